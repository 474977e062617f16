import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type PageReader, pageReader, pagesIn } from '../built-pages.ts';

/** A page as it was built, in the parts that the one-file edition takes. */
export interface BundledPage {
  /** `/05-qc-hu/dieu-5/`, behind the base path. */
  readonly path: string;
  readonly title: string;
  readonly head: string;
  /** `<body>` without scripts, its addresses as built. */
  readonly body: string;
  /** Its style sheets and module scripts: addresses below the site's folder. */
  readonly sheets: readonly string[];
  readonly scripts: readonly string[];
}

/** Left out of the file: print sheets, which a browser makes of the decks, and what leads to files. */
const LEFT_OUT = /\/(?:in|du-lieu|da-doc|doi-chieu\/.*|so-sanh|nhom(?:\/.*)?|van-ban(?:\/.*)?)\/$/u;

/** Pages that serve every text. */
const OF_ALL = ['', 'co-quan/', 'tim-kiem/', 'thuat-ngu/', 'phuong-phap/', 'so-do/', 'trinh-chieu/'];

/** The pages that the edition of a regulation holds: its own, those of organs that they name, those for every text. */
export interface BundleReader {
  readonly pagesOf: (doc: string) => BundledPage[];
  /** Their paths, without reading them again. */
  readonly pathsOf: (doc: string) => ReadonlySet<string>;
}

/** Reads a built site; pages that many regulations share are read once. */
export function bundleReader(dist: string, base: string, read: PageReader = pageReader(dist)): BundleReader {
  const shared = new Map<string, BundledPage>();
  const paths = new Map<string, ReadonlySet<string>>();
  const take = (path: string) => taken(path, read(path), base);
  const takeShared = (path: string) => {
    const page = shared.get(path) ?? take(path);
    shared.set(path, page);
    return page;
  };
  const pagesOf = (doc: string) => {
    const own = pagesIn(dist, doc)
      .filter((path) => !LEFT_OUT.test(path))
      .map(take);
    const named = own.flatMap(({ body }) =>
      [...body.matchAll(/\/(co-quan\/[^/"#?]+\/)["#?]/gu)].map((found) => found[1] as string),
    );
    const organs = [...new Set(named)]
      .filter((path) => !LEFT_OUT.test(path) && existsSync(join(dist, path)))
      .sort();
    const pages = [...own, ...[...OF_ALL, ...organs].map(takeShared)];
    paths.set(doc, new Set(pages.map(({ path }) => path)));
    return pages;
  };
  const pathsOf = (doc: string) => paths.get(doc) ?? new Set(pagesOf(doc).map(({ path }) => path));
  return { pagesOf, pathsOf };
}

function taken(path: string, html: string, base: string): BundledPage {
  const head = html.slice(0, html.indexOf('</head>'));
  const [from, to] = [html.indexOf('<body'), html.lastIndexOf('</body>')];
  const below = (address: string) => address.slice(base.length);
  const all = (within: string, pattern: RegExp) =>
    [...within.matchAll(pattern)].map((found) => found[1] as string);
  return {
    path: `/${path}`,
    head,
    title: textOf(/<title>([^<]*)<\/title>/u.exec(head)?.[1] ?? ''),
    body: html
      .slice(from, to)
      .replace(/<script type="module"[^>]*><\/script>/gu, '')
      // Drawings for paper are on the site, and so are the codes that lead there from a printed page.
      .replace(/<svg\b[^>]*\sclass="paper"[\s\S]*?<\/svg>/gu, '')
      .replace(/(<p class="on-paper"[^>]*>[^<]*)<svg\b[\s\S]*?<\/svg>/gu, '$1'),
    sheets: all(head, /<link rel="stylesheet" href="([^"]+)"/gu).map(below),
    scripts: all(html, /<script type="module" src="([^"]+)"/gu).map(below),
  };
}

const textOf = (html: string): string =>
  html
    .replace(/&#(\d+);|&#x([\da-f]+);/giu, (_, ten, hex) => String.fromCodePoint(Number(ten ?? `0x${hex}`)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/**
 * Links to pages of the file name these as the file does (`#/05-qc-hu/dieu-5/#khoan-2`); those to other pages and files
 * of the site lose their address: without a network they would lead nowhere.
 */
export const withinFile = (html: string, held: ReadonlySet<string>, base: string): string =>
  html.replace(/(<a\b[^>]*?)\shref="(\/[^"]*)"/gu, (_, start: string, address: string) => {
    const own = `/${address.slice(base.length)}`;
    return held.has(/^[^?#]*/u.exec(own)?.[0] ?? '') && address.startsWith(base)
      ? `${start} href="#${own}"`
      : start;
  });
