/** What programs read of the site as a whole: the sitemap, robots.txt, the card of a shared page. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteConfig } from '../../src/site/site.config.ts';
import { DOC } from './support/addresses.ts';
import { attribute, builtPages, DIST, isBuilt } from './support/built-pages.ts';

const PAGES = builtPages();
const listed = [...readFileSync(join(DIST, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
  ([, address]) => new URL(address as string),
);

const read = (...path: string[]): string => readFileSync(join(DIST, ...path), 'utf8');
/** The addresses that a text in Markdown leads to, `[…](…)`. */
const linksIn = (text: string): URL[] =>
  [...text.matchAll(/\]\((https?:[^)\s]+)\)/gu)].map(([, address]) => new URL(address as string));
/** The width and height of a picture in PNG. */
function sizeOf(name: string): [number, number] {
  const picture = readFileSync(join(DIST, name));
  return [picture.readUInt32BE(16), picture.readUInt32BE(20)];
}
/** The lines of an article's file below its head that do not begin with the address of a provision of it. */
const lawlessLines = (file: string, path: string): string[] =>
  file
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^[#>-]/u.test(line))
    .filter(
      (line) => new URL(/^\[[^\]]+\]\(([^)#]+)#[^)]+\) \S/u.exec(line)?.[1] ?? 'none:').pathname !== path,
    );

describe('for machines', () => {
  test('the sitemap lists every page that says something of its own, once, by its whole address', () => {
    const wanted = PAGES.map(({ path }) => path).filter(
      (path) => !/\/(?:404\.html|tim-kiem\/|thuyet-trinh\/|in\/)$/u.test(path),
    );
    expect(listed.map(({ pathname }) => decodeURI(pathname)).sort()).toEqual(wanted.sort());
    expect(new Set(listed.map(({ origin }) => origin))).toEqual(new Set([new URL(siteConfig.origin).origin]));
    expect(listed.filter(({ pathname }) => !isBuilt(pathname))).toEqual([]);
  });

  test('robots.txt names it', () => {
    const robots = readFileSync(join(DIST, 'robots.txt'), 'utf8');
    const address = /^Sitemap: (\S+)$/mu.exec(robots)?.[1] ?? '';
    expect(isBuilt(new URL(address).pathname)).toBe(true);
  });

  test('pages that say what another says are left out of search engines, and no other page is', () => {
    const unlisted = PAGES.filter(({ elements }) =>
      elements.some((one) => attribute(one, 'name') === 'robots' && attribute(one, 'content') === 'noindex'),
    ).map(({ path }) => path);
    expect(unlisted).toEqual(
      PAGES.map(({ path }) => path).filter((path) => /\/(?:thuyet-trinh|in)\/$/u.test(path)),
    );
    expect(unlisted.length).toBeGreaterThan(0);
  });

  test('llms.txt lists every article and leads to nothing that is not there', () => {
    const addresses = linksIn(read('llms.txt'));
    const articles = PAGES.filter(({ path }) => path.startsWith(`/${DOC}/dieu-`)).map(({ path }) =>
      path.replace(/dieu-[^/]+(?=\/)/u, 'du-lieu/$&').replace(/\/$/u, '.md'),
    );
    expect(articles.filter((file) => !addresses.some((one) => one.pathname === file))).toEqual([]);
    expect(addresses.filter(({ pathname }) => !isBuilt(pathname))).toEqual([]);
  });

  test('the file of an article has every provision of its page, with its address and its words', () => {
    for (const { path, elements } of PAGES.filter((page) => page.path.startsWith(`/${DOC}/dieu-`))) {
      const id = /dieu-[^/]+/u.exec(path)?.[0] ?? '';
      const file = read(DOC, 'du-lieu', `${id}.md`);
      expect(lawlessLines(file, path)).toEqual([]);
      const anchors = elements.flatMap((one) => attribute(one, 'data-provision') ?? []);
      const named = linksIn(file).map(({ hash }) => hash.slice(1));
      expect([...new Set(named)].filter((anchor) => anchor !== '')).toEqual([...new Set(anchors)]);
    }
    const all = globSync(`${DOC}/du-lieu/dieu-*.md`, { cwd: DIST });
    expect(all).toHaveLength(28);
  });

  test('a line without an address, or with that of another article, would be seen', () => {
    const file = read(DOC, 'du-lieu', 'dieu-5.md');
    expect(lawlessLines(file.replace(/\[khoản 2 Điều 5\]\([^)]*\) /u, ''), `/${DOC}/dieu-5/`)).toHaveLength(
      1,
    );
    expect(
      lawlessLines(file.replaceAll('/dieu-5/#khoan-2)', '/dieu-6/#khoan-2)'), `/${DOC}/dieu-5/`),
    ).not.toEqual([]);
  });

  test('the manifest names icons that are there, of the sizes that it says', () => {
    const { name, icons } = JSON.parse(read('manifest.webmanifest'));
    expect(name).toBe('Sổ tay Quy chế');
    const pictures = icons.filter(({ type }: { type: string }) => type === 'image/png');
    expect(pictures.map((one: { sizes: string; purpose: string }) => `${one.sizes} ${one.purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const { src, sizes } of pictures) expect([src, sizeOf(src).join('x')]).toEqual([src, sizes]);
    expect(sizeOf('apple-touch-icon.png')).toEqual([180, 180]);
    const linked = PAGES.filter(({ elements }) =>
      elements.some((one) => attribute(one, 'rel') === 'apple-touch-icon'),
    );
    expect(linked).toHaveLength(PAGES.length);
  });

  /** What is wrong with the picture that a page names. */
  const pictureFaults = (address: string | undefined): string[] => {
    const path = address && new URL(address).pathname.slice(siteConfig.basePath.length);
    if (!path || !existsSync(join(DIST, path))) return [`no ${address}`];
    const [size, bytes] = [sizeOf(path).join('×'), statSync(join(DIST, path)).size];
    return [
      size === '1200×630' ? '' : `${path} is ${size}`,
      bytes < 300_000 ? '' : `${path} has ${bytes} bytes`,
    ].filter(Boolean);
  };

  test('every page has a picture for sharing, articles and organs their own', () => {
    const of = ({ elements }: (typeof PAGES)[number], property: string) =>
      elements
        .filter((one) => attribute(one, 'property') === property)
        .map((one) => attribute(one, 'content'))[0];
    const pictures = PAGES.map((page) => of(page, 'og:image'));
    expect([...new Set(pictures)].flatMap(pictureFaults)).toEqual([]);
    expect(PAGES.filter((page) => !of(page, 'og:image:alt'))).toEqual([]);
    const own = PAGES.filter(({ path }) =>
      /\/(?:05-qc-hu\/dieu-\d+|co-quan\/(?!so-sanh\/)[^/]+)\/$/u.test(path),
    ).map((page) => of(page, 'og:image'));
    expect(own.length).toBeGreaterThan(100);
    expect(new Set(own).size).toBe(own.length);
  });

  test('a picture that is missing or too small is found', () => {
    expect(pictureFaults(`https://quy-che.example${siteConfig.basePath}anh/khong-co.png`)).toHaveLength(1);
    expect(pictureFaults(`https://quy-che.example${siteConfig.basePath}icon-192.png`)).toEqual([
      'icon-192.png is 192×192',
    ]);
  });
});
