import { askedLikeness } from './asked-likeness.ts';
import { type AskedWords, askedPostings } from './asked-words.ts';
import type { QueryPlan } from './plan/plan.ts';
import type { Postings, SearchSource } from './postings.ts';
import { rarityOf } from './rarity.ts';
import { LONGEST_RUN, nameOf, placesOf, type QueryTerm, runsOf, type TermRun } from './runs.ts';

/** A run of the query with where it is. */
export interface FoundRun extends TermRun {
  /** Inverse document frequency, the natural logarithm. */
  readonly rarity: number;
  readonly found: Postings;
}

/** What the index says of a query. */
export interface Gathered {
  readonly runs: readonly FoundRun[];
  /** How many syllables each record has, and the mean. */
  readonly lengths: readonly number[];
  readonly mean: number;
  /** What a record scores because readers ask for it in much the same words, by its number. */
  readonly asked: ReadonlyMap<number, number>;
}

export interface Ranked {
  readonly number: number;
  readonly score: number;
}

const K1 = 1.2;
const B = 0.65;
/** How much a run of one, two or three syllables, or a whole phrase of more, counts besides its rarity. */
const RUN_WEIGHTS = [0.7, 1, 0.6, 5];
/** A match in the article's title says less of a provision than one in its own words. */
const TITLE_WEIGHT = 0.3;

/** Looks up all that the ranking needs, `asked` words too; each key of the query is fetched once. */
export async function gather(
  { own, bridges }: QueryPlan,
  source: SearchSource,
  asked: AskedWords,
): Promise<Gathered> {
  const phrases = [own, withoutSilentEnds(own), ...bridges.flatMap((bridge) => bridge.phrases)];
  const keys = [...new Set(phrases.flat().map((term) => term.key))];
  const lists = await Promise.all(keys.map((key) => source.lookUp(key)));
  const postings = new Map(keys.map((key, i) => [key, lists[i] as Postings]));
  const { lengths } = source;
  const byText = runsOf(phrases).map((run) => {
    const found = placesOf(
      run.terms.map((term) => term.key),
      postings,
    );
    return { ...run, found, rarity: rarityOf(found.size, lengths.length) };
  });
  const runs = [...byText, ...askedRuns(own, askedPostings(asked), lengths.length)];
  const mean = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
  return { runs, lengths, mean, asked: askedScores(asked, own, byText) };
}

/** What a query met whole by an everyday phrase scores, of what one met whole by a text does. */
const LIKE = 0.6;

function askedScores(
  asked: AskedWords,
  own: readonly QueryTerm[],
  byText: readonly FoundRun[],
): ReadonlyMap<number, number> {
  if (asked.length === 0) return new Map();
  const short = byText.filter(({ terms }) => terms.length <= LONGEST_RUN);
  const whole = short.reduce((sum, { weight, rarity }) => sum + weight * rarity, 0);
  return new Map(Array.from(askedLikeness(asked, own), ([number, like]) => [number, like * whole * LIKE]));
}

/** What a run found among everyday words counts, of what it counts in a title. */
const ASKED_WEIGHT = 2.5;

/** What the texts themselves say of a query, without the everyday words that readers ask by. */
export const textsOnly = (gathered: Gathered): Gathered => ({
  ...gathered,
  asked: new Map(),
  runs: gathered.runs.filter(({ name, terms }) => name !== askedName(terms)),
});

/** The name of a run of the query among the everyday words that readers ask by. */
export const askedName = (terms: readonly QueryTerm[]): string => `? ${nameOf(terms)}`;

/** The runs of the query found among the everyday words by which readers ask for a record. */
function askedRuns(
  own: readonly QueryTerm[],
  postings: ReadonlyMap<string, Postings>,
  size: number,
): FoundRun[] {
  if (postings.size === 0) return [];
  const terms = own.map((term) => ({ ...term, exact: null, weight: term.silent ? term.weight : 1 }));
  return runsOf([terms]).flatMap((run) => {
    const found = placesOf(
      run.terms.map(({ key }) => key),
      postings,
    );
    if (found.size === 0) return [];
    const weight = run.weight * ASKED_WEIGHT;
    return [{ ...run, name: askedName(run.terms), weight, found, rarity: rarityOf(found.size, size) }];
  });
}

/** The query between its first and its last word that is no question word. */
function withoutSilentEnds(own: readonly QueryTerm[]): readonly QueryTerm[] {
  const isSaid = ({ silent }: QueryTerm) => !silent;
  return own.slice(Math.max(0, own.findIndex(isSaid)), own.findLastIndex(isSaid) + 1);
}

/** From this share of the records on, a syllable says what all of the text is about. */
const COMMON = 0.4;

/** The syllables of the query that most of the text has. */
export const commonKeys = ({ runs, lengths }: Gathered): ReadonlySet<string> =>
  new Set(
    runs
      .filter(({ terms, found }) => terms.length === 1 && found.size > COMMON * lengths.length)
      .map(({ name }) => name),
  );

/** What a run adds to a record's score: it is so often in the words, and so well (0 to 1) in the title. */
export function runScore(run: FoundRun, own: number, inTitle: number, length: number, mean: number): number {
  const saturated = own > 0 ? (own * (K1 + 1)) / (own + K1 * (1 - B + (B * length) / (mean || 1))) : 0;
  const weight =
    run.weight * run.rarity * (RUN_WEIGHTS[Math.min(run.terms.length, RUN_WEIGHTS.length) - 1] ?? 0);
  return weight * (saturated + inTitle * TITLE_WEIGHT);
}

/**
 * Ranks records by BM25 (Robertson and Zaragoza 2009) over single syllables, pairs and triples of the query: Vietnamese
 * writes its words in syllables apart, so that runs carry the meaning and syllables alone mislead. Runs are read off the
 * places of syllables; no index of runs is needed. Gives records by falling score.
 */
export function rank({ runs, lengths, mean }: Gathered): Ranked[] {
  const scores = new Map<number, number>();
  for (const run of runs) {
    for (const [number, places] of run.found) {
      const length = lengths[number] ?? mean;
      const own = places.filter((place) => place < length).length;
      const score = runScore(run, own, places.length > own ? 1 : 0, length, mean);
      scores.set(number, (scores.get(number) ?? 0) + score);
    }
  }
  return byScore([...scores].map(([number, score]) => ({ number, score })));
}

/** By falling score; of equal scores the earlier in the text is first. */
export const byScore = <T extends Ranked>(ranked: T[]): T[] =>
  ranked.sort((a, b) => b.score - a.score || a.number - b.number);
