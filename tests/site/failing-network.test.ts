/**
 * What the site fetches on demand may fail, be another page, or stall: a message appears at the control, with a
 * second try and another way, and the second try works.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DIST } from './support/built-pages.ts';
import { ARTICLE, downloads, FETCH_CASES, type FetchCase } from './support/fetch-cases.ts';
import { addressOf, useBrowser } from './support/session.ts';

const session = useBrowser();

const FAULTS = {
  'is not there': (route: Route) => route.fulfill({ status: 404, body: '' }),
  'is another page': (route: Route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Đăng nhập Wi-Fi</title>' }),
  'is not reached': (route: Route) => route.abort('internetdisconnected'),
};

const told = (page: Page, words: RegExp) =>
  page.locator('[role="status"], [data-texts-count]').filter({ hasText: words }).first();
const again = (page: Page) => page.getByRole('button', { name: 'Thử lại' }).first();

/** Goes through all faults in turn, each met by the second try after the one before, and ends with a try that works. */
async function meet({ page: path, files, act, told: words, works }: FetchCase, wait = 8_000): Promise<void> {
  const page = await session.blank();
  page.context().setDefaultTimeout(wait);
  page.context().setDefaultNavigationTimeout(30_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.clock.install();
  let isFirst = true;
  for (const [fault, answer] of Object.entries(FAULTS)) {
    await page.unroute(files).catch(() => undefined);
    await page.route(files, answer);
    if (isFirst) {
      await page.goto(addressOf(path), { waitUntil: 'load' });
      await act?.(page);
    } else await again(page).click();
    isFirst = false;
    await told(page, words)
      .waitFor()
      .catch((error) => Promise.reject(new Error(`where it ${fault} nothing is said`, { cause: error })));
  }
  await page.unroute(files);
  const [held, asked] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await page.route(files, async (route) => {
    asked.resolve();
    await held.promise;
    await route.continue();
  });
  await again(page).click();
  // The clock jumps only once what is asked for has been asked for.
  await asked.promise;
  await page.clock.runFor(9_000);
  await told(page, /^Mạng chậm, vẫn đang tải/u).waitFor();
  await Promise.all([works(page), held.resolve()]);
  expect(await told(page, words).count()).toBe(0);
  expect(errors).toEqual([]);
}

describe('what does not arrive', () => {
  test.each(FETCH_CASES)('$what: the reader is told of each fault, and a second try works', (one) =>
    meet(one),
  );

  test('code that is asked for again is a file that says itself what it gives', () => {
    const mapped = (code: string) =>
      [...code.matchAll(/import\([`"]\.\/([\w-]+)\.[\w-]+\.js[`"]\)\.then\(/gu)].map(([, name]) => name);
    expect(mapped('import(`./a.B1-c_.js`).then(e=>e.n)')).toEqual(['a']);
    const scripts = globSync('_astro/*.js', { cwd: DIST }).map((file) =>
      readFileSync(join(DIST, file), 'utf8'),
    );
    // What a library asks for only outside browsers.
    expect(scripts.flatMap(mapped).filter((name) => name !== '__vite-browser-external')).toEqual([]);
  });

  test('what is silent would be seen', async () => {
    const silent: FetchCase = {
      what: 'planted',
      page: ARTICLE,
      files: /planted/u,
      act: (page) => page.evaluate(() => fetch('/planted').catch(() => null)),
      told: /^Chưa tải được/u,
      works: downloads,
    };
    await expect(meet(silent, 500)).rejects.toThrow('nothing is said');
  });
});
