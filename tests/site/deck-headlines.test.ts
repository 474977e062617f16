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

test.each(SCREENS)('no headline or label breaks within a word at $width × $height', async (viewport) => {
  for (const deck of DECKS) {
    const page = await session.open(`${DOC}/trinh-chieu/${deck}/`, { viewport });
    expect([deck, await brokenWords(page)]).toEqual([deck, []]);
  }
});

test('the test sees words that break', async () => {
  const page = await session.open(`${DOC}/trinh-chieu/tong-quan/`, {
    viewport: { width: 1280, height: 720 },
  });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.slide-head.slide-head h2 { width: 7em } .slide .word.word { display: inline }');
    document.adoptedStyleSheets = [sheet];
  });
  expect((await brokenWords(page)).length).toBeGreaterThan(3);
});
