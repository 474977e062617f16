import { fold } from '../model/fold.ts';
import type { Library } from '../model/regulation.ts';
import { writtenSyllables } from './keys.ts';
import type { SearchRecord } from './records.ts';

/** An organ as a query may name it. */
export interface NamedOrgan {
  readonly id: string;
  readonly name: string;
  /** Other ways to write it: aliases and abbreviations. */
  readonly says: readonly string[];
}

/** What is known of words besides the index, published once for the browser. */
export interface SearchWords {
  /** Short form and full words, in the order in which they are tried. */
  readonly abbreviations: readonly (readonly [short: string, full: string])[];
  /** Readers' words and the text's own. */
  readonly everyday: readonly (readonly [say: readonly string[], means: readonly string[], same?: true])[];
  readonly organs: readonly NamedOrgan[];
  readonly terms: readonly string[];
  /** What each regulation is called, by its id: `Quy chế 05-QC/HU`. */
  readonly regulations: Readonly<Record<string, string>>;
  /** Kind and title of each regulation, by its id, where there are several: a query may name one. */
  readonly titles: Readonly<Record<string, string>>;
  /** Of what kind each regulation is and how many articles it has, by its id. */
  readonly sizes: Readonly<Record<string, readonly [kind: string, articles: number]>>;
  /** Every syllable of the texts as it is written there, in lower case, with how often: `hợp 12`. */
  readonly syllables: Readonly<Record<string, number>>;
}

/** Gathers the words from glossary, organs and the records themselves. */
export function searchWords(library: Library, records: readonly SearchRecord[]): SearchWords {
  const words = wordsBesideTexts(library);
  return { ...words, syllables: syllableCounts(records, words.abbreviations) };
}

/** The words that are not read off the records. */
export function wordsBesideTexts(library: Library): Omit<SearchWords, 'syllables'> {
  const { glossary, organs } = library;
  const fullsOf = (id: string) =>
    glossary.abbreviations.filter(({ organ }) => organ === id).map(({ full }) => full);
  const known = new Set(glossary.abbreviations.map(({ short }) => short));
  const ofOrgans = organs.organs.flatMap((organ) =>
    organ.abbreviations.filter((short) => !known.has(short)).map((short) => [short, organ.name] as const),
  );
  const abbreviations = [
    ...glossary.abbreviations.map(({ short, full }) => [short, full] as const),
    ...ofOrgans,
  ];
  return {
    abbreviations,
    everyday: [
      ...glossary.everyday.map(({ say, means, same }) =>
        same ? ([say, means, true] as const) : ([say, means] as const),
      ),
      // What the texts abbreviate is looked for both ways.
      ...glossary.abbreviations
        .filter(({ at }) => at.length > 0)
        .map(({ short, full }) => [[full], [short], true] as const),
    ],
    organs: organs.organs.map(({ id, name, aliases, abbreviations }) => ({
      id,
      name,
      says: otherWays(name, [...aliases, ...abbreviations, ...fullsOf(id)]),
    })),
    terms: glossary.terms.map(({ term }) => term),
    regulations: Object.fromEntries(
      library.regulations.map(({ id, about }) => [id, `${about.kind} ${about.number ?? about.title}`]),
    ),
    titles:
      library.regulations.length > 1
        ? Object.fromEntries(library.regulations.map(({ id, about }) => [id, `${about.kind} ${about.title}`]))
        : {},
    sizes: Object.fromEntries(
      library.regulations.map(({ id, about, articles }) => [id, [about.kind, articles.length] as const]),
    ),
  };
}

/** Ways that differ by more than marks and capitals. */
function otherWays(name: string, ways: readonly string[]): string[] {
  const seen = new Set([fold(name)]);
  return ways.filter((way) => !seen.has(fold(way)) && seen.add(fold(way)));
}

/** Counts what the texts write, but for abbreviations, which are no syllables. */
export function syllableCounts(
  records: readonly SearchRecord[],
  abbreviations: SearchWords['abbreviations'],
): Record<string, number> {
  const isShort = new Set(abbreviations.flatMap(([short]) => short.split(/[-/]/u)));
  const titles = new Map(records.map((record) => [`${record.regulation}/${record.article}`, record.title]));
  // Each syllable of the texts is looked up once.
  const asPrinted = new Map<string, { often: number }>();
  for (const text of [...records.map((record) => record.words), ...titles.values()]) {
    for (const printed of writtenSyllables(text)) {
      const known = asPrinted.get(printed);
      if (known) known.often += 1;
      else asPrinted.set(printed, { often: 1 });
    }
  }
  const counts = new Map<string, number>();
  for (const [printed, { often }] of asPrinted) {
    if (isShort.has(printed)) continue;
    const written = printed.normalize('NFC').toLowerCase();
    if (/^\p{L}+$/u.test(written)) counts.set(written, (counts.get(written) ?? 0) + often);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Which text a record is of, where there are several; empty where there is only one. */
export const textName = (
  { regulation }: Pick<SearchRecord, 'regulation'>,
  { regulations }: Pick<SearchWords, 'regulations'>,
): string => (Object.keys(regulations).length > 1 ? (regulations[regulation] ?? regulation) : '');
