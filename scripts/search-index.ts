import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Library } from '../src/model/regulation.ts';
import { answerDuties, dutyFile, type PackedDuty, packDuties } from '../src/search/answer-duties.ts';
import { articleTexts } from '../src/search/article-text.ts';
import { askedWords, packAsked } from '../src/search/asked-words.ts';
import { packChunks } from '../src/search/index-chunks.ts';
import { packRecords } from '../src/search/packed-records.ts';
import { type FoundPage, packPages } from '../src/search/pages.ts';
import {
  type PublishedIndex,
  packAbbreviations,
  packEveryday,
  packLengths,
  packOrgans,
  recordLists,
} from '../src/search/published.ts';
import { type SearchRecord, searchRecords } from '../src/search/records.ts';
import { searchWords, syllableCounts, wordsBesideTexts } from '../src/search/words.ts';
import { otherParts } from '../src/site/instruments.ts';
import { placeUrl } from '../src/site/urls.ts';
import { headsOf, sitePages } from './site-pages.ts';

/** Up to so many letters of records an index is published whole: less than what a query would fetch of it in pieces. */
const WHOLE = 120_000;

/** What is fetched in addition to `search.json`, by name. */
type Pieces = [name: string, content: string][];

/** Files of an index by their path in `chi-muc/`. */
export interface SearchIndex {
  readonly pieces: Pieces;
  /** Those that need the pages that a search offers. */
  readonly finish: (found: readonly FoundPage[]) => Pieces;
}

/**
 * Makes the search index of a library. Of a small library it is one file, `search.json`, the words of questions, and the
 * duties of each provision. Of a large one `search.json` says where what lies, and a folder named by what it holds has the
 * index files and the records of all provisions.
 */
export function makeSearchIndex(library: Library, whole = WHOLE): SearchIndex {
  const texts = withParts(library);
  const records = searchRecords(texts, placeUrl);
  const isWhole = JSON.stringify(records).length <= whole;
  const { index, pieces } = isWhole ? wholeIndex(texts, records) : indexInPieces(texts, records);
  const hash = createHash('sha256');
  for (const [name, content] of pieces) hash.update(name).update(content);
  const folder = `pieces/${hash.digest('hex').slice(0, 10)}`;
  const inFolder = ([name, content]: Pieces[number]): Pieces[number] => [`${folder}/${name}`, content];
  const finish = (found: readonly FoundPage[]): Pieces => {
    const published = (
      'whole' in index ? { ...index, folder, pages: packPages(found) } : { ...index, folder }
    ) satisfies PublishedIndex;
    const pages: Pieces = isWhole ? [] : [inFolder(['pages.json', JSON.stringify(found)])];
    return [['search.json', JSON.stringify(published)], ...pages];
  };
  return { pieces: pieces.map(inFolder), finish };
}

/** The files that end an index, with the pages of the built site. */
export const indexEnd = (index: SearchIndex, dist: string, names: readonly string[]): Pieces =>
  index.finish(sitePages(headsOf(dist), names));

/** Writes files of an index into `DIST/chi-muc/`. */
export async function writeSearchFiles(files: Pieces, dist: string): Promise<void> {
  for (const folder of new Set(files.map(([path]) => dirname(path)))) {
    await mkdir(join(dist, 'chi-muc', folder), { recursive: true });
  }
  await Promise.all(files.map(([path, content]) => writeFile(join(dist, 'chi-muc', path), content)));
}

function wholeIndex(texts: Library, records: readonly SearchRecord[]) {
  const { organs, everyday, abbreviations, ...words } = wordsBesideTexts(texts);
  const syllables = () => syllableCounts(records, abbreviations);
  const whole = packRecords(records, organs);
  const pieces: Pieces = [
    ...dutyFiles(packedDuties(texts, records), records),
    ['asked.json', JSON.stringify(packAsked(askedWords(texts, records), syllables))],
  ];
  // What is like another is next to it: gzip looks back only so far.
  const index = {
    words,
    organs: packOrgans(organs),
    abbreviations: packAbbreviations(abbreviations),
    whole,
    everyday: packEveryday(everyday),
  };
  return { index, pieces };
}

/**
 * An article is indexed as one text: where provisions begin and end the browser knows from their lengths
 * (`src/search/article-text.ts`).
 */
function indexInPieces(texts: Library, records: readonly SearchRecord[]) {
  const articles = articleTexts(records);
  const chunks = packChunks(articles.map(({ keys }) => keys));
  const { organs, ...words } = searchWords(texts, records);
  const lists = recordLists(records);

  const pieces: Pieces = [
    ...chunks.map(({ text }, i): Pieces[number] => [`${i}.keys.json`, text]),
    ...lists.map(({ text }, i): Pieces[number] => [`${i}.json`, text]),
    ['asked.json', JSON.stringify(packAsked(askedWords(texts, records), () => words.syllables))],
    ...dutyLists(packedDuties(texts, records), lists).map((text, i): Pieces[number] => [
      `${i}.duties.json`,
      text,
    ]),
  ];
  const index = {
    words,
    organs: packOrgans(organs),
    chunks: chunks.map(({ from, to }): [string, string] => [from, to]),
    lengths: packLengths(articles.map(({ lengths }) => lengths)),
    records: lists.map(({ count }) => count),
  };
  return { index, pieces };
}

/** Duties by record, each without what can be read from its record. */
const packedDuties = (texts: Library, records: readonly SearchRecord[]): PackedDuty[][] =>
  answerDuties(texts, records).map((duties, i) => packDuties(duties, records[i] as SearchRecord));

/** A file for each record that has duties. */
const dutyFiles = (duties: readonly (readonly PackedDuty[])[], records: readonly SearchRecord[]): Pieces =>
  records.flatMap((record, number): Pieces => {
    const own = duties[number] ?? [];
    return own.length > 0 ? [[dutyFile(record), JSON.stringify(own)]] : [];
  });

/** Duties by record, cut as the records are. */
function dutyLists(
  duties: readonly (readonly PackedDuty[])[],
  lists: readonly { readonly count: number }[],
): string[] {
  let from = 0;
  return lists.map(({ count }) => {
    from += count;
    return JSON.stringify(duties.slice(from - count, from));
  });
}

/** The instruments of a file besides the main one are found as texts of their own, after the main one. */
const withParts = (library: Library): Library => ({
  ...library,
  regulations: library.regulations.flatMap((regulation) => [regulation, ...otherParts(regulation)]),
});
