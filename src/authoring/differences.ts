import type { Instrument, ParsedText } from '../model/hierarchy.ts';
import {
  articlesIn,
  divisionsIn,
  ownParagraphs,
  paragraphText,
  provisionsOf,
  wordsText,
} from '../model/walk.ts';

/** How one provision differs between a text as it is in the library and the same text as received again. */
export interface WordChange {
  /** `dieu-5#khoan-2`, with the segment of the instrument before it where there are several. */
  readonly place: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: string;
  readonly after: string;
}

/** What changed in the words from one text to another, provision by provision, in the order of the newer. */
export function wordChanges(before: ParsedText, after: ParsedText): WordChange[] {
  const old = wordsByPlace(before);
  const fresh = wordsByPlace(after);
  const changes: WordChange[] = [];
  for (const [place, words] of fresh) {
    const was = old.get(place);
    if (was === undefined) changes.push({ place, kind: 'added', before: '', after: words });
    else if (was !== words) changes.push({ place, kind: 'changed', before: was, after: words });
  }
  for (const [place, words] of old) {
    if (!fresh.has(place)) changes.push({ place, kind: 'removed', before: words, after: '' });
  }
  return changes;
}

function wordsByPlace({ instruments }: ParsedText): Map<string, string> {
  const places = new Map<string, string>();
  for (const instrument of instruments) {
    const segment = instrument.segment ? `${instrument.segment}/` : '';
    for (const [place, words] of placesIn(instrument)) {
      const key = segment + place;
      places.set(key, places.has(key) ? `${places.get(key)}\n${words}` : words);
    }
  }
  return places;
}

function* placesIn({ front, divisions, back }: Instrument): Generator<[string, string]> {
  for (const { id, kind, paragraphs } of front) yield [id ?? kind, paragraphs.map(paragraphText).join('\n')];
  for (const { path, mark, heading } of divisionsIn(divisions)) yield [path, wordsText([mark, ...heading])];
  for (const article of articlesIn(divisions)) {
    yield [article.id, wordsText([article.mark, ...article.heading])];
    for (const provision of provisionsOf(article)) {
      const mark = provision.mark ? [provision.mark.text] : [];
      yield [`${article.id}#${provision.id}`, [...mark, ...ownParagraphs(provision)].join('\n')];
    }
  }
  for (const { kind, paragraphs } of back)
    yield [`${kind}, at the end`, paragraphs.map(paragraphText).join('\n')];
}
