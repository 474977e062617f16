import { oncePer } from '../model/once.ts';
import type { Library } from '../model/regulation.ts';
import { keysOf } from './keys.ts';
import type { Postings } from './postings.ts';
import type { SearchRecord } from './records.ts';

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
