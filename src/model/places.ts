import type { Article, Instrument, Matter, MatterKind, Paragraph, Provision } from './hierarchy.ts';
import { paragraphText, provisionsOf } from './walk.ts';

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
    const id = matterAnchor(matter);
    if (id && !places.has(id)) places.set(id, { kind: 'matter', id, paragraphs: matter.paragraphs });
  }
  return (place) => places.get(place) ?? null;
}

/**
 * The provision at a place, with its article. Throws where there is none: for places that the check of the content has
 * found, such as `dieu-5#khoan-2` of a duty.
 */
export function provisionAt(
  { id, placeAt }: { readonly id: string; readonly placeAt: PlaceFinder },
  at: string | { readonly article: string; readonly provision: string },
): { readonly article: Article; readonly provision: Provision } {
  const place = typeof at === 'string' ? at : `${at.article}#${at.provision}`;
  const found = placeAt(place);
  if (found?.kind !== 'provision') throw new Error(`${id} has no provision \`${place}\``);
  return found;
}

/** The anchor of what is before the first article or after the last, whether or not it has a number of its own. */
export const matterAnchor = ({ id, kind }: Matter): string | null => id ?? MATTER_ANCHORS[kind] ?? null;

const MATTER_ANCHORS: Partial<Record<MatterKind, string>> = {
  number: 'so-hieu',
  title: 'tieu-de',
  recipients: 'noi-nhan',
  signature: 'chu-ky',
};

/** All the words at a place (an article's heading and provisions, a provision's own); null where there is no such place. */
export function wordsAt(placeAt: PlaceFinder, at: string): string | null {
  const place = placeAt(at);
  if (!place) return null;
  if (place.kind === 'article') {
    const { mark, heading } = place.article;
    return [mark, ...heading].map((words) => words.text).join(' ');
  }
  const paragraphs = place.kind === 'provision' ? place.provision.paragraphs : place.paragraphs;
  return paragraphs.map(paragraphText).join(' ');
}
