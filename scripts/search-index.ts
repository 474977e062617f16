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

/**
 * Writes the search index of the site into `DIST/pagefind/`: the index files that Pagefind makes, the records of all
 * provisions, and `search.json`, which says where what lies. Of Pagefind's files only the index is kept; the browser
 * reads it by itself (`src/client/search/pagefind.ts`), without Pagefind's WebAssembly.
 */
export async function writeSearchIndex(library: Library, dist: string): Promise<void> {
  const records = searchRecords(library, articleUrl);
  const folder = join(dist, 'pagefind');
  await mkdir(folder, { recursive: true });
  const files = await pagefindFiles(records);
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
async function pagefindFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi', maxFragments: 1 });
  if (!index) throw new Error(`no search index: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord({
      url: record.url,
      content: indexedText(record),
      language: 'vi',
    });
    if (added.errors.length > 0) throw new Error(added.errors.join('; '));
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

const nameOf = (text: string) => `records-${createHash('sha256').update(text).digest('hex').slice(0, 10)}`;
