import type { Regulation } from '../model/library.ts';
import type { Article, Provision } from '../model/regulation.ts';

/** Where a piece of commentary stands, and what a reference in it points to. */
export interface Target {
  readonly regulation: Regulation;
  readonly article: Article;
  readonly provision: Provision | null;
}

/**
 * What `to` points to, seen from an article: `khoan-2` is in the same article, `dieu-23#khoan-2` and `dieu-23` in the
 * same regulation. Throws where there is nothing; the content check has found such a reference before, with its line.
 */
export function targetOf(to: string, standing: App.Locals['standing']): Target {
  if (!standing) throw new Error(`<Ref to="${to}"> stands outside a commentary`);
  const { regulation, article } = standing;
  const place = regulation.placeAt(absolutePlace(to, article.id));
  if (place?.kind === 'article') return { regulation, article: place.article, provision: null };
  if (place?.kind === 'provision') return { regulation, article: place.article, provision: place.provision };
  throw new Error(`${regulation.id}/${article.id}: nothing stands at ${to}`);
}

/** `khoan-2` in the commentary on Điều 5 is `dieu-5#khoan-2`; a place with an article stays as it is. */
export const absolutePlace = (to: string, article: string): string =>
  to.startsWith('dieu-') ? to : `${article}#${to}`;
