import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { addressOf, DESKTOP, PHONE, useBrowser } from './support/session.ts';
import { ARTICLES } from './support/source-text.ts';
import { weigh } from './support/weight.ts';

const session = useBrowser();
const WIRE_BYTES = 41_000;
/** What is opened first weighs less. */
const FIRST_BYTES = 40_000;
const SCRIPT_BYTES = 4_000;

/** What is opened most, and a search that has its answer to show. */
const KINDS = [
  '',
  `${DOC}/dieu-5/`,
  `${DOC}/toan-van/`,
  'co-quan/ban-dan-van-huyen-uy/',
  'tim-kiem/?q=ubnd%20b%C3%A1o%20c%C3%A1o',
];

/** Lets the page note what of it moves by itself: how far, and which elements. */
async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as { value: number; sources: { node?: Element }[] };
        const what = sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? node?.nodeName);
        moved.push(`${value.toFixed(4)}: ${what.join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { moved: string[] }).moved);
}

describe('speed', () => {
  test('every article page keeps within its budget', async () => {
    for (const { id } of ARTICLES) {
      const cost = await weigh(session, `${DOC}/${id}/`, 'networkidle');
      expect([id, cost.wire <= WIRE_BYTES, cost.script <= SCRIPT_BYTES, cost]).toEqual([
        id,
        true,
        true,
        cost,
      ]);
    }
  }, 180_000);

  test('so do the front page and Điều 5, and an organ’s page brings no more script', async () => {
    for (const path of ['', `${DOC}/dieu-5/`]) {
      const cost = await weigh(session, path, 'networkidle');
      expect([path, cost.wire <= FIRST_BYTES, cost.script <= SCRIPT_BYTES, cost]).toEqual([
        path,
        true,
        true,
        cost,
      ]);
    }
    const organ = await weigh(session, 'co-quan/ban-dan-van-huyen-uy/', 'networkidle');
    expect(organ.script).toBeLessThanOrEqual(SCRIPT_BYTES);
  });

  test('what a page fetches too early is found out', async () => {
    // A search that the address asks for brings its code at once.
    const cost = await weigh(session, 'tim-kiem/?q=d%C3%A2n%20v%E1%BA%ADn', 'networkidle');
    expect(cost.script).toBeGreaterThan(SCRIPT_BYTES);
    expect(cost.wire).toBeGreaterThan(WIRE_BYTES);
  });

  test('the fonts come from us and weigh at most 16 kB', async () => {
    const cost = await weigh(session, `${DOC}/dieu-5/`);
    expect(cost.font).toBeGreaterThan(10_000);
    expect(cost.font).toBeLessThanOrEqual(16_000);
  });

  test.each([
    { line: 'fast', delay: 0 },
    { line: 'slow', delay: 700 },
  ])('nothing moves by itself on a $line line', { timeout: 180_000 }, async ({ delay }) => {
    for (const viewport of [PHONE, DESKTOP]) {
      for (const path of KINDS) {
        const page = await session.blank({ viewport });
        const shifts = await watchShifts(page);
        await page.route(/\.woff2|\.js/u, async (route) => {
          await sleep(delay);
          await route.continue();
        });
        await page.goto(addressOf(path), { waitUntil: 'networkidle', timeout: 30_000 });
        expect([path, viewport.width, await shifts()]).toEqual([path, viewport.width, []]);
        await page.context().close();
      }
    }
  });
});
