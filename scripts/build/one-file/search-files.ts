import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contents } from '../../../src/client/one-file/contents.ts';
import type { Library, Regulation } from '../../../src/model/regulation.ts';
import { regulationName } from '../../../src/site/names.ts';
import { makeSearchIndex, type SearchIndex } from '../../search-index.ts';
import { sitePages } from '../../site-pages.ts';
import type { BundledPage } from './pages.ts';

/** A longer regulation has no one-file edition: it would not open on a phone. */
const MOST_ARTICLES = 300;

export const hasEdition = ({ articles }: Regulation): boolean => articles.length <= MOST_ARTICLES;

/**
 * The search indexes of editions by regulation: none where the site has one regulation, whose index is the edition's.
 */
export async function editionIndexes(library: Library): Promise<ReadonlyMap<string, SearchIndex>> {
  const indexes = new Map<string, SearchIndex>();
  if (library.regulations.length === 1) return indexes;
  for (const regulation of library.regulations.filter(hasEdition)) {
    // Whole: in the file nothing is fetched, so that pieces would only weigh more.
    const own = await makeSearchIndex({ ...library, regulations: [regulation] }, Number.POSITIVE_INFINITY);
    indexes.set(regulation.id, own);
  }
  return indexes;
}

/** The search index of the regulation: that of the site where it holds no other, else one of its own, of its own pages. */
export function searchFiles(
  regulation: Regulation,
  pages: readonly BundledPage[],
  own: SearchIndex | undefined,
  dist: string,
): Contents['files'] {
  const heads = pages.map(({ path, head }) => [path.slice(1), head] as const);
  const files: [string, Uint8Array | string][] = own
    ? [...own.pieces, ...own.finish(sitePages(heads, [regulationName(regulation)]))].map(
        ([path, content]) => [`pagefind/${path}`, content],
      )
    : globSync('pagefind/**/*.{json,pf_index}', { cwd: dist }).map((file) => [
        file.replaceAll('\\', '/'),
        readFileSync(join(dist, file)),
      ]);
  return Object.fromEntries(
    files.map(([path, content]) => [`/${path}`, Buffer.from(content as Uint8Array).toString('base64')]),
  );
}
