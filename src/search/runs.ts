import type { Postings } from './postings.ts';

/** A syllable of the query as it is looked up. */
export interface QueryTerm {
  readonly key: string;
  /** With marks, written one way; null where the reader typed none, so that any marks will do. */
  readonly exact: string | null;
  /** 1 for a word asked for; less for a word that a bridge of ours stands beside. */
  readonly weight: number;
  /** Terms of one phrase stand next to each other; runs are not formed across phrases. */
  readonly phrase: number;
}

/** One to three terms that stand next to each other. */
export interface Run {
  /** Its keys, joined by spaces. */
  readonly name: string;
  readonly terms: readonly QueryTerm[];
  readonly weight: number;
}

/** The longest run: longer ones hardly add to what their triples say. */
export const LONGEST_RUN = 3;

/** All runs of one to three terms of one phrase, each once; a run weighs as its lightest term. */
export function runsOf(terms: readonly QueryTerm[]): Run[] {
  const runs = new Map<string, Run>();
  terms.forEach((first, i) => {
    for (let length = 1; length <= LONGEST_RUN; length++) {
      const members = terms.slice(i, i + length);
      if (members.length < length || members.some((term) => term.phrase !== first.phrase)) break;
      const name = members.map((term) => term.key).join(' ');
      const weight = Math.min(...members.map((term) => term.weight));
      const known = runs.get(name);
      if (!known || known.weight < weight) runs.set(name, { name, terms: members, weight });
    }
  });
  return [...runs.values()];
}

/** Where keys stand one after the other, in each record in which they do; the places are those of the first key. */
export function placesOf(keys: readonly string[], postings: ReadonlyMap<string, Postings>): Postings {
  const [first, ...rest] = keys.map((key) => postings.get(key) ?? new Map<number, readonly number[]>());
  if (!first || rest.length === 0) return first ?? new Map();
  const found = new Map<number, readonly number[]>();
  for (const [number, places] of first) {
    const others = rest.map((list) => new Set(list.get(number)));
    const standing = places.filter((place) => others.every((other, i) => other.has(place + i + 1)));
    if (standing.length > 0) found.set(number, standing);
  }
  return found;
}
