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

/** What has read pages of a built site, each as it was when it was first asked for, until it forgets it. */
export interface HeldPages {
  readonly read: PageReader;
  readonly bytesOf: (path: string) => Buffer;
  readonly forget: (path: string) => void;
}

/** Reads each page once: several steps of a build need the same pages. */
export function holdPages(dist: string): HeldPages {
  const held = new Map<string, { readonly bytes: Buffer; html?: string }>();
  const page = (path: string) => {
    const known = held.get(path) ?? { bytes: readFileSync(join(dist, fileOf(path))) };
    held.set(path, known);
    return known;
  };
  const read = (path: string) => {
    const known = page(path);
    known.html ??= known.bytes.toString();
    return known.html;
  };
  return { read, bytesOf: (path) => page(path).bytes, forget: (path) => void held.delete(path) };
}

/**
 * The files in a folder of a built site that end so, sorted: paths below the site's folder, with `/` on every system. Which
 * folders at the top to leave out may be said.
 */
export function filesIn(
  dist: string,
  folder: string,
  ending = '',
  isLeftOut: (folder: string) => boolean = () => false,
): string[] {
  const found: string[] = [];
  // Node's own way down asks of every file whether it is a folder.
  const take = (within: string) => {
    for (const entry of readdirSync(join(dist, within), { withFileTypes: true })) {
      const path = within + entry.name;
      if (entry.isDirectory()) {
        if (!isLeftOut(path)) take(`${path}/`);
      } else if (entry.isFile() && path.endsWith(ending)) found.push(path);
    }
  };
  take(folder === '' ? '' : `${folder}/`);
  return found.sort();
}

/** The paths of the pages in a folder of a built site, sorted; which folders at the top to leave out may be said. */
export const pagesIn = (dist: string, folder = '', isLeftOut?: (folder: string) => boolean): string[] =>
  filesIn(dist, folder, 'index.html', isLeftOut).map((file) => file.slice(0, -'index.html'.length));
