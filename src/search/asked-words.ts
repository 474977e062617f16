import { oncePer } from '../model/once.ts';
import type { Library } from '../model/regulation.ts';
import { keysOf } from './keys.ts';
import type { Postings } from './postings.ts';
import type { SearchRecord } from './records.ts';
import type { SearchWords } from './words.ts';

/** By number of a record, the everyday words by which readers ask for it; phrases are parted by `|`. */
export type AskedWords = readonly (readonly [number: number, words: string])[];

/** Gathers from the content what readers ask by for each record that has such words. */
export function askedWords(library: Library, records: readonly SearchRecord[]): AskedWords {
  const asked = new Map(library.regulations.map((regulation) => [regulation.id, regulation.asked]));
  return records.flatMap(({ regulation, article, provision }, number) => {
    const phrases = asked.get(regulation)?.[provision ? `${article}#${provision}` : article];
    return phrases ? [[number, phrases.map((phrase) => keysOf(phrase).join(' ')).join(' | ')] as const] : [];
  });
}

/** The everyday words as a browser fetches them, with a letter for each syllable: the commoner in the texts the smaller. */
export interface PackedAsked {
  /** Keys that no text has. */
  readonly more: readonly string[];
  /** By number of record, phrases parted by spaces; empty where it has none. */
  readonly words: readonly string[];
}

/** Packs the everyday words; `syllables` are those of the texts, as the browser has them too: counted only if there are any. */
export function packAsked(asked: AskedWords, syllables: () => SearchWords['syllables']): PackedAsked {
  if (asked.length === 0) return { more: [], words: [] };
  const phrases = new Map(asked.map(([number, words]) => [number, words.split(' | ').sort()]));
  const known = keysByCount(syllables());
  const has = new Set(known);
  const said = new Set([...phrases.values()].flat().flatMap((phrase) => phrase.split(' ')));
  const more = [...said].filter((key) => !has.has(key)).sort();
  const letters = new Map([...known, ...more].map((key, i) => [key, String.fromCodePoint(FIRST + i)]));
  const lettersOf = (phrase: string) =>
    phrase
      .split(' ')
      .map((key) => letters.get(key) ?? '')
      .join('');
  const words = Array.from({ length: Math.max(-1, ...phrases.keys()) + 1 }, (_, number) =>
    (phrases.get(number) ?? []).map(lettersOf).join(' '),
  );
  return { more, words };
}

/** Gives back what {@link packAsked} packed. */
export function unpackAsked({ more, words }: PackedAsked, syllables: SearchWords['syllables']): AskedWords {
  const keys = [...keysByCount(syllables), ...more];
  const phraseOf = (letters: string) =>
    Array.from(letters, (letter) => keys[(letter.codePointAt(0) ?? 0) - FIRST]).join(' ');
  return words.flatMap((letters, number) =>
    letters ? [[number, letters.split(' ').map(phraseOf).join(' | ')] as const] : [],
  );
}

/** The first letter that is no space. */
const FIRST = 0x21;

/** The keys of the texts' syllables, the most frequent first. */
function keysByCount(syllables: SearchWords['syllables']): string[] {
  const counts = new Map<string, number>();
  for (const [written, count] of Object.entries(syllables)) {
    for (const key of keysOf(written)) counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
}

/** Positions after the words and the title of any record: these words are not the text's. */
const BEHIND = 1_000_000;

/** Positions of each key among the everyday words, by record. */
export const askedPostings = oncePer((asked: AskedWords): ReadonlyMap<string, Postings> => {
  const index = new Map<string, Map<number, number[]>>();
  for (const [number, words] of asked) {
    for (const [place, key] of words.split(' ').entries()) {
      const postings = index.get(key) ?? new Map<number, number[]>();
      index.set(key, postings.set(number, [...(postings.get(number) ?? []), BEHIND + place]));
    }
  }
  return index;
});
