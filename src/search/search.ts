import { type Answered, answeredBy, type Span } from './answered.ts';
import { type CoverPlace, coverage, coverPlaces } from './coverage.ts';
import { leaned, placesRead } from './leaning.ts';
import type { PlanNote } from './plan/note.ts';
import { planQuery, type QueryPlan } from './plan/plan.ts';
import type { Planner } from './plan/planner.ts';
import type { SearchSource } from './postings.ts';
import type { NamedPlace } from './provision-number.ts';
import { byScore, type Gathered, gather, type Ranked, rank } from './rank.ts';
import type { Reason } from './reason.ts';
import { numberKey, type SearchRecord } from './records.ts';
import { type Loaded, refined, unitsWithoutMarkTypos, withoutMarkTypos } from './refine.ts';
import { type Unit, unitsOf } from './units.ts';
import { nearWords } from './vocabulary.ts';

type Tell = (unit: Unit, written: string) => void;

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
  /** Only a near miss: it does not have every word of the query, as typed, without marks, or by a change that is told. */
  readonly weak: boolean;
  /** Named by its number in the query. */
  readonly named: boolean;
  /** Where the record's words answer the query, to be highlighted; whole syllables. */
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
/** A record that answers the whole query scores three times one that meets it as well and answers none. */
const HALF = 0.5;

/** Plans a query, looks it up and ranks what is found. Throws only where the source cannot be reached. */
export async function search(typed: string, { source, planner, kept }: SearchMeans): Promise<SearchAnswer> {
  const planned = await planQuery(typed, planner, source, kept);
  const typos: PlanNote[] = [];
  const found = await findByWords(planned, source, (unit, written) => {
    const from = planned.shown.slice(unit.from, unit.to).join(' ');
    typos.push({ kind: 'spelling', from, to: written.toLocaleLowerCase('vi') });
  });
  const plan = { ...planned, notes: [...planned.notes, ...typos] };
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
  const byNumber = others.map((number, i) => ({ ...UNREAD, number, record: records[i] ?? null }));
  const named = [...byWords, ...byNumber].map((result) => ({
    ...result,
    weak: false,
    named: true,
    why: [{ kind: 'number' } as const],
  }));
  return [...named, ...found.filter(({ number }) => !isNamed.has(number))];
}

const UNREAD = { record: null, score: 0, weak: true, named: false, spans: [], why: [] };

/** How many records beyond the best are fetched only to see whether they truly answer. */
const CHECKED = 100;

async function findByWords(plan: QueryPlan, source: SearchSource, tell: Tell): Promise<SearchResult[]> {
  if (plan.own.length === 0) return [];
  const gathered = await gather(plan, source);
  const places = coverPlaces(plan, gathered);
  const asTyped = unitsOf(plan, gathered);
  const mayAnswer = ({ number }: Ranked) =>
    asTyped.length > 0 &&
    asTyped.every(({ ways, organs }) => organs.length > 0 || ways.some(({ found }) => found.has(number)));
  const [may, not] = parted(rank(gathered), mayAnswer);
  const ranked = [...may, ...not];
  const best = ranked.slice(0, REFINED);
  const loaded = await loadRanked(best, source);
  const asMeant = withoutMarkTypos(gathered, loaded);
  const units = unitsWithoutMarkTypos(asTyped, loaded, tell);
  const top = loaded.map(([number, record]) => refinedResult(number, record, plan, asMeant, places, units));
  const rest = await restOf(may.slice(REFINED), units, plan, source, top);
  return strongFirst([
    ...byScore(top),
    ...rest,
    ...not.slice(Math.max(0, REFINED - may.length)).map((one) => ({ ...UNREAD, ...one })),
  ]);
}

/**
 * What the index says answers the query, beyond the best. The index does not know marks; so all of it is read, or, where
 * that is much, believed if all of the best that it says so of truly answered.
 */
async function restOf(
  rest: readonly Ranked[],
  units: readonly Unit[],
  plan: QueryPlan,
  source: SearchSource,
  top: readonly SearchResult[],
): Promise<SearchResult[]> {
  const isSure = units.every(({ organs }) => organs.length === 0) && top.every(({ weak }) => !weak);
  if (isSure && rest.length > CHECKED) return rest.map((one) => ({ ...UNREAD, ...one, weak: false }));
  const read = await loadRanked(rest.slice(0, CHECKED), source);
  const answers = read.map(([number, record]) => ({ record, ...answeredBy(number, record, units, plan.own) }));
  return rest.map((one, i) => {
    const answer = answers[i];
    if (!answer) return { ...UNREAD, ...one };
    return { ...UNREAD, ...one, ...answer, weak: !answer.units.every(Boolean), why: reasonsOf(answer) };
  });
}

const loadRanked = async (ranked: readonly Ranked[], source: SearchSource): Promise<Loaded> => {
  const records = await source.load(ranked.map(({ number }) => number));
  return ranked.map(({ number }, i) => [number, records[i] as SearchRecord] as const);
};

function parted<T>(all: readonly T[], fits: (one: T) => boolean): [T[], T[]] {
  return [all.filter(fits), all.filter((one) => !fits(one))];
}

/** What answers the whole query comes first, whatever else scores higher. */
const strongFirst = (ranked: readonly SearchResult[]): SearchResult[] =>
  parted(ranked, ({ weak }) => !weak).flat();

function refinedResult(
  number: number,
  record: SearchRecord,
  plan: QueryPlan,
  gathered: Gathered,
  places: readonly CoverPlace[],
  units: readonly Unit[],
): SearchResult {
  const { score, strengths } = refined(number, record, gathered);
  const share = coverage(places, (run) => strengths.get(run) ?? 0, placesRead(record, plan));
  const answered = answeredBy(number, record, units, plan.own);
  return {
    number,
    record,
    score: leaned(score, record, plan, strengths) * (HALF + share),
    weak: units.length === 0 || !answered.units.every(Boolean),
    named: false,
    spans: answered.spans,
    why: reasonsOf(answered),
  };
}

/** Why a result is one: its words, else the title of its article; and the organs whose duties alone make it one. */
const reasonsOf = ({ spans, byTitle, byDuty }: Answered): Reason[] => [
  ...(spans.length > 0 ? [{ kind: 'words' } as const] : byTitle ? [{ kind: 'title' } as const] : []),
  ...byDuty.map((id) => ({ kind: 'organ', id }) as const),
];
