import type { QueryPlan } from './plan/plan.ts';
import { askedName, type Gathered, rarityOf } from './rank.ts';
import { LONGEST_RUN, nameOf } from './runs.ts';

/** A place of the query with what would answer it: any of the runs, by name. */
export interface CoverPlace {
  readonly runs: readonly string[];
  /** 0 for a question word, which needs no answer. */
  readonly rarity: number;
}

/**
 * What each of the query's own places would be answered by: a run of two syllables that it is part of, or, where it
 * stands alone, itself; or the words that a bridge put beside it. A syllable torn from its neighbours says nothing in
 * Vietnamese: `nghỉ phép` is not answered by `nghị quyết`.
 */
export function coverPlaces({ own, bridges }: QueryPlan, { runs, lengths }: Gathered): CoverPlace[] {
  const holding = new Map(runs.map((run) => [run.name, run.found.size]));
  return own.map((term, i) => {
    if (term.silent) return { runs: [], rarity: 0 };
    const bridgeOf = (place: number) => bridges.find(({ from, to }) => from <= place && place < to);
    // What stands beside the reader's words for something else cannot be asked to stand beside the text's.
    const isBeside = (place: number) => own[place]?.silent === false && bridgeOf(place) === bridgeOf(i);
    const pairs = [
      ...(isBeside(i - 1) ? [own.slice(i - 1, i + 1)] : []),
      ...(isBeside(i + 1) ? [own.slice(i, i + 2)] : []),
    ];
    const bridge = bridgeOf(i);
    const heads = (bridge ? [bridge] : []).flatMap(({ phrases }) =>
      phrases.map((phrase) => nameOf(phrase.slice(0, LONGEST_RUN))),
    );
    const spoken = pairs.length > 0 ? pairs : [[term]];
    const ways = [...spoken.map(nameOf), ...spoken.map(askedName), ...heads];
    const often = Math.max(...ways.map((name) => holding.get(name) ?? 0));
    return { runs: ways, rarity: rarityOf(often, lengths.length) };
  });
}

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
