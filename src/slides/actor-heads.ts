import { capital } from '../model/letter-case.ts';
import type { Organ } from '../model/organ.ts';
import { ownParagraphs } from '../model/walk.ts';
import { writtenName } from '../model/written-name.ts';
import type { Part } from './slide.ts';

/** More names than these are no headline. */
const MOST = 3;

/** A part headed by who must act, named as the law names them there; without a head where they are many. */
export function headedByActors(part: Part, organs: ReadonlyMap<string, Organ>): Part {
  const duties = part.tasks.flatMap(({ items }) => items.flatMap((item) => item.duties));
  const words = part.tasks.flatMap(({ source }) => ownParagraphs(source.provision)).join(' ');
  const names = [...new Set(duties.map(({ actor }) => actor))].flatMap((id) => {
    const organ = organs.get(id);
    return organ ? [capital(writtenName(organ, words))] : [];
  });
  return { ...part, title: names.length > MOST ? null : names.join(' · ') };
}
