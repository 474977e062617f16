import { type Answer, answerFrom, isQuestion } from './answer.ts';
import { type Answered, answeredBy, type Span } from './answered.ts';
import { type MissingNumber, missingNumber, recordsNamed } from './by-number.ts';
import { type CoverPlace, coverage, coverPlaces } from './coverage.ts';
import { keysOf } from './keys.ts';
import { leaned, placesRead } from './leaning.ts';
import type { PlanNote } from './plan/note.ts';
import { type PlanOptions, planQuery, type QueryPlan } from './plan/plan.ts';
import type { Planner } from './plan/planner.ts';
import type { SearchSource } from './postings.ts';
import { byScore, commonKeys, type Gathered, gather, type Ranked, rank, textsOnly } from './rank.ts';
import type { SearchRecord } from './records.ts';
import { type Loaded, refined, unitsWithoutMarkTypos, withoutMarkTypos } from './refine.ts';
import { type Unit, unitsOf } from './units.ts';
import { nearWords } from './vocabulary.ts';

type Tell = (unit: Unit, written: string) => void;

/** What a search needs beside the query. */
export interface SearchMeans extends PlanOptions {
  /** Where records and postings come from: `memorySource`, or `openSearch` in a browser. */
  readonly source: SearchSource;
  readonly planner: Planner;
}

/** Why a result is one, for the line that tells readers. */
export type Reason =
  /** The query names the provision by number. */
  | { readonly kind: 'number' }
  /** Words of the query are in the provision: see `spans`; or in the title of its article. */
  | { readonly kind: 'words' | 'title' }
  /** An organ that the query names has a duty there; `id` is the organ's. */
  | { readonly kind: 'organ'; readonly id: string };

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

/** The duties of how many of the best results may answer a question. */
const ANSWERING = 12;

async function answerTo(
  plan: QueryPlan,
  results: readonly SearchResult[],
  source: SearchSource,
): Promise<Answer | null> {
  if (!isQuestion(plan)) return null;
  const best = results.slice(0, ANSWERING).map(({ number }) => number);
  return answerFrom(plan, (await source.duties(best)).flat());
}

/** What a search gives. */
export interface SearchAnswer {
  /** `plan.notes` are the changes made to the query, each to be told and to be taken back through `kept`. */
  readonly plan: QueryPlan;
  /** All that was found: provisions named by number, then the others, those that are sure first, by falling score. */
  readonly results: readonly SearchResult[];
  /** Whether more may answer than what is said to: of a large index only the best are read. */
  readonly isAtLeast: boolean;
  /** What duties say to a question of who, to whom or how often; null where that is not sure. */
  readonly answer: Answer | null;
  /** Where the query names a number that no text has: what there is instead. */
  readonly missing: MissingNumber | null;
  /** Where a single word is asked for and nothing is sure: words of the texts that are spelled nearly as words of the query that the texts lack. */
  readonly near: readonly string[];
}

/** How many of the best candidates are fetched and scored with their own words. */
export const REFINED = 24;
/** What stands outside the articles is seldom what is asked for, unless by its name. */
const MATTER = 0.5;
/** A provision of a text that the query names. */
const OF_TEXT = 2;
/** A record that answers the whole query scores five times one that meets it as well and answers none. */
const HALF = 0.25;

/** Plans a query, looks it up and ranks what is found. Throws only where the source cannot be reached. */
export async function search(typed: string, means: SearchMeans): Promise<SearchAnswer> {
  const { source, planner } = means;
  const planned = await planQuery(typed, planner, source, means);
  const typos: PlanNote[] = [];
  const { results: found, isAtLeast } = await findByWords(planned, means, (unit, written) => {
    const from = planned.shown.slice(unit.from, unit.to).join(' ');
    typos.push({ kind: 'spelling', from, to: written.toLocaleLowerCase('vi') });
  });
  const plan = { ...planned, notes: [...planned.notes, ...typos] };
  const { named } = plan;
  const numbers = named ? await recordsNamed(named, source, planner.sizes) : [];
  const missing = named && numbers.length === 0 ? await missingNumber(named, source, planner.sizes) : null;
  const near = missing?.within
    ? await recordsNamed({ anchors: [missing.within], rest: '' }, source, planner.sizes)
    : [];
  const results = named ? await namedFirst(numbers, near, found, source) : found;
  const isSure = results.some(({ weak }) => !weak);
  const answer = await answerTo(plan, results, source);
  return {
    plan,
    results,
    answer,
    missing,
    isAtLeast,
    near: isSure || plan.own.length > 1 ? [] : nearWords(plan.own, planner.vocabulary),
  };
}

/**
 * The provisions that the query names by number, those that the rest of the query fits first, then in text order; after
 * them what else was found by the rest. Where no text has the number, the article that lacks it and all else is only a near
 * miss.
 */
async function namedFirst(
  numbers: readonly number[],
  near: readonly number[],
  found: readonly SearchResult[],
  source: SearchSource,
): Promise<SearchResult[]> {
  const isThere = numbers.length > 0;
  const first = isThere ? numbers : near;
  const byWords = found.filter(({ number }) => first.includes(number));
  const others = first.filter((number) => byWords.every((result) => result.number !== number));
  const records = await source.load(others.slice(0, REFINED));
  const byNumber = others.map((number, i) => ({ ...UNREAD, number, record: records[i] ?? null }));
  const named = [...byWords, ...byNumber].map((result): SearchResult => {
    if (!isThere) return { ...result, weak: true };
    return { ...result, weak: false, named: true, why: [{ kind: 'number' }] };
  });
  const rest = found.filter(({ number }) => !first.includes(number));
  return [...named, ...rest.map((result) => (isThere ? result : { ...result, weak: true }))];
}

const UNREAD = { record: null, score: 0, weak: true, named: false, spans: [], why: [] };

/** Up to so many records an index is small: whatever may answer is fetched to see whether it truly does. */
const SMALL = 400;
/** What has every word of the query but scores below this share of a near miss has them only scattered. */
const SCATTERED = 0.8;

async function findByWords(
  plan: QueryPlan,
  { source, planner: { vocabulary } }: SearchMeans,
  tell: Tell,
): Promise<{ results: SearchResult[]; isAtLeast: boolean }> {
  if (plan.own.length === 0) return { results: [], isAtLeast: false };
  const gathered = await gather(plan, source);
  const places = coverPlaces(plan, gathered);
  const asTyped = unitsOf(plan, gathered, vocabulary);
  const mayAnswer = ({ number }: Ranked) =>
    asTyped.length > 0 &&
    asTyped.every(({ ways, organs }) => organs.length > 0 || ways.some(({ found }) => found.has(number)));
  const [may, not] = parted(rank(gathered), mayAnswer);
  const ranked = [...may, ...not];
  const best = ranked.slice(0, REFINED);
  const loaded = await loadRanked(best, source);
  const asMeant = withoutMarkTypos(gathered, loaded);
  const units = unitsWithoutMarkTypos(asTyped, loaded, tell);
  const scoring = { plan, gathered: asMeant, places };
  const asTold = { ...scoring, gathered: textsOnly(asMeant) };
  const foundByText = new Set(
    parted(rank(textsOnly(gathered)), mayAnswer)
      .flat()
      .slice(0, REFINED)
      .map(({ number }) => number),
  );
  const top = withoutScattered(
    loaded.map(([number, record]) => {
      const result = refinedResult(number, record, scoring, units);
      const isOurs = result.weak && !foundByText.has(number);
      return { result, byText: isOurs ? 0 : scoreOf(number, record, asTold) };
    }),
  );
  const rest = await restOf(may.slice(REFINED), units, plan, source, top);
  const others = not.slice(Math.max(0, REFINED - may.length)).map((one) => ({ ...UNREAD, ...one }));
  const isUnread = source.lengths.length > SMALL && rest.some(({ weak }) => weak);
  return { results: strongFirst([...byScore(top), ...rest, ...others]), isAtLeast: isUnread };
}

/**
 * What the index says answers the query, beyond the best. The index does not know marks; so in a small one all of it is
 * read, and in a large one it is believed if all of the best that it says so of truly answered.
 */
async function restOf(
  rest: readonly Ranked[],
  units: readonly Unit[],
  plan: QueryPlan,
  source: SearchSource,
  top: readonly SearchResult[],
): Promise<SearchResult[]> {
  if (source.lengths.length > SMALL) {
    const isBelieved = units.every(({ organs }) => organs.length === 0) && top.every(({ weak }) => !weak);
    return rest.map((one) => ({ ...UNREAD, ...one, weak: !isBelieved }));
  }
  const read = await loadRanked(rest, source);
  return read.map(([number, record], i) => {
    const answered = answeredBy(number, record, units, plan.own);
    const weak = !answered.units.every(Boolean);
    return { ...UNREAD, ...rest[i], number, record, spans: answered.spans, weak, why: reasonsOf(answered) };
  });
}

/**
 * Takes what only has the words of the query here and there for a near miss, where near misses fit far better by the words
 * of the texts: everyday words of ours make nothing a near miss.
 */
function withoutScattered(
  scored: readonly { readonly result: SearchResult; readonly byText: number }[],
): SearchResult[] {
  const nearest = Math.max(0, ...scored.map(({ result, byText }) => (result.weak ? byText : 0)));
  return scored.map(({ result, byText }) => ({
    ...result,
    weak: result.weak || byText < nearest * SCATTERED,
  }));
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

/** What a record is scored by. */
interface Scoring {
  readonly plan: QueryPlan;
  readonly gathered: Gathered;
  readonly places: readonly CoverPlace[];
}

function scoreOf(number: number, record: SearchRecord, { plan, gathered, places }: Scoring): number {
  const { score, strengths } = refined(number, record, gathered);
  const share = coverage(places, (run) => strengths.get(run) ?? 0, placesRead(record, plan));
  return (
    leaned(score, record, plan, strengths, commonKeys(gathered)) *
    (HALF + share) *
    (record.provision || strengths.has(keysOf(record.title).join(' ')) ? 1 : MATTER) *
    (plan.texts.has(record.regulation) ? OF_TEXT : 1)
  );
}

function refinedResult(
  number: number,
  record: SearchRecord,
  scoring: Scoring,
  units: readonly Unit[],
): SearchResult {
  const answered = answeredBy(number, record, units, scoring.plan.own);
  return {
    number,
    record,
    score: scoreOf(number, record, scoring),
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
