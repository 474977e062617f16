import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { Library } from '../src/model/regulation.ts';
import { answerDuties, dutyFile, type PackedDuty, packDuties } from '../src/search/answer-duties.ts';
import { type ArticleText, articleTexts } from '../src/search/article-text.ts';
import { askedWords, packAsked } from '../src/search/asked-words.ts';
import { packRecords } from '../src/search/packed-records.ts';
import { readChunk, readChunkTable } from '../src/search/pagefind-chunk.ts';
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

/** So many records are handed over at a time: one by one, each would wait for Pagefind's answer. */
const BATCH = 200;

/** Up to so many letters of records an index is published whole: less than what a query would fetch of it in pieces. */
const WHOLE = 120_000;

/** What is fetched in addition to `search.json`, by name. */
type Pieces = [name: string, content: Uint8Array | string][];

/** Files of an index by their path in `pagefind/`. */
export interface SearchIndex {
  readonly pieces: Pieces;
  /** Those that need the pages that a search offers. */
  readonly finish: (found: readonly FoundPage[]) => Pieces;
}

/**
 * Makes the search index of a library. Of a small library it is one file, `search.json`, the words of questions, and the
 * duties of each provision. Of a large one `search.json` says where what lies, and a folder named by what it holds has the
 * index files that Pagefind makes and the records of all provisions.
 */
export async function makeSearchIndex(library: Library, whole = WHOLE): Promise<SearchIndex> {
  const texts = withParts(library);
  const records = searchRecords(texts, placeUrl);
  const isWhole = JSON.stringify(records).length <= whole;
  const { index, pieces } = await (isWhole ? wholeIndex(texts, records) : indexInPieces(texts, records));
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

/** Writes files of an index into `DIST/pagefind/`. */
export async function writeSearchFiles(files: Pieces, dist: string): Promise<void> {
  for (const folder of new Set(files.map(([path]) => dirname(path)))) {
    await mkdir(join(dist, 'pagefind', folder), { recursive: true });
  }
  await Promise.all(files.map(([path, content]) => writeFile(join(dist, 'pagefind', path), content)));
}

async function wholeIndex(texts: Library, records: readonly SearchRecord[]) {
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
 * Of Pagefind's files only the index is kept; the browser reads it by itself (`src/client/search/pagefind.ts`), without
 * Pagefind's WebAssembly. Pagefind is given an article as one record: a record for each provision costs it four times the
 * time and the memory, and where provisions begin and end the browser knows from their lengths
 * (`src/search/article-text.ts`).
 */
async function indexInPieces(texts: Library, records: readonly SearchRecord[]) {
  const articles = articleTexts(records);
  const making = pagefindFiles(articles);
  const { organs, ...words } = searchWords(texts, records);
  const lists = recordLists(records);
  const files = await making;
  const table = readChunkTable(unpacked(fileEnding(files, '.pf_meta')));
  const chunks = table.map(([, , name]) => fileEnding(files, `${name}.pf_index`));
  for (const chunk of chunks) readChunk(unpacked(chunk));

  const pieces: Pieces = [
    ...chunks.map(({ content }, i): Pieces[number] => [`${i}.pf_index`, content]),
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
    chunks: table.map(([from, to]): [string, string] => [from, to]),
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

/** What Pagefind makes of the texts; their numbers are Pagefind's page numbers, which follow the order of adding. */
async function pagefindFiles(articles: readonly ArticleText[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`no search index: ${errors.join('; ')}`);
  for (let from = 0; from < articles.length; from += BATCH) {
    const adding = articles
      .slice(from, from + BATCH)
      .map(({ text }, i) => index.addCustomRecord({ url: `${from + i}`, content: text, language: 'vi' }));
    const errors = (await Promise.all(adding)).flatMap((added) => added.errors);
    if (errors.length > 0) throw new Error(errors.join('; '));
  }
  const { files } = await index.getFiles();
  await close();
  return files;
}

function fileEnding(files: readonly IndexFile[], ending: string): IndexFile {
  const file = files.find(({ path }) => path.endsWith(ending));
  if (!file) throw new Error(`Pagefind made no file that ends in ${ending}`);
  return file;
}

const unpacked = ({ content }: IndexFile): Uint8Array => new Uint8Array(gunzipSync(content));
