/** What programs read of the site as a whole: the sitemap, robots.txt, the card of a shared page. */
import { globSync, readFileSync } from 'node:fs';
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

  test('the picture of a shared page has the size that is stated, and words', () => {
    const size = sizeOf('og.png').map(String);
    for (const { path, elements } of PAGES) {
      const stated = (property: string) =>
        elements
          .filter((one) => attribute(one, 'property') === property)
          .map((one) => attribute(one, 'content'));
      expect([path, ...stated('og:image:width'), ...stated('og:image:height')]).toEqual([path, ...size]);
      expect(stated('og:image:alt')[0]).toBeTruthy();
    }
  });
});
