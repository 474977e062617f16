import { provisionsOf } from './ladder.ts';
import type { Article, Instrument, Paragraph, Provision } from './regulation.ts';

/** What a place such as `dieu-5#khoan-2`, `dieu-5`, `can-cu-1` or `noi-nhan` points to in one instrument. */
export type Place =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'provision'; readonly article: Article; readonly provision: Provision }
  | { readonly kind: 'matter'; readonly id: string; readonly paragraphs: readonly Paragraph[] };

export type PlaceFinder = (place: string) => Place | null;

/** Makes a finder of places in an instrument; `null` where it has no such place. */
export function placeFinder(instrument: Instrument, articles: readonly Article[]): PlaceFinder {
  const places = new Map<string, Place>();
  for (const article of articles) {
    places.set(article.id, { kind: 'article', article });
    for (const provision of provisionsOf(article)) {
      places.set(`${article.id}#${provision.id}`, { kind: 'provision', article, provision });
    }
  }
  for (const matter of [...instrument.front, ...instrument.back]) {
    const id = matter.id ?? matterPlace[matter.kind];
    if (id && !places.has(id)) places.set(id, { kind: 'matter', id, paragraphs: matter.paragraphs });
  }
  return (place) => places.get(place) ?? null;
}

/** Names for the matter that has no number of its own. */
const matterPlace: Partial<Record<string, string>> = {
  number: 'so-hieu',
  title: 'tieu-de',
  recipients: 'noi-nhan',
  signature: 'chu-ky',
};
