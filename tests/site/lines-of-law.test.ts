/** How the law is set: where its lines end, and that what is ours next to it moves none of them. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { NAME_WORDS } from '../../src/labels/name-words.ts';
import { DOC } from './support/addresses.ts';
import { useBrowser } from './support/session.ts';

const session = useBrowser();
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };
const PAGES = [`${DOC}/dieu-5/`, `${DOC}/dieu-14/`, `${DOC}/toan-van/`];

/** Names that two lines share, and dashes that begin a line. */
const torn = (page: Page): Promise<string[]> =>
  page.evaluate(
    (names) =>
      [...document.querySelectorAll('.law p')].flatMap((paragraph) => {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        const parts: { text: string; top: number }[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (const { 0: text, index } of (node as Text).data.matchAll(/[\p{L}\p{M}]+|[^\s\p{L}\p{M}]+/gu)) {
            const range = new Range();
            range.setStart(node, index);
            range.setEnd(node, index + text.length);
            parts.push({ text, top: range.getBoundingClientRect().top });
          }
        }
        return parts.flatMap(({ text, top }, i) => {
          const [first, before] = [parts[i - 2], parts[i - 1]];
          if (!before || top - before.top < 8) return [];
          const pair = `${before.text} ${text}`;
          // A syllable that ends one name begins no other: “Huyện ủy ban hành”.
          if (names.includes(`${first?.text} ${before.text}`.toLowerCase())) return [];
          return names.includes(pair.toLowerCase()) || text === '-' ? [pair] : [];
        });
      }),
    [...NAME_WORDS],
  );

test('no line of law parts the name of a body, and none begins with a dash', async () => {
  const found: string[] = [];
  for (const path of PAGES) {
    const page = await session.open(path, { viewport: PHONE });
    found.push(...(await torn(page)).map((pair) => `${path}: ${pair}`));
    if (path === PAGES[0]) {
      await page.evaluate(() => {
        for (const span of document.querySelectorAll<HTMLElement>('[data-law] span'))
          span.style.whiteSpace = 'normal';
      });
      expect(await torn(page)).not.toEqual([]);
    }
    await page.context().close();
  }
  expect(found).toEqual([]);
}, 60_000);

test('what stands in the margin moves no law', async () => {
  const topOf = (page: Page) =>
    page
      .locator('.law .words')
      .first()
      .evaluate((words) => Math.round(words.getBoundingClientRect().top));
  for (const path of [3, 4, 5, 6, 7, 12, 17, 18].map((n) => `${DOC}/dieu-${n}/`)) {
    const page = await session.open(path, { viewport: DESK });
    const before = await topOf(page);
    const note = page.locator('.summary-note');
    await note.evaluate((one: HTMLElement) => Object.assign(one.style, { height: '0', overflow: 'hidden' }));
    expect([path, before]).toEqual([path, await topOf(page)]);
    await note.evaluate((one: HTMLElement) => {
      one.style.cssText = 'display: block; float: none; clear: both; grid-row: 1; height: 30rem; margin: 0';
    });
    expect(await topOf(page)).toBeGreaterThan(before);
    await page.context().close();
  }
}, 60_000);
