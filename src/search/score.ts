import { boosted, placesRead } from './duty-boost.ts';
import { keysOf } from './keys.ts';
import type { QueryPlan } from './plan/plan.ts';
import { askedName, commonKeys, type Gathered } from './rank.ts';
import { rarityOf } from './rarity.ts';
import type { SearchRecord } from './records.ts';
import { refined } from './refine.ts';
import { LONGEST_RUN, nameOf } from './runs.ts';

/** Text outside the articles is rarely asked for, unless by its name or that of the text. */
const MATTER = 0.7;
/** A provision of a text that the query names. */
const OF_TEXT = 2;
/** A record that answers the whole query scores five times one that meets it as well and answers none. */
const HALF = 0.25;

/** What a record is scored by. */
export interface Scoring {
  readonly plan: QueryPlan;
  readonly gathered: Gathered;
  readonly places: readonly CoverPlace[];
}

/** The score of a record: how often and how close its words occur, its duties, the share of the query that is answered. */
export function scoreOf(number: number, record: SearchRecord, { plan, gathered, places }: Scoring): number {
  const { score, strengths } = refined(number, record, gathered);
  const share = coverage(places, (run) => strengths.get(run) ?? 0, placesRead(record, plan));
  const isOfText = plan.texts.has(record.regulation);
  const isAskedFor = record.provision || isOfText || strengths.has(keysOf(record.title).join(' '));
  return (
    boosted(score, record, plan, strengths, commonKeys(gathered)) *
    (HALF + share) *
    (isAskedFor ? 1 : MATTER) *
    (isOfText ? OF_TEXT : 1)
  );
}

/** A place of the query with what would answer it: any of the runs, by name. */
interface CoverPlace {
  readonly runs: readonly string[];
  /** 0 for a question word, which needs no answer. */
  readonly rarity: number;
}

/**
 * What each of the query's own places would be answered by: a run of two syllables that it is part of, or, where it
 * is alone, itself; or the words that a bridge put next to it. A syllable torn from its neighbours says nothing in
 * Vietnamese: `nghỉ phép` is not answered by `nghị quyết`.
 */
export function coverPlaces({ own, bridges }: QueryPlan, { runs, lengths }: Gathered): CoverPlace[] {
  const holding = new Map(runs.map((run) => [run.name, run.found.size]));
  return own.map((term, i) => {
    if (term.silent) return { runs: [], rarity: 0 };
    const bridgeOf = (place: number) => bridges.find(({ from, to }) => from <= place && place < to);
    // What is next to the reader's words for something else cannot be asked to be next to the text's.
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
function coverage(
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
