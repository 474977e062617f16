import type { Article, Provision } from '../model/hierarchy.ts';
import type { Regulation } from '../model/regulation.ts';

/** Where a piece of commentary is, and what a reference in it points to. */
export interface Target {
  readonly regulation: Regulation;
  readonly article: Article;
  readonly provision: Provision | null;
}

/** The article that words of ours are about. */
export interface CommentarySubject {
  readonly regulation: Regulation;
  readonly article: string;
}

/**
 * What a place points to, seen from an article: `khoan-2` is in the same article, `dieu-23#khoan-2` and `dieu-23` in the
 * same regulation; null where there is nothing.
 */
export function targetAt(place: string, { regulation, article }: CommentarySubject): Target | null {
  const found = regulation.placeAt(absolutePlace(place, article));
  if (!found || found.kind === 'matter') return null;
  return {
    regulation,
    article: found.article,
    provision: found.kind === 'provision' ? found.provision : null,
  };
}

/** The same of a place that the content check has found to be there. */
export function targetOf(place: string, standing: CommentarySubject | undefined): Target {
  if (!standing) throw new Error(`${place} is named outside a commentary`);
  const target = targetAt(place, standing);
  if (!target) throw new Error(nothingAt(place, standing));
  return target;
}

export const nothingAt = (place: string, { regulation, article }: CommentarySubject): string =>
  `${regulation.id} has nothing at \`${absolutePlace(place, article)}\``;

/** `khoan-2` in the commentary on Điều 5 is `dieu-5#khoan-2`; a place with an article stays as it is. */
const absolutePlace = (to: string, article: string): string =>
  to.startsWith('dieu-') ? to : `${article}#${to}`;
