import { slug } from '../model/fold.ts';
import type { AskedWords } from './asked-words.ts';
import type { Columns } from './columns.ts';
import type { PackedRecords } from './packed-records.ts';
import type { FoundPage } from './pages.ts';
import type { SearchRecord } from './records.ts';
import type { NamedOrgan, SearchWords } from './words.ts';

/** What a browser fetches first, `search.json` in the index folder. */
export type PublishedIndex = WholeIndex | IndexInPieces;

interface Published {
  /** Organs as {@link packOrgans} packs them. */
  readonly organs: readonly PackedOrgan[];
  /** The folder of all other files, next to this one, named by a hash of their content: they can be cached for ever. */
  readonly folder: string;
}

/** A small index, all in one file but duties and {@link AskedWords}: the syllables are read off its records. */
export interface WholeIndex extends Published {
  readonly words: Omit<SearchWords, 'organs' | 'syllables' | 'everyday' | 'abbreviations'>;
  /** As {@link packEveryday} packs them. */
  readonly everyday: readonly string[];
  /** As {@link packAbbreviations} packs them. */
  readonly abbreviations: readonly string[];
  readonly whole: PackedRecords;
  readonly pages: Columns<FoundPage>;
}

/** A large index, of which a browser fetches the pieces that a query needs. */
export interface IndexInPieces extends Published {
  readonly words: Omit<SearchWords, 'organs'>;
  /** First and last key of each index file `0.pf_index`, `1.pf_index` …, in the order of code points. */
  readonly chunks: readonly (readonly [from: string, to: string])[];
  /** How many syllables the own words of each provision have, by article: see {@link packLengths}. */
  readonly lengths: string;
  /** How many records each file of records `0.json`, `1.json` … has. */
  readonly records: readonly number[];
}

/** An organ's name and other ways to write it, and its id where that is not made of its name. */
type PackedOrgan = readonly [name: string, says?: readonly string[], id?: string];

/** Organs at two thirds of their bytes: most ids can be made of the name again. */
export const packOrgans = (organs: readonly NamedOrgan[]): PackedOrgan[] =>
  organs.map(({ id, name, says }) => {
    if (id !== slug(name)) return [name, says, id];
    return says.length > 0 ? [name, says] : [name];
  });

/** Gives back what {@link packOrgans} packed. */
export const unpackOrgans = (packed: readonly PackedOrgan[]): NamedOrgan[] =>
  packed.map(([name, says = [], id = slug(name)]) => ({ id, name, says }));

/** Everyday words as one line each: `say|say=means|means`, with `==` where the texts write both. */
export const packEveryday = (everyday: SearchWords['everyday']): string[] =>
  everyday.map(([say, means, same]) => {
    const odd = [...say, ...means].find((words) => /[=|]/u.test(words));
    if (odd) throw new Error(`everyday words may not have = or |: ${odd}`);
    return `${say.join('|')}${same ? '==' : '='}${means.join('|')}`;
  });

/** Gives back what {@link packEveryday} packed. */
export const unpackEveryday = (lines: readonly string[]): SearchWords['everyday'] =>
  lines.map((line) => {
    const [say = [], means = []] = line.split(/==?/u).map((words) => words.split('|'));
    return line.includes('==') ? [say, means, true] : [say, means];
  });

/** Short forms as one line each: `Ủy ban nhân dân` is that of its initials, others are `VT=văn thư lưu trữ`. */
export const packAbbreviations = (abbreviations: SearchWords['abbreviations']): string[] =>
  abbreviations.map(([short, full]) => (short === initialsOf(full) ? full : `${short}=${full}`));

/** Gives back what {@link packAbbreviations} packed. */
export const unpackAbbreviations = (lines: readonly string[]): SearchWords['abbreviations'] =>
  lines.map((line) => {
    const [short = '', full] = line.split('=');
    return full === undefined ? [initialsOf(short), short] : [short, full];
  });

const initialsOf = (words: string): string =>
  [...words.matchAll(/\p{L}+/gu)]
    .map(([word]) => word.slice(0, 1).toUpperCase().normalize('NFD').slice(0, 1))
    .join('');

/** About how many letters of JSON go into one file of records: small, since few records of it are asked for. */
const LETTERS = 6000;

/** Cuts the records into the lists that are published as files, each as its JSON and with how many it has. */
export function recordLists(
  records: readonly SearchRecord[],
): { readonly count: number; readonly text: string }[] {
  const lists: { count: number; text: string }[] = [];
  let items: string[] = [];
  let letters = 0;
  const close = () => {
    if (items.length > 0) lists.push({ count: items.length, text: `[${items.join(',')}]` });
    items = [];
    letters = 0;
  };
  for (const record of records) {
    const item = JSON.stringify(record);
    items.push(item);
    letters += item.length;
    if (letters >= LETTERS) close();
  }
  close();
  return lists;
}

/** The first letter that stands for a length, after the space that parts articles. */
const ZERO = 0x21;
/** No letters: halves of letters beyond the first 65,536. */
const SURROGATES = { from: 0xd800, count: 0x800 };

/** Lengths by article as one word an article, one letter a provision: a third of their bytes as numbers. */
export const packLengths = (articles: readonly (readonly number[])[]): string =>
  articles
    .map((lengths) =>
      lengths
        .map((length) => ZERO + length)
        .map((code) => String.fromCodePoint(code < SURROGATES.from ? code : code + SURROGATES.count))
        .join(''),
    )
    .join(' ');

/** Gives back what {@link packLengths} packed. */
export const unpackLengths = (packed: string): number[][] =>
  packed === ''
    ? []
    : packed.split(' ').map((word) =>
        Array.from(word, (letter) => letter.codePointAt(0) ?? ZERO)
          .map((code) => (code < SURROGATES.from ? code : code - SURROGATES.count))
          .map((code) => code - ZERO),
      );
