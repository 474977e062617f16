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

/** The syllables of a record; each is read once, however often it is found. */
interface RecordText {
  readonly words: readonly Syllable[];
  readonly title: readonly Syllable[];
}

const texts = new WeakMap<SearchRecord, RecordText>();

function textOf(record: SearchRecord): RecordText {
  const text = texts.get(record) ?? { words: syllablesOf(record.words), title: syllablesOf(record.title) };
  texts.set(record, text);
  return text;
}

/**
 * Lets go of marks that are a slip: where a run of the query stands in these records, and nowhere with all the marks
 * typed but somewhere with some of them, it is looked for with any marks (`phản biên` is `phản biện`).
 */
export function withoutSlippedMarks(
  gathered: Gathered,
  records: readonly (readonly [number: number, record: SearchRecord])[],
): Gathered {
  const isSlipped = (run: FoundRun): boolean => {
    if (run.terms.length < 2 || run.terms.every(({ exact }) => exact === null)) return false;
    let isNear = false;
    for (const [number, record] of records) {
      const { words, title } = textOf(record);
      for (const place of run.found.get(number) ?? []) {
        const fitting = run.terms.filter(({ exact }, i) => {
          const at = place + i;
          const there = at < words.length ? words[at] : title[at - words.length - 1];
          return exact === null || there?.exact === exact;
        });
        if (fitting.length === run.terms.length) return false;
        isNear ||= fitting.some(({ exact, guessed }) => exact !== null && !guessed);
      }
    }
    return isNear;
  };
  const anyMarks = (run: FoundRun) => ({
    ...run,
    terms: run.terms.map((term) => ({ ...term, exact: null })),
  });
  return { ...gathered, runs: gathered.runs.map((run) => (isSlipped(run) ? anyMarks(run) : run)) };
}

/** Scores a record again with its words at hand, so that matches with the marks typed count more than those without. */
export function refined(number: number, record: SearchRecord, { runs, mean }: Gathered): Refined {
  const { words, title } = textOf(record);
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
  return { score, strengths, spans: spansOf(record.words, words, lit), inTitle: isInTitle };
}

function fitOf(run: FoundRun, text: readonly Syllable[], from: number): number {
  const isExact = run.terms.every(({ exact }, i) => exact === null || text[from + i]?.exact === exact);
  return isExact ? 1 : LOOKALIKE;
}

/** The stretches that the lit syllables make; neighbours make one, unless a clause of the sentence ends between them. */
function spansOf(text: string, words: readonly Syllable[], lit: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  for (const [place, { start, end }] of words.entries()) {
    if (!lit.has(place)) continue;
    const before = lit.has(place - 1) ? words[place - 1] : undefined;
    const isJoined = before !== undefined && !/[.;:]/u.test(text.slice(before.end, start));
    const last = isJoined ? spans.pop() : undefined;
    spans.push({ start: last?.start ?? start, end });
  }
  return spans;
}
