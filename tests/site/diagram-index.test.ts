import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { library } from '../../src/site/library.ts';
import { DOC } from './support/addresses.ts';
import { DIST } from './support/built-pages.ts';
import { PHONE, useBrowser } from './support/session.ts';

const session = useBrowser();
const KINDS = ['mang-luoi', 'bao-cao', 'ma-tran', 'nhip-cong-tac', 'quy-trinh'];

describe.each(['so-do/', `${DOC}/so-do/`])('/%s', (path) => {
  test('shows each kind of diagram with its shape and the question that it answers, scripts off', async () => {
    const page = await session.open(path, { javaScriptEnabled: false });
    const ways = await page.locator('.diagram-links li:has(svg)').evaluateAll((items) =>
      items.map((item) => ({
        href: item.querySelector('a')?.getAttribute('href'),
        question: item.querySelector('small')?.textContent,
        marks: item.querySelectorAll('svg[aria-hidden="true"] path').length,
      })),
    );
    expect(ways.map(({ href }) => href)).toEqual([
      ...KINDS.map((kind) => `/${DOC}/so-do/${kind}/`),
      `/${DOC}/so-do/#theo-dieu`,
    ]);
    for (const { question, marks } of ways) {
      expect(question).toMatch(/\?/u);
      expect(marks).toBeGreaterThan(0);
    }
    expect(await page.locator('[data-diagram]').count(), 'a preview is no diagram').toBe(0);
  });

  test('is light, and no preview runs out of a phone', async () => {
    expect(gzipSync(readFileSync(join(DIST, path, 'index.html'))).length).toBeLessThan(20_000);
    const page = await session.open(path, { viewport: PHONE });
    for (const preview of await page.locator('svg.preview').all()) {
      const box = await preview.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(PHONE.width);
      expect(box?.width).toBeGreaterThan(60);
    }
  });
});

const FLOWS = library().regulations.find(({ id }) => id === DOC)?.flows ?? [];

test('every flow names who acts in it and what they do, each behind the sign of its system, scripts off', async () => {
  const page = await session.open(`${DOC}/so-do/quy-trinh/`, { javaScriptEnabled: false });
  const rows = page.locator('.flow-list > li');
  expect(await rows.count()).toBe(FLOWS.length);
  for (const [n, { steps }] of FLOWS.entries()) {
    const words = (await rows.nth(n).locator('.flow-chains').innerText()).replace(/\s+/gu, ' ').toLowerCase();
    const who = new Set(steps.flatMap((step) => step.who));
    for (const id of who) expect(words).toContain(library().organs.nameOf(id).toLowerCase());
    for (const { does } of steps) expect(words).toContain(does.split(/[,;]/u)[0]?.toLowerCase());
    expect(await rows.nth(n).locator('svg.group-sign').count()).toBeGreaterThanOrEqual(who.size);
  }
});

test('on a phone all flows are on the first screen, as who acts in them, each on a line of its own', async () => {
  const page = await session.open(`${DOC}/so-do/quy-trinh/`, { viewport: { width: 390, height: 844 } });
  const last = await page.locator('.flow-list > li').last().boundingBox();
  expect((last?.y ?? 999) + (last?.height ?? 0)).toBeLessThanOrEqual(844);
  expect(await page.locator('.flow-chains:visible').count()).toBe(0);
  const lefts = await page
    .locator('.flow-names svg')
    .evaluateAll((signs) => signs.map((sign) => Math.round(sign.getBoundingClientRect().x)));
  expect(new Set(lefts).size, 'signs are below each other').toBe(1);
});

test('the provisions of each flow are in order of the text, each on one line', async () => {
  const page = await session.open(`${DOC}/so-do/quy-trinh/`, { viewport: { width: 1280, height: 900 } });
  const flows = await page.locator('.flow-list > li').evaluateAll((items) =>
    items.map((item) =>
      [...item.querySelectorAll('.cite')].map((cite) => ({
        article: Number(/dieu-(\d+)/u.exec(cite.getAttribute('href') ?? '')?.[1]),
        lines: [...cite.childNodes].flatMap((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()];
        }).length,
      })),
    ),
  );
  expect(flows).toHaveLength(FLOWS.length);
  for (const places of flows) {
    expect(places.map(({ article }) => article)).toEqual(
      places.map(({ article }) => article).sort((a, b) => a - b),
    );
    expect(places.length).toBeGreaterThan(0);
    for (const { lines } of places) expect(lines).toBe(1);
  }
});
