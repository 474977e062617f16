import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
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

test('every flow is shown with its shape', async () => {
  const page = await session.open(`${DOC}/so-do/quy-trinh/`, { javaScriptEnabled: false });
  const flows = page.locator('.flow-previews > li');
  expect(await flows.count()).toBeGreaterThan(5);
  for (const flow of await flows.all())
    expect(await flow.locator('svg.preview path').count()).toBeGreaterThan(0);
});

test('the provisions of each flow are in order of the text, on one line where they are few', async () => {
  const page = await session.open(`${DOC}/so-do/quy-trinh/`, { viewport: { width: 1280, height: 900 } });
  const flows = await page.locator('.flow-previews > li').evaluateAll((items) =>
    items.map((item) =>
      [...item.querySelectorAll('.cite')].map((cite) => ({
        article: Number(/dieu-(\d+)/u.exec(cite.getAttribute('href') ?? '')?.[1]),
        top: cite.getBoundingClientRect().top,
      })),
    ),
  );
  const few = flows.filter((places) => places.length < 4);
  expect(few.length).toBeGreaterThan(3);
  for (const places of flows)
    expect(places.map(({ article }) => article)).toEqual(
      places.map(({ article }) => article).sort((a, b) => a - b),
    );
  for (const places of few) expect(new Set(places.map(({ top }) => top)).size).toBe(1);
});
