/** What programs read of the site as a whole: the sitemap, robots.txt, the card of a shared page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteConfig } from '../../src/site/site.config.ts';
import { attribute, builtPages, DIST, isBuilt } from './support/built-pages.ts';

const PAGES = builtPages();
const listed = [...readFileSync(join(DIST, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
  ([, address]) => new URL(address as string),
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

  test('the picture of a shared page has the size that is stated, and words', () => {
    const picture = readFileSync(join(DIST, 'og.png'));
    const size = [picture.readUInt32BE(16), picture.readUInt32BE(20)].map(String);
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
