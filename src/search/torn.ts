import { type RecordText, syllableAt, textOf } from './answered.ts';
import type { Syllable } from './keys.ts';
import { isSmallWord } from './question-words.ts';
import type { Loaded } from './refine.ts';
import type { QueryTerm } from './runs.ts';

/** From this share of its places on, a syllable of the texts is a word with its neighbour. */
const WORD = 0.5;

/** Whether the syllable at a place of a text is part of a word that the query does not have. */
export type IsTorn = (text: RecordText, place: number) => boolean;

/**
 * What is read off the records that were fetched: `mẫu` is there in `gương mẫu` alone, and `mau don` has nothing of it. A
 * syllable typed with its marks is believed.
 */
export function tornIn(records: Loaded, own: readonly QueryTerm[]): IsTorn {
  const counts = new Map<string, number>();
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [, record] of records) {
    const { words, title } = textOf(record);
    for (const syllables of [words, title]) {
      for (const [i, { exact }] of syllables.entries()) {
        add(exact);
        const next = syllables[i + 1];
        if (next && isNext(syllables[i], next)) add(`${exact} ${next.exact}`);
      }
    }
  }
  const asked = new Set(own.map(({ key }) => key));
  const isMarked = new Set(own.flatMap(({ exact }) => exact ?? []));
  return (text, place) => {
    const here = syllableAt(text, place);
    if (!here || isMarked.has(here.exact) || /\d/u.test(here.key)) return false;
    const isWord = (a: Syllable | undefined, b: Syllable | undefined, other: Syllable | undefined) =>
      other !== undefined &&
      isNext(a, b) &&
      !asked.has(other.key) &&
      !isSmallWord(other) &&
      (counts.get(`${a?.exact} ${b?.exact}`) ?? 0) >= WORD * (counts.get(here.exact) ?? 1);
    const [before, after] = [syllableAt(text, place - 1), syllableAt(text, place + 1)];
    return isWord(before, here, before) || isWord(here, after, after);
  };
}

/** Whether only a space is between two syllables. */
const isNext = (a: Syllable | undefined, b: Syllable | undefined): boolean => a?.end === (b?.start ?? 0) - 1;
