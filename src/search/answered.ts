import { oncePer } from '../model/once.ts';
import { type Syllable, syllablesOf } from './keys.ts';
import type { SearchRecord } from './records.ts';
import type { QueryTerm } from './runs.ts';
import type { IsTorn } from './torn.ts';
import type { Unit, UnitWay } from './units.ts';

/** A stretch of a record's words; offsets in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What of the query a record answers, with its own words at hand. */
export interface Answered {
  /** By unit: whether it is answered. */
  readonly units: readonly boolean[];
  /** Where its own words answer, in order, none touching another; whole syllables. */
  readonly spans: readonly Span[];
  /** Where its title answers what its words do not, as `spans`. */
  readonly titleSpans: readonly Span[];
  /** Organs that answer a unit by their duties alone. */
  readonly byDuty: readonly string[];
}

/** The syllables of a record; each record is read once, however often it is found. */
export interface RecordText {
  readonly words: readonly Syllable[];
  readonly title: readonly Syllable[];
}

/** The syllables of a record's words and title. */
export const textOf = oncePer(
  ({ words, title }: SearchRecord): RecordText => ({
    words: syllablesOf(words),
    title: syllablesOf(title),
  }),
);

/** The syllable at a place of the index: in the words, or behind the boundary in the title. */
export const syllableAt = ({ words, title }: RecordText, place: number): Syllable | undefined =>
  place < words.length ? words[place] : title[place - words.length - 1];

/** What a record answers of the units; `own` is the query, whose small words between answers are highlighted too. */
export function answeredBy(
  number: number,
  record: SearchRecord,
  units: readonly Unit[],
  own: readonly QueryTerm[],
  isTorn: IsTorn,
): Answered {
  const text = textOf(record);
  const highlighted = new Set<number>();
  const byDuty = new Set<string>();
  const inTitle = new Set<number>();
  const answers = units.map((unit) => {
    const places = unit.ways.flatMap((way) => fittingPlaces(way, number, text, isTorn));
    const own = places.filter((place) => place < text.words.length);
    for (const place of own) highlighted.add(place);
    if (own.length > 0) return true;
    for (const place of places) inTitle.add(place - text.words.length - 1);
    if (places.length > 0) return true;
    const named = unit.organs.filter((id) => record.organs.includes(id) || record.about.includes(id));
    for (const id of named) byDuty.add(id);
    return named.length > 0;
  });
  joinBySmallWords(highlighted, text.words, own);
  return {
    units: answers,
    spans: withoutStrays(record.words, spansOf(record.words, text.words, highlighted)),
    titleSpans: spansOf(record.title, text.title, inTitle),
    byDuty: [...byDuty],
  };
}

/** The places of a record at which a way is with the marks that were typed. */
function fittingPlaces(
  { terms, found, isLoose, isSingle }: UnitWay,
  number: number,
  text: RecordText,
  isTorn: IsTorn,
): number[] {
  const all = found.get(number) ?? [];
  const places = isSingle ? all.filter((place) => !isTorn(text, place)) : all;
  if (isLoose) {
    const isOf = (place: number, term: QueryTerm) =>
      syllableAt(text, place)?.key === term.key && fits(term, syllableAt(text, place));
    const isAll = terms.every((term) => places.some((place) => isOf(place, term)));
    return isAll ? places.filter((place) => terms.some((term) => isOf(place, term))) : [];
  }
  return places
    .filter((place) => terms.every((term, i) => fits(term, syllableAt(text, place + i))))
    .flatMap((place) => terms.map((_, i) => place + i));
}

const fits = ({ exact }: QueryTerm, there: Syllable | undefined): boolean =>
  exact === null || there?.exact === exact;

/** A small word of the query between two that are highlighted is highlighted with them: `phối hợp với Mặt trận`. */
function joinBySmallWords(
  highlighted: Set<number>,
  words: readonly Syllable[],
  own: readonly QueryTerm[],
): void {
  const small = own.flatMap(({ key, silent }, i) =>
    silent ? [[own[i - 1]?.key, key, own[i + 1]?.key]] : [],
  );
  for (const [place, { key }] of words.entries()) {
    if (!highlighted.has(place - 1) || !highlighted.has(place + 1)) continue;
    const around = [words[place - 1]?.key, key, words[place + 1]?.key];
    if (small.some((one) => one.every((part, i) => part === around[i]))) highlighted.add(place);
  }
}

/** Leaves out a syllable alone that a longer stretch has: next to `tiếp công dân` the `tiếp` of `trực tiếp` says nothing. */
function withoutStrays(text: string, spans: readonly Span[]): Span[] {
  const said = spans.map(({ start, end }) => text.slice(start, end).toLocaleLowerCase('vi').split(/\s+/u));
  const isIn = (syllable: string) => said.some((longer) => longer.length > 1 && longer.includes(syllable));
  return spans.filter((_, i) => said[i]?.length !== 1 || !isIn(said[i][0] ?? ''));
}

/** The stretches that the places make; neighbours make one, unless a clause of the sentence ends between them. */
function spansOf(text: string, words: readonly Syllable[], places: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  for (const [place, { start, end }] of words.entries()) {
    if (!places.has(place)) continue;
    const before = places.has(place - 1) ? words[place - 1] : undefined;
    const isJoined = before !== undefined && !/[.;:]/u.test(text.slice(before.end, start));
    const last = isJoined ? spans.pop() : undefined;
    spans.push({ start: last?.start ?? start, end });
  }
  return spans;
}
