import { type RecordText, syllableAt, textOf } from './answered.ts';
import type { Postings } from './postings.ts';
import { type FoundRun, type Gathered, runScore } from './rank.ts';
import type { SearchRecord } from './records.ts';
import type { QueryTerm } from './runs.ts';
import type { Unit } from './units.ts';

/** What a record's own words say of the query, marks and all. */
interface Refined {
  readonly score: number;
  /** How well each run that is in the record is met, from 0 to 1, by the run's name. */
  readonly strengths: ReadonlyMap<string, number>;
}

/** A match whose marks are not those typed: `lượng` for `lương`. */
const LOOKALIKE = 0.25;

/** Records that were fetched, by their numbers. */
export type Loaded = readonly (readonly [number: number, record: SearchRecord])[];

/**
 * Lets go of marks that are a typo: where a run of the query is in these records, and nowhere with all the marks
 * typed but somewhere with some of them, it is looked for with any marks (`phản biên` is `phản biện`).
 */
export function withoutMarkTypos(gathered: Gathered, records: Loaded): Gathered {
  const runs = gathered.runs.map((run) =>
    markTypo(run.terms, run.found, records) === null ? run : { ...run, terms: withAnyMarks(run.terms) },
  );
  return { ...gathered, runs };
}

/** The same for the words of the query; `tell` receives what was typed and how the texts write it. */
export const unitsWithoutMarkTypos = (
  units: readonly Unit[],
  records: Loaded,
  tell: (unit: Unit, written: string) => void,
): Unit[] =>
  units.map((unit) => {
    const [own, ...others] = unit.ways;
    const written = own && !own.isLoose ? markTypo(own.terms, own.found, records) : null;
    if (!own || written === null) return unit;
    tell(unit, written);
    return { ...unit, ways: [{ ...own, terms: withAnyMarks(own.terms) }, ...others] };
  });

const withAnyMarks = (terms: readonly QueryTerm[]): QueryTerm[] =>
  terms.map((term) => ({ ...term, exact: null }));

/** What the texts write where the terms are with some of their marks and nowhere with all of them; null for no typo. */
function markTypo(terms: readonly QueryTerm[], found: Postings, records: Loaded): string | null {
  if (terms.length < 2 || terms.every(({ exact }) => exact === null)) return null;
  let near: string | null = null;
  for (const [number, record] of records) {
    const text = textOf(record);
    for (const place of found.get(number) ?? []) {
      const there = terms.map((_, i) => syllableAt(text, place + i));
      const fitting = terms.filter(({ exact }, i) => exact === null || there[i]?.exact === exact);
      if (fitting.length === terms.length) return null;
      if (fitting.some(({ exact, guessed }) => exact !== null && !guessed))
        near ??= wordsAt(record, text, place, terms.length);
    }
  }
  return near;
}

/** The words of a record from one place of the index on, as printed. */
function wordsAt(record: SearchRecord, { words, title }: RecordText, place: number, count: number): string {
  const isTitle = place >= words.length;
  const from = isTitle ? place - words.length - 1 : place;
  const syllables = (isTitle ? title : words).slice(from, from + count);
  const text = isTitle ? record.title : record.words;
  return text.slice(syllables[0]?.start ?? 0, syllables.at(-1)?.end ?? 0);
}

/** Scores a record again with its words at hand, so that matches with the marks typed count more than those without. */
export function refined(number: number, record: SearchRecord, { runs, mean, asked }: Gathered): Refined {
  const text = textOf(record);
  const strengths = new Map<string, number>();
  let score = asked.get(number) ?? 0;
  for (const run of runs) {
    const places = run.found.get(number);
    if (!places) continue;
    const length = text.words.length;
    const own = places.filter((place) => place < length).map((place) => fitOf(run, text, place));
    const title = places.filter((place) => place > length).map((place) => fitOf(run, text, place));
    const often = own.reduce((sum, fit) => sum + fit, 0);
    const inTitle = Math.max(0, ...title);
    score += runScore(run, often, inTitle, length, mean);
    strengths.set(run.name, Math.max(inTitle, ...own));
  }
  return { score, strengths };
}

function fitOf(run: FoundRun, text: RecordText, from: number): number {
  const isExact = run.terms.every(
    ({ exact }, i) => exact === null || syllableAt(text, from + i)?.exact === exact,
  );
  return isExact ? 1 : LOOKALIKE;
}
