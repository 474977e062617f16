import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Library } from '../src/model/library.ts';
import { searchRecords } from '../src/search/records.ts';
import { articleUrl } from '../src/site/urls.ts';

/** Writes the search index of the site into `DIST/pagefind/`: a record for each provision. */
export async function writeSearchIndex(library: Library, dist: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`no search index: ${errors.join('; ')}`);
  for (const record of searchRecords(library)) {
    const added = await index.addCustomRecord({
      url: articleUrl(record.regulation, record.article, record.provision),
      content: record.indexed,
      language: 'vi',
      meta: { title: record.citation, heading: record.title, words: record.words },
    });
    if (added.errors.length > 0) throw new Error(added.errors.join('; '));
  }
  await index.writeFiles({ outputPath: join(dist, 'pagefind') });
  await close();
}
