import type { Gathered } from './rank.ts';
import { rarityOf } from './rank.ts';
import { LONGEST_RUN, type QueryTerm } from './runs.ts';

/** A place of the query with what would answer it: any of the runs, each by its keys. */
export interface CoverPlace {
  readonly runs: readonly string[];
  readonly rarity: number;
}

/**
 * What each of the query's own places would be answered by: a run of at least two syllables that it is part of, or, where
 * it stands alone, itself; or a whole phrase that a bridge put beside it. A syllable torn from its neighbours says
 * nothing in Vietnamese: `nghỉ phép` is not answered by `nghị quyết`.
 */
export function coverPlaces(
  terms: readonly QueryTerm[],
  own: number,
  bridges: readonly (readonly number[])[],
  { runs, lengths }: Gathered,
): CoverPlace[] {
  const holding = new Map(runs.map((run) => [run.name, run.found.size]));
  return terms.slice(0, own).map((term, i) => {
    const pairs = [
      [terms[i - 1], term],
      [term, terms[i + 1]],
    ].filter((pair): pair is QueryTerm[] => pair.every((one) => one?.phrase === term.phrase));
    const inPairs = pairs.filter((pair) => pair.every((one) => terms.indexOf(one) < own));
    const phrases = (bridges[i] ?? []).map((phrase) => terms.filter((one) => one.phrase === phrase));
    const heads = phrases.map((phrase) => phrase.slice(0, LONGEST_RUN));
    const ways = [...(inPairs.length > 0 ? inPairs : [[term]]), ...heads].map(nameOf);
    const often = Math.max(
      holding.get(term.key) ?? 0,
      ...heads.map((head) => holding.get(nameOf(head)) ?? 0),
    );
    return { runs: ways, rarity: rarityOf(often, lengths.length) };
  });
}

/** The name of a run, by which it is found again. */
export const nameOf = (terms: readonly QueryTerm[]): string => terms.map(({ key }) => key).join(' ');

/**
 * The share of the query, by rarity, that is answered; `strengthOf` says how well a run is, from 0 to 1; `read` are the
 * places that the reading answers.
 */
export function coverage(
  places: readonly CoverPlace[],
  strengthOf: (run: string) => number,
  read: ReadonlySet<number> = new Set(),
): number {
  const whole = places.reduce((sum, { rarity }) => sum + rarity, 0);
  if (whole === 0) return 0;
  const answers = places.map(
    ({ runs, rarity }, i) => rarity * (read.has(i) ? 1 : Math.max(0, ...runs.map(strengthOf))),
  );
  return answers.reduce((sum, one) => sum + one, 0) / whole;
}
