import { isMarked, type Syllable, syllablesOf } from './keys.ts';

/** A syllable as the texts write it. */
export interface WrittenSyllable {
  readonly written: string;
  readonly key: string;
  readonly exact: string;
  readonly count: number;
}

/** The syllables of the indexed texts by key, the most frequent spelling of each first. */
export type Vocabulary = ReadonlyMap<string, readonly WrittenSyllable[]>;

/** Orders counted syllables by key. */
export function vocabularyOf(counts: Readonly<Record<string, number>>): Vocabulary {
  const byKey = new Map<string, WrittenSyllable[]>();
  for (const [written, count] of Object.entries(counts)) {
    for (const { key, exact } of syllablesOf(written)) {
      byKey.set(key, [...(byKey.get(key) ?? []), { written, key, exact, count }]);
    }
  }
  for (const spellings of byKey.values()) spellings.sort((a, b) => b.count - a.count);
  return byKey;
}

/** Whether the texts write a syllable so, or, typed without marks, in any way. */
export function isWritten(syllable: Syllable, vocabulary: Vocabulary): boolean {
  const spellings = vocabulary.get(syllable.key) ?? [];
  return isMarked(syllable) ? spellings.some(({ exact }) => exact === syllable.exact) : spellings.length > 0;
}

/** One letter of fewer than so many makes another word: three quarters of a word must be as typed. */
const LIKE = 4;

/** The keys of the vocabulary within one typo of a key, those with the same first letter and the most frequent first. */
export function near(key: string, vocabulary: Vocabulary): string[] {
  if (key.length < LIKE || /\d/u.test(key)) return [];
  const often = (word: string) => vocabulary.get(word)?.[0]?.count ?? 0;
  return [...vocabulary.keys()]
    .filter((word) => isOneTypo(key, word))
    .sort((a, b) => Number(b[0] === key[0]) - Number(a[0] === key[0]) || often(b) - often(a));
}

/** For each key that the vocabulary lacks, up to three words of it that are spelled nearly so. */
export function nearWords(places: readonly { readonly key: string }[], vocabulary: Vocabulary): string[] {
  const lacking = places.map(({ key }) => key).filter((key) => !vocabulary.has(key));
  const words = lacking.flatMap((key) => near(key, vocabulary).slice(0, 3));
  return [...new Set(words)].flatMap((word) => vocabulary.get(word)?.[0]?.written ?? []);
}

/** Whether one typo leads from one word to the other: a letter left out, put in, changed, or two exchanged. */
export function isOneTypo(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const exchanged = x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
  return exchanged || Math.max(x.length, y.length) <= 1;
}
