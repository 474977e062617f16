import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { siteConfig } from '../../../src/site/site.config.ts';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

export const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));
const BASE = siteConfig.basePath;

/** A page of the built site, read without a browser. */
export interface BuiltPage {
  /** Its address within the site, `/05-qc-hu/dieu-5/`. */
  readonly path: string;
  readonly elements: readonly Element[];
}

/** Every page of a built site, the one-file editions aside: of `dist/`, or of another folder and base path. */
export function builtPages(dist = DIST, base = BASE): BuiltPage[] {
  return globSync('**/*.html', { cwd: dist })
    .filter((file) => !/^pagefind|du-lieu[\\/][^\\/]+(?<!index)\.html$/u.test(file))
    .sort()
    .map((file) =>
      readPage(
        `${base}${file.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/u, '')}`,
        readFileSync(join(dist, file), 'utf8'),
      ),
    );
}

export const readPage = (path: string, html: string): BuiltPage => ({
  path,
  elements: [...elementsOf(parse(html))],
});

/** The addresses that an element leads to or takes something from. */
export function addressesIn(element: Element): string[] {
  if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical') return [];
  return ['href', 'xlink:href', 'src', 'action', 'poster', 'data'].flatMap(
    (name) => attribute(element, name) ?? [],
  );
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** Whether an address within the site leads to a page or a file. */
export function isBuilt(path: string, dist = DIST, base = BASE): boolean {
  if (!path.startsWith(base)) return false;
  const file = join(dist, decodeURIComponent(path.slice(base.length)));
  return existsSync(path.endsWith('/') ? join(file, 'index.html') : file);
}

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}
