import { commentary } from 'virtual:commentary';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Commentary } from './commentary-source.ts';

/** The commentary on an article, and how the component that renders it is loaded. */
export interface CommentaryEntry extends Pick<Commentary, 'related'> {
  readonly content: () => Promise<AstroComponentFactory>;
}

/** The commentary on an article; null where it has none. */
export const commentaryOn = (doc: string, article: string): CommentaryEntry | null =>
  commentary.get(`${doc}/${article}`) ?? null;
