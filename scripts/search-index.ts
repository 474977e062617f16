import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { Library } from '../src/model/library.ts';
import { readChunk, readChunkTable } from '../src/search/pagefind-chunk.ts';
import { type PublishedIndex, recordLists } from '../src/search/published.ts';
import { indexedText, ownLength, type SearchRecord, searchRecords } from '../src/search/records.ts';
import { searchWords } from '../src/search/words.ts';
import { articleUrl } from '../src/site/urls.ts';

/** So many records are handed over at a time: one by one, each would wait for Pagefind's answer. */
const BATCH = 200;

/**
 * Writes the search index of the site into `DIST/pagefind/`: the index files that Pagefind makes, the records of all
 * provisions, and `search.json`, which says where what lies. Of Pagefind's files only the index is kept; the browser
 * reads it by itself (`src/client/search/pagefind.ts`), without Pagefind's WebAssembly.
 *
 * Records are added at once; the index is made, which takes most memory, and written when `ready` is fulfilled: a
 * build adds them beside the pages that it makes, and writes when those stand.
 */
export async function writeSearchIndex(
  library: Library,
  dist: string,
  ready: Promise<unknown> = Promise.resolve(),
): Promise<void> {
  const records = searchRecords(library, articleUrl);
  const folder = join(dist, 'pagefind');
  const files = await pagefindFiles(records, ready);
  await mkdir(folder, { recursive: true });
  const chunks = readChunkTable(unpacked(fileEnding(files, '.pf_meta')));
  for (const [, , name] of chunks) {
    const chunk = fileEnding(files, `${name}.pf_index`);
    readChunk(unpacked(chunk));
    await writeFile(join(folder, `${name}.pf_index`), chunk.content);
  }
  const lists = recordLists(records).map(({ first, list }) => ({ first, text: JSON.stringify(list) }));
  for (const { text } of lists) await writeFile(join(folder, `${nameOf(text)}.json`), text);
  const published: PublishedIndex = {
    words: searchWords(library, records),
    chunks,
    lengths: records.map(ownLength),
    records: lists.map(({ first, text }) => [first, nameOf(text)]),
  };
  await writeFile(join(folder, 'search.json'), JSON.stringify(published));
}

/** What Pagefind makes of the records; their numbers are Pagefind's page numbers, which follow the order of adding. */
async function pagefindFiles(
  records: readonly SearchRecord[],
  ready: Promise<unknown>,
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi', maxFragments: 1 });
  if (!index) throw new Error(`no search index: ${errors.join('; ')}`);
  for (let from = 0; from < records.length; from += BATCH) {
    const adding = records
      .slice(from, from + BATCH)
      .map((record) =>
        index.addCustomRecord({ url: record.url, content: indexedText(record), language: 'vi' }),
      );
    const errors = (await Promise.all(adding)).flatMap((added) => added.errors);
    if (errors.length > 0) throw new Error(errors.join('; '));
  }
  await ready;
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

const nameOf = (text: string) => `records-${createHash('sha256').update(text).digest('hex').slice(0, 10)}`;
