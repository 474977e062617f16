import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { COMPOUND_WORDS } from '../../src/labels/compound-words.ts';
import { DOC } from './support/addresses.ts';
import { useBrowser } from './support/session.ts';

const session = useBrowser();
const DECKS = [
  'tong-quan',
  'muc-1-co-quan-dang',
  'muc-2-co-quan-nha-nuoc',
  'muc-3-mat-tran',
  'phuong-thuc-che-do',
];
const SCREENS = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
];

/** Words of two syllables in headlines, heads and choices whose syllables are on two lines, on all slides at once. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(
    (words) => {
      const known = new Set(words);
      document.querySelector('[data-deck]')?.classList.add('measured');
      const found: string[] = [];
      for (const label of document.querySelectorAll('.deck :is(h2, h3, .choices span)')) {
        const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          for (const at of (node.textContent ?? '').matchAll(
            /(?<![\p{L}\p{M}])([\p{L}\p{M}]+) (?=([\p{L}\p{M}]+))/gu,
          ))
            check(node, at.index, at[1] ?? '', at[2] ?? '');
      }
      return found;

      function check(node: Node, at: number, first: string, second: string): void {
        if (!known.has(`${first} ${second}`.toLowerCase())) return;
        const topAt = (offset: number) => {
          const range = document.createRange();
          range.setStart(node, offset);
          range.setEnd(node, offset + 1);
          return range.getBoundingClientRect().top;
        };
        if (Math.abs(topAt(at) - topAt(at + first.length + 1)) > 4) found.push(`${first} ${second}`);
      }
    },
    [...COMPOUND_WORDS],
  );

/** Lines of slides that begin with a mark which belongs to the line before, as the mark and the word after it. */
const strayMarks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    document.querySelector('[data-deck]')?.classList.add('measured');
    const found: string[] = [];
    for (const block of document.querySelectorAll(
      '.deck .slide :is(h2, h3, p, li, dd, dt, td, blockquote)',
    )) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let before: DOMRect | undefined;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        for (let at = 0; at < text.length; at++) {
          if (/\s/u.test(text[at] ?? '')) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getBoundingClientRect();
          const isBelow = before !== undefined && box.top > before.top + before.height / 2;
          if (isBelow && /[,.;:?!]/u.test(text[at] ?? '')) found.push(text.slice(at, at + 12));
          before = box;
        }
      }
    }
    return found;
  });

test.each(SCREENS)('lines break between words, after their marks, at $width × $height', async (viewport) => {
  for (const deck of DECKS) {
    const page = await session.open(`${DOC}/trinh-chieu/${deck}/`, { viewport });
    expect([deck, await brokenWords(page)]).toEqual([deck, []]);
    expect([deck, await strayMarks(page)]).toEqual([deck, []]);
  }
});

test('the test sees words that break, and lines that begin with a comma', async () => {
  const page = await session.open(`${DOC}/trinh-chieu/tong-quan/`, {
    viewport: { width: 1280, height: 720 },
  });
  const plant = (rules: string) =>
    page.evaluate((planted) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(planted);
      document.adoptedStyleSheets = [sheet];
    }, rules);
  await plant('.slide-head.slide-head h2 { width: 7em } .slide .word.word { white-space: normal }');
  expect((await brokenWords(page)).length).toBeGreaterThan(3);
  // Where lines may break anywhere, some begin with a mark.
  await plant(
    '.deck .slide :is(h2, p), .slide .word.word { line-break: anywhere; width: 4em; white-space: normal; text-wrap: wrap }',
  );
  expect((await strayMarks(page)).length).toBeGreaterThan(0);
});
