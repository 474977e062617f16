import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads a built page by its path below the site's folder, `05-qc-hu/dieu-5/`. */
export type PageReader = (path: string) => string;

/** The file of a page, by the page's path. */
export const fileOf = (path: string): string => `${path}index.html`;

/** A reader of the pages of a built site; throws where there is no such page. */
export const pageReader =
  (dist: string): PageReader =>
  (path) =>
    readFileSync(join(dist, fileOf(path)), 'utf8');

/** A reader that reads a page once, until it forgets what it has read: several steps of a build need the same pages. */
export function holdingReader(dist: string): {
  readonly read: PageReader;
  readonly forget: (path: string) => void;
} {
  const held = new Map<string, string>();
  const fresh = pageReader(dist);
  const read = (path: string) => {
    const html = held.get(path) ?? fresh(path);
    held.set(path, html);
    return html;
  };
  return { read, forget: (path) => void held.delete(path) };
}

/** The files in a folder of a built site that end so, sorted: paths below the site's folder, with `/` on every system. */
export const filesIn = (dist: string, folder: string, ending = ''): string[] =>
  readdirSync(join(dist, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(dist, '/').length).replaceAll('\\', '/'))
    .sort();

/** The paths of the pages in a folder of a built site, sorted. */
export const pagesIn = (dist: string, folder = ''): string[] =>
  filesIn(dist, folder, 'index.html').map((file) => file.slice(0, -'index.html'.length));
