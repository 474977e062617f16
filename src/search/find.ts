import { type Answered, answeredBy } from './answered.ts';
import type { PlanNote } from './plan/note.ts';
import type { QueryPlan } from './plan/plan.ts';
import type { SearchSource } from './postings.ts';
import { byScore, type Gathered, gather, type Ranked, rank, textsOnly } from './rank.ts';
import type { SearchRecord } from './records.ts';
import { type Loaded, unitsWithoutMarkTypos, withoutMarkTypos } from './refine.ts';
import { type Reason, type SearchResult, UNREAD } from './result.ts';
import { coverPlaces, type Scoring, scoreOf } from './score.ts';
import { titledInTextOrder } from './text-order.ts';
import { type IsTorn, tornIn } from './torn.ts';
import { type Unit, unitsOf } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many of the best candidates are fetched and scored with their own words. */
export const REFINED = 24;
/** Up to so many records an index is small: whatever may answer is fetched to see whether it truly does. */
const SMALL = 400;
/** What has every word of the query but scores below this share of a near miss has them only scattered; in a large index more so. */
const SCATTERED = { small: 0.6, large: 0.8 };

/** What the words of a query find. */
export interface Found {
  /** The sure ones first. */
  readonly results: readonly SearchResult[];
  /** Whether more may answer than what is sure: of a large index only the best are read. */
  readonly isAtLeast: boolean;
  /** Marks that were read for others. */
  readonly typos: readonly PlanNote[];
}

/**
 * All that the words of a query find. The everyday words by which readers ask for provisions are fetched only for a query
 * that is a question, or where the texts' own words give nothing sure: others need none of them.
 */
export async function findByWords(
  plan: QueryPlan,
  source: SearchSource,
  vocabulary: Vocabulary,
): Promise<Found> {
  if (plan.own.length === 0) return { results: [], isAtLeast: false, typos: [] };
  if (plan.own.every(({ silent, weight }) => !silent || weight === 1)) {
    const found = await findAmong(await gather(plan, source, []), plan, source, vocabulary);
    if (found.results.some(({ weak }) => !weak)) return found;
  }
  return findAmong(await gather(plan, source, await source.asked()), plan, source, vocabulary);
}

async function findAmong(
  gathered: Gathered,
  plan: QueryPlan,
  source: SearchSource,
  vocabulary: Vocabulary,
): Promise<Found> {
  const typos: PlanNote[] = [];
  const tell = ({ from, to }: Unit, written: string) => {
    const typed = plan.shown.slice(from, to).join(' ');
    typos.push({ kind: 'spelling', from: typed, to: written.toLocaleLowerCase('vi') });
  };
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
  // The other half of a word may be still to come.
  const isTorn = plan.isTyping || plan.isUnfinished ? () => false : tornIn(loaded, plan.own);
  const scored = loaded.map(([number, record]) => {
    const result = refinedResult(number, record, scoring, units, isTorn);
    const isOurs = result.weak && !foundByText.has(number);
    return { result, byText: isOurs ? 0 : scoreOf(number, record, asTold) };
  });
  // One word cannot be scattered.
  const share = source.lengths.length > SMALL ? SCATTERED.large : SCATTERED.small;
  const top = units.length > 1 ? withoutScattered(scored, share) : scored.map(({ result }) => result);
  const rest = await restOf(may.slice(REFINED), units, plan, source, { top, isTorn });
  const others = not.slice(Math.max(0, REFINED - may.length)).map((one) => ({ ...UNREAD, ...one }));
  const isUnread = source.lengths.length > SMALL && rest.some(({ weak }) => weak);
  const results = titledInTextOrder(strongFirst([...byScore(top), ...rest, ...others]));
  return { results, isAtLeast: isUnread, typos };
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
  { top, isTorn }: { readonly top: readonly SearchResult[]; readonly isTorn: IsTorn },
): Promise<SearchResult[]> {
  if (source.lengths.length > SMALL) {
    const isBelieved = units.every(({ organs }) => organs.length === 0) && top.every(({ weak }) => !weak);
    return rest.map((one) => ({ ...UNREAD, ...one, weak: !isBelieved }));
  }
  const read = await loadRanked(rest, source);
  return read.map(([number, record], i) => {
    const answered = answeredBy(number, record, units, plan.own, isTorn);
    const weak = !answered.units.every(Boolean);
    const { spans, titleSpans } = answered;
    return { ...UNREAD, ...rest[i], number, record, spans, titleSpans, weak, why: reasonsOf(answered) };
  });
}

/**
 * Takes what only has the words of the query here and there for a near miss, where near misses fit far better by the words
 * of the texts: everyday words of ours make nothing a near miss.
 */
function withoutScattered(
  scored: readonly { readonly result: SearchResult; readonly byText: number }[],
  share: number,
): SearchResult[] {
  const nearest = Math.max(0, ...scored.map(({ result, byText }) => (result.weak ? byText : 0)));
  return scored.map(({ result, byText }) => ({
    ...result,
    weak: result.weak || byText < nearest * share,
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

function refinedResult(
  number: number,
  record: SearchRecord,
  scoring: Scoring,
  units: readonly Unit[],
  isTorn: IsTorn,
): SearchResult {
  const answered = answeredBy(number, record, units, scoring.plan.own, isTorn);
  return {
    number,
    record,
    score: scoreOf(number, record, scoring),
    weak: units.length === 0 || !answered.units.every(Boolean),
    named: false,
    spans: answered.spans,
    titleSpans: answered.titleSpans,
    why: reasonsOf(answered),
  };
}

/** Why a result is one: its words, else the title of its article; and the organs whose duties alone make it one. */
const reasonsOf = ({ spans, titleSpans, byDuty }: Answered): Reason[] => [
  ...(spans.length > 0
    ? [{ kind: 'words' } as const]
    : titleSpans.length > 0
      ? [{ kind: 'title' } as const]
      : []),
  ...byDuty.map((id) => ({ kind: 'organ', id }) as const),
];
