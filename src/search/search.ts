import { type Answer, answerFrom, mayAnswer } from './answer.ts';
import { type MissingNumber, missingNumber, recordsNamed, recordsTitled, withLast } from './by-number.ts';
import { findByWords, REFINED } from './find.ts';
import { type PlanOptions, planQuery, type QueryPlan } from './plan/plan.ts';
import type { Planner } from './plan/planner.ts';
import type { SearchSource } from './postings.ts';
import { type SearchResult, UNREAD } from './result.ts';
import { nearWords } from './vocabulary.ts';

/** What a search needs besides the query. */
export interface SearchMeans extends PlanOptions {
  /** Where records and postings come from: `memorySource`, or `openedOnce` in a browser. */
  readonly source: SearchSource;
  readonly planner: Planner;
}

/** Among how many of the best results are those whose duties answer a question; where more than so many may, they are a list and no answer. */
const ANSWERING = { among: 12, most: 3 };

async function answerTo(
  plan: QueryPlan,
  results: readonly SearchResult[],
  source: SearchSource,
): Promise<Answer | null> {
  const best = results.slice(0, ANSWERING.among).filter(({ record }) => record && mayAnswer(plan, record));
  if (best.length === 0 || best.length > ANSWERING.most) return null;
  return answerFrom(plan, (await source.duties(best.map(({ number }) => number))).flat());
}

/** What a search gives. */
export interface SearchAnswer {
  /** `plan.notes` are the changes made to the query, each to be reported and undone through `kept`. */
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

/** Plans a query, looks it up and ranks what is found. Throws only where the source cannot be reached. */
export async function search(typed: string, means: SearchMeans): Promise<SearchAnswer> {
  const { source, planner } = means;
  const planned = await planQuery(typed, planner, source, means);
  const { results: found, isAtLeast, typos } = await findByWords(planned, source, planner.vocabulary);
  const plan = { ...planned, notes: [...planned.notes, ...typos] };
  const named = plan.named && (await withLast(plan.named, source, planner.sizes));
  const numbers = named
    ? await recordsNamed(named, source, planner.sizes)
    : await recordsTitled(plan, source);
  const missing = named && numbers.length === 0 ? await missingNumber(named, source, planner.sizes) : null;
  const near = missing?.within
    ? await recordsNamed({ anchors: [missing.within], rest: '' }, source, planner.sizes)
    : [];
  const isNamed = named !== null || numbers.length > 0;
  const results = isNamed
    ? await namedFirst({ numbers, near, by: named ? 'number' : 'heading' }, found, source)
    : found;
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

interface NamedRecords {
  readonly numbers: readonly number[];
  /** What is there in place of a number that no text has. */
  readonly near: readonly number[];
  readonly by: 'number' | 'heading';
}

/**
 * The provisions that the query names by number or by the title of their division, those that the rest of the query fits first, then in text order; after
 * them what else was found by the rest. Where no text has the number, the article that lacks it and all else is only a near
 * miss.
 */
async function namedFirst(
  { numbers, near, by }: NamedRecords,
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
    return { ...result, weak: false, named: true, why: [{ kind: by }] };
  });
  const rest = found.filter(({ number }) => !first.includes(number));
  return [...named, ...rest.map((result) => (isThere ? result : { ...result, weak: true }))];
}
