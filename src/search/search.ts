import { type CoverPlace, coverage, coverPlaces } from './coverage.ts';
import { leaned, placesRead, reasonsRead } from './leaning.ts';
import { planQuery, type QueryPlan } from './plan/plan.ts';
import type { Planner } from './plan/planner.ts';
import type { SearchSource } from './postings.ts';
import type { NamedPlace } from './provision-number.ts';
import { byScore, type Gathered, gather, rank } from './rank.ts';
import type { Reason } from './reason.ts';
import { numberKey, type SearchRecord } from './records.ts';
import { refined, type Span, withoutSlippedMarks } from './refine.ts';
import { nearWords } from './vocabulary.ts';

/** What a search needs beside the query. */
export interface SearchMeans {
  /** Where records and postings come from: `memorySource`, or `openSearch` in a browser. */
  readonly source: SearchSource;
  readonly planner: Planner;
  /** Words of the reader (`from` of the plan's notes) that are to be left as typed; `*` for all. */
  readonly kept?: ReadonlySet<string>;
}

/** A provision found. */
export interface SearchResult {
  /** Its number in the source. */
  readonly number: number;
  /** Null beyond the best {@link REFINED}, which alone are fetched; `source.load([number])` gives it. */
  readonly record: SearchRecord | null;
  /** Only comparable within one answer. */
  readonly score: number;
  /** Only a guess: most of what was asked does not stand there. */
  readonly weak: boolean;
  /** Named by its number in the query. */
  readonly named: boolean;
  /** Where the record's words meet the query; to be lit. */
  readonly spans: readonly Span[];
  readonly why: readonly Reason[];
}

/** What a search gives. */
export interface SearchAnswer {
  /** `plan.notes` are the changes made to the query, each to be told and to be taken back through `kept`. */
  readonly plan: QueryPlan;
  /** All that was found: provisions named by number, then the others, those that are sure first, by falling score. */
  readonly results: readonly SearchResult[];
  /** Where nothing is sure: words of the texts that are spelled nearly as words of the query that the texts lack. */
  readonly near: readonly string[];
}

/** How many of the best candidates are fetched and scored with their own words. */
export const REFINED = 24;
/** Below this share of the query answered, by rarity, a result is only a guess. */
const SURE = 0.5;
/** A record that answers the whole query scores three times one that meets it as well and answers none. */
const HALF = 0.5;

/** Plans a query, looks it up and ranks what is found. Throws only where the source cannot be reached. */
export async function search(typed: string, { source, planner, kept }: SearchMeans): Promise<SearchAnswer> {
  const plan = await planQuery(typed, planner, source, kept);
  const found = await findByWords(plan, source);
  const results = plan.named ? await namedFirst(plan.named, found, source) : found;
  const isSure = results.some(({ weak }) => !weak);
  return { plan, results, near: isSure ? [] : nearWords(plan.own, planner.vocabulary) };
}

/**
 * The provisions that the query names by number, those that the rest of the query fits first, then in text order; after
 * them what else was found by the rest. Where no text has the number, all else is only a guess.
 */
async function namedFirst(
  { anchors }: NamedPlace,
  found: readonly SearchResult[],
  source: SearchSource,
): Promise<SearchResult[]> {
  const numbers = [...(await source.lookUp(numberKey(...anchors))).keys()];
  if (numbers.length === 0) return found.map((result) => ({ ...result, weak: true }));
  const isNamed = new Set(numbers);
  const byWords = found.filter(({ number }) => isNamed.has(number));
  const others = numbers.filter((number) => byWords.every((result) => result.number !== number));
  const records = await source.load(others.slice(0, REFINED));
  const byNumber = others.map((number, i) => ({
    number,
    record: records[i] ?? null,
    score: 0,
    spans: [],
    why: [],
  }));
  const named = [...byWords, ...byNumber].map((result) => ({
    ...result,
    weak: false,
    named: true,
    why: [{ kind: 'number' } as const, ...result.why],
  }));
  return [...named, ...found.filter(({ number }) => !isNamed.has(number))];
}

async function findByWords(plan: QueryPlan, source: SearchSource): Promise<SearchResult[]> {
  if (plan.own.length === 0) return [];
  const gathered = await gather(plan, source);
  const places = coverPlaces(plan, gathered);
  const ranked = rank(gathered);
  const best = ranked.slice(0, REFINED);
  const records = await source.load(best.map(({ number }) => number));
  const loaded = best.map(({ number }, i) => [number, records[i] as SearchRecord] as const);
  const asMeant = withoutSlippedMarks(gathered, loaded);
  const top = loaded.map(([number, record]) => refinedResult(number, record, plan, asMeant, places));
  const rest = ranked.slice(REFINED).map(({ number, score }) => {
    const isThere = (run: string) =>
      gathered.runs.find(({ name }) => name === run)?.found.has(number) ? 1 : 0;
    const weak = coverage(places, isThere) < SURE;
    return { number, record: null, score, weak, named: false, spans: [], why: [] };
  });
  return sureFirst([...byScore(top), ...rest]);
}

/** Puts guesses last. What ranks above the first result that is sure is no worse than that one, and no guess. */
function sureFirst(ranked: readonly SearchResult[]): SearchResult[] {
  const first = ranked.findIndex(({ weak }) => !weak);
  const graded = ranked.map((result, i) => (i < first ? { ...result, weak: false } : result));
  return [...graded.filter(({ weak }) => !weak), ...graded.filter(({ weak }) => weak)];
}

function refinedResult(
  number: number,
  record: SearchRecord,
  plan: QueryPlan,
  gathered: Gathered,
  places: readonly CoverPlace[],
): SearchResult {
  const { score, strengths, spans, inTitle } = refined(number, record, gathered);
  const answered = coverage(places, (run) => strengths.get(run) ?? 0, placesRead(record, plan));
  return {
    number,
    record,
    score: leaned(score, record, plan, strengths) * (HALF + answered),
    weak: answered < SURE,
    named: false,
    spans,
    why: [
      ...(spans.length > 0 ? [{ kind: 'words' } as const] : []),
      ...(inTitle ? [{ kind: 'title' } as const] : []),
      ...reasonsRead(record, plan),
    ],
  };
}
