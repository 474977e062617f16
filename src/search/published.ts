import type { SearchRecord } from './records.ts';
import type { SearchWords } from './words.ts';

/** What a browser fetches first, `search.json` in the index folder; the other files lie beside it. */
export interface PublishedIndex {
  readonly words: SearchWords;
  /** First and last key and name of each index file `NAME.pf_index`, in the order of code points. */
  readonly chunks: readonly (readonly [from: string, to: string, name: string])[];
  /** See `SearchSource.lengths`. */
  readonly lengths: readonly number[];
  /** Number of its first record and name of each file of records `NAME.json`, in order. */
  readonly records: readonly (readonly [first: number, name: string])[];
}

/** About how many letters of JSON go into one file of records: small, since few records of it are asked for. */
const LETTERS = 6000;

/** Cuts the records into the lists that are published as files, each with the number of its first record. */
export function recordLists(
  records: readonly SearchRecord[],
): { readonly first: number; readonly list: readonly SearchRecord[] }[] {
  const lists: { first: number; list: SearchRecord[] }[] = [];
  let letters = Number.POSITIVE_INFINITY;
  for (const [number, record] of records.entries()) {
    if (letters >= LETTERS) {
      lists.push({ first: number, list: [] });
      letters = 0;
    }
    lists.at(-1)?.list.push(record);
    letters += JSON.stringify(record).length;
  }
  return lists;
}
