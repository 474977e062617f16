import { type Syllable, syllablesOf } from './keys.ts';
import { type FoundRun, type Gathered, runScore } from './rank.ts';
import type { SearchRecord } from './records.ts';

/** A stretch of a record's words; offsets in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a record's own words say of the query, marks and all. */
export interface Refined {
  readonly score: number;
  /** How well each run that stands in the record is met, from 0 to 1, by the run's name. */
  readonly strengths: ReadonlyMap<string, number>;
  /** Where the record's own words meet the query, in order, none touching another. */
  readonly spans: readonly Span[];
  /** Whether the title meets it too. */
  readonly inTitle: boolean;
}

/** A match whose marks are not those typed: `lượng` for `lương`. */
const LOOKALIKE = 0.25;

/** Scores a record again with its words at hand, so that matches with the marks typed count more than those without. */
export function refined(number: number, record: SearchRecord, { runs, mean }: Gathered): Refined {
  const words = syllablesOf(record.words);
  const title = syllablesOf(record.title);
  const strengths = new Map<string, number>();
  const lit = new Set<number>();
  let score = 0;
  let isInTitle = false;
  for (const run of runs) {
    const places = run.found.get(number);
    if (!places) continue;
    const own = places.filter((place) => place < words.length);
    const ownFits = own.map((place) => fitOf(run, words, place));
    const titleFits = places
      .filter((place) => place > words.length)
      .map((place) => fitOf(run, title, place - words.length - 1));
    const often = ownFits.reduce((sum, fit) => sum + fit, 0);
    const inTitle = Math.max(0, ...titleFits);
    score += runScore(run, often, inTitle, words.length, mean);
    strengths.set(run.name, Math.max(inTitle, ...ownFits));
    if (run.terms.length > 1 && inTitle === 1) isInTitle = true;
    for (const place of own) for (let i = 0; i < run.terms.length; i++) lit.add(place + i);
  }
  return { score, strengths, spans: spansOf(words, lit), inTitle: isInTitle };
}

function fitOf(run: FoundRun, text: readonly Syllable[], from: number): number {
  const isExact = run.terms.every(({ exact }, i) => exact === null || text[from + i]?.exact === exact);
  return isExact ? 1 : LOOKALIKE;
}

/** The stretches that the lit syllables make; neighbours make one. */
function spansOf(words: readonly Syllable[], lit: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  for (const [place, { start, end }] of words.entries()) {
    if (!lit.has(place)) continue;
    const last = lit.has(place - 1) ? spans.pop() : undefined;
    spans.push({ start: last?.start ?? start, end });
  }
  return spans;
}
