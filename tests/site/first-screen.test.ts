/** What a reader meets first: the law, the answer; measured where readers see it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC, KINDS_OF_PAGES } from './support/addresses.ts';
import { useBrowser } from './support/session.ts';

const session = useBrowser();
const ARTICLES = Array.from({ length: 28 }, (_, i) => `${DOC}/dieu-${i + 1}/`);
const ORGANS = [
  'ban-dan-van-huyen-uy',
  'mat-tran-to-quoc-viet-nam',
  'uy-ban-nhan-dan-huyen',
  'dang-bo-chi-bo-truc-thuoc-huyen-uy',
].map((id) => `co-quan/${id}/`);
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

/** How far down the first words of the first element stand that a selector finds. */
const topOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let node = walker.nextNode();
      while (node && !node.textContent?.trim()) node = walker.nextNode();
      const range = new Range();
      range.selectNodeContents(node ?? element);
      return Math.round(range.getBoundingClientRect().top + scrollY);
    });

async function tooLow(paths: readonly string[], viewport: typeof PHONE, selector: string, most: number) {
  const low: string[] = [];
  for (const path of paths) {
    const page = await session.open(path, { viewport });
    const top = await topOf(page, selector);
    if (top > most) low.push(`${path}: ${top}`);
    await page.context().close();
  }
  return low;
}

describe('the first screen', () => {
  test.each([
    ['a phone', PHONE, 400],
    ['a desk', DESK, 330],
  ] as const)(
    'of every article begins with its law, on %s',
    async (_, viewport, most) => {
      expect(await tooLow(ARTICLES, viewport, '.law [data-law]', most)).toEqual([]);
    },
    120_000,
  );

  test.each([
    ['a phone', PHONE, 480],
    ['a desk', DESK, 360],
  ] as const)(
    'of an organ holds its first duty, on %s',
    async (_, viewport, most) => {
      expect(await tooLow(ORGANS, viewport, '[data-card] [data-quote]', most)).toEqual([]);
    },
    60_000,
  );

  test('a block put before the law is found', async () => {
    const page = await session.open(`${DOC}/dieu-6/`, { viewport: PHONE });
    await page.evaluate(() => {
      const block = document.createElement('div');
      block.style.height = '200px';
      document.querySelector('.law')?.before(block);
    });
    expect(await topOf(page, '.law [data-law]')).toBeGreaterThan(400);
  });
});

test('previous and next stand where the law ends, and few stops of Tab come before', async () => {
  const page = await session.open(`${DOC}/dieu-6/`, { viewport: DESK });
  let stops = 0;
  for (let isNext = false; !isNext && stops < 120; stops++) {
    await page.keyboard.press('Tab');
    isNext = await page.evaluate(() => document.activeElement?.getAttribute('rel') === 'next');
  }
  expect(stops).toBeLessThanOrEqual(60);
  const gap = await page.evaluate(() => {
    const law = [...document.querySelectorAll('.law [data-law]')].at(-1)?.getBoundingClientRect().bottom ?? 0;
    return (document.querySelector('[rel="next"]')?.getBoundingClientRect().top ?? 9999) - law;
  });
  expect(gap).toBeLessThanOrEqual(200);
});

test('at twice the text size the header stays a quarter of the screen, and nothing scrolls sideways', async () => {
  const wide: string[] = [];
  for (const path of [`${DOC}/dieu-6/`, `${DOC}/dieu-14/`, `${DOC}/toan-van/`]) {
    const page = await session.open(path, { viewport: { width: 360, height: 740 } });
    const [over, head] = await page.evaluate(() => {
      document.documentElement.style.fontSize = '212.5%';
      const strip = document.querySelector('[data-status]')?.getBoundingClientRect().bottom ?? 999;
      return [document.documentElement.scrollWidth - innerWidth, strip];
    });
    if (over > 0 || head > 185) wide.push(`${path}: ${over} px too wide, header ${head} px`);
    await page.context().close();
  }
  expect(wide).toEqual([]);
}, 60_000);

describe('the ways of the header', () => {
  const lefts = (page: Page) =>
    page
      .locator('.site-header nav a:visible')
      .evaluateAll((links) => links.map((one) => Math.round(one.getBoundingClientRect().left)).join(' '));

  test('are at one place on every page of a desk, in one line', async () => {
    const places = new Map<string, string[]>();
    for (const path of KINDS_OF_PAGES) {
      const page = await session.open(path, { viewport: DESK });
      const found = await lefts(page);
      if (found) places.set(found, [...(places.get(found) ?? []), path]);
      await page.context().close();
    }
    expect([...places.values()].slice(1)).toEqual([]);

    const page = await session.open('thuat-ngu/', { viewport: DESK });
    const before = await lefts(page);
    await page
      .locator('.site-header nav li')
      .last()
      .evaluate((one) => one.append('và nhiều nữa'));
    expect(await lefts(page)).not.toBe(before);
    await page.context().close();
  }, 120_000);
});

test('the contents next to an article begin with a whole line and hold the article', async () => {
  const lost: string[] = [];
  const look = (page: Page) =>
    page.evaluate(() => {
      const column = document.querySelector('.contents') as HTMLElement;
      const { top } = column.getBoundingClientRect();
      const here = column.querySelector('[aria-current]')?.getBoundingClientRect();
      const words = [...column.querySelectorAll('li a')].map((link) => {
        const range = new Range();
        range.selectNodeContents(link);
        return range.getBoundingClientRect();
      });
      const isCut = words.some((word) => word.top < top - 1 && word.bottom > top + 1);
      return { isCut, isSeen: !!here && here.top >= top && here.bottom <= innerHeight };
    });
  for (const path of ARTICLES) {
    const page = await session.open(path, { viewport: DESK });
    const { isCut, isSeen } = await look(page);
    if (isCut || !isSeen) lost.push(`${path}: ${isCut ? 'a line is cut' : 'it is not seen'}`);
    if (path === ARTICLES[8]) {
      await page.evaluate(() => document.querySelector('.contents')?.scrollBy(0, 60));
      expect((await look(page)).isCut).toBe(true);
    }
    await page.context().close();
  }
  expect(lost).toEqual([]);
}, 60_000);
