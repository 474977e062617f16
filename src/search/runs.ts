import type { Postings } from './postings.ts';

/** A syllable of the query as it is looked up. */
export interface QueryTerm {
  readonly key: string;
  /** With marks, written one way; null where the reader typed none, so that any marks will do. */
  readonly exact: string | null;
  /** 1 for a word asked for; less for question words, and where a bridge of ours is next to the reader's words. */
  readonly weight: number;
  /** A question word: what answers the query need not have it. */
  readonly silent: boolean;
  /** Read for another syllable than the one typed. */
  readonly guessed?: boolean;
}

/** Terms that are next to each other. */
export interface TermRun {
  /** Its keys, joined by spaces. */
  readonly name: string;
  readonly terms: readonly QueryTerm[];
  readonly weight: number;
}

/** The longest run but the whole phrase: others hardly add to what their triples say. */
export const LONGEST_RUN = 3;

/**
 * All runs of one to three terms of a phrase and the whole phrase, each once; a run weighs as its terms do on average.
 */
export function runsOf(phrases: readonly (readonly QueryTerm[])[]): TermRun[] {
  const runs = new Map<string, TermRun>();
  for (const phrase of phrases) {
    for (let from = 0; from < phrase.length; from++) {
      for (let length = 1; length <= phrase.length - from; length++) {
        if (length > LONGEST_RUN && length < phrase.length) continue;
        const terms = phrase.slice(from, from + length);
        const name = nameOf(terms);
        const weight = terms.reduce((sum, term) => sum + term.weight, 0) / length;
        if ((runs.get(name)?.weight ?? 0) < weight) runs.set(name, { name, terms, weight });
      }
    }
  }
  return [...runs.values()];
}

/** The name of a run, by which it is found again. */
export const nameOf = (terms: readonly QueryTerm[]): string => terms.map(({ key }) => key).join(' ');

/** Where keys are one after the other, in each record in which they are; the places are those of the first key. */
export function placesOf(keys: readonly string[], postings: ReadonlyMap<string, Postings>): Postings {
  const lists = keys.map((key) => postings.get(key) ?? new Map<number, readonly number[]>());
  const [first] = lists;
  if (!first || lists.length === 1) return first ?? new Map();
  const rarest = lists.reduce((least, list) => (list.size < least.size ? list : least));
  const found = new Map<number, readonly number[]>();
  for (const number of rarest.keys()) {
    const all = lists.map((list) => list.get(number));
    if (all.some((places) => places === undefined)) continue;
    const standing = (all[0] ?? []).filter((place) =>
      all.every((places, i) => i === 0 || places?.includes(place + i)),
    );
    if (standing.length > 0) found.set(number, standing);
  }
  return found;
}
