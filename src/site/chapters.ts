import type { Duty } from '../model/duty.ts';
import type { Division } from '../model/hierarchy.ts';
import { pathTo } from '../model/walk.ts';
import { library } from './library.ts';

/** The chapter in which a duty is; null in a text without chapters. */
export function chapterOf(duty: Pick<Duty, 'regulation' | 'article'>): Division | null {
  const regulation = library().regulations.find(({ id }) => id === duty.regulation);
  const path = pathTo(duty.article, regulation?.instrument.divisions ?? []);
  return path.find(({ kind }) => kind === 'chapter') ?? null;
}
