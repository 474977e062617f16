/** What the head of every kind of page owes: its title at one height, the steps of its way whole or away. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC, KINDS_OF_PAGES } from './support/addresses.ts';
import { addressOf, useBrowser } from './support/session.ts';

const session = useBrowser();

/** Where the title is seen and is not set as that of a title page or below a field. */
const topOfTitle = (page: Page) =>
  page.evaluate(() => {
    const title =
      document.querySelector('.wayfinder + *')?.querySelector('h1') ??
      document.querySelector('.wayfinder ~ * h1');
    return title && !title.closest('.title-page') ? Math.round(title.getBoundingClientRect().top) : null;
  });

describe.each([
  ['a phone', { width: 390, height: 844 }],
  ['a desk', { width: 1280, height: 900 }],
])('on %s', (_, viewport) => {
  test('all titles begin at one height, and one that does not is found', async () => {
    const heights = new Map<number, string[]>();
    const page = await session.blank({ viewport });
    for (const path of KINDS_OF_PAGES) {
      await page.goto(addressOf(path));
      const top = await topOfTitle(page);
      if (top !== null) heights.set(top, [...(heights.get(top) ?? []), path]);
    }
    const all = [...heights].sort((a, b) => b[1].length - a[1].length);
    expect(all.slice(1)).toEqual([]);
    expect(all[0]?.[1].length).toBeGreaterThan(8);
    await page.goto(addressOf('thuat-ngu/'));
    const before = await topOfTitle(page);
    await page.locator('.wayfinder + *').evaluate((one) => one.before('Một dòng thừa'));
    expect(await topOfTitle(page)).not.toBe(before);
  }, 120_000);
});

test('on a phone a way names each step once: not the text, which the line above names, and where it is the only one, home', async () => {
  const page = await session.blank({ viewport: { width: 390, height: 844 } });
  const steps = async (path: string) => {
    await page.goto(addressOf(path));
    return page
      .locator('.wayfinder li:not(.visually-hidden)')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));
  };
  expect(await steps(`${DOC}/dieu-5/`)).toEqual(['Chương II', 'Mục I']);
  expect(await steps(`${DOC}/chua-noi-ro/`)).toEqual(['Trang chủ']);
  expect(await steps('co-quan/ban-dan-van-huyen-uy/')).toEqual(['Cơ quan', 'Đảng']);
  expect(await steps('thuat-ngu/')).toEqual(['Trang chủ']);
});

/** Steps of which a part is seen and a part is not. */
const cutSteps = (page: Page) =>
  page.evaluate(() => {
    const way = document.querySelector('.wayfinder ol')?.getBoundingClientRect();
    return [...document.querySelectorAll('.wayfinder li:not(.visually-hidden)')]
      .filter((step) => {
        const { top, right, bottom } = step.getBoundingClientRect();
        return way && top < way.bottom && (right > way.right + 1 || bottom > way.bottom + 1);
      })
      .map((step) => step.textContent?.trim());
  });

test.each([
  ['100%', 'padding-top', '0.3em'],
  ['212.5%', 'flex-wrap', 'nowrap'],
])(
  'in letters of %s a step of the way is whole or away, and one that is cut is found',
  async (size, property, fault) => {
    const page = await session.open(`${DOC}/dieu-6/`, { viewport: { width: 360, height: 740 } });
    await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), size);
    expect(await cutSteps(page)).toEqual([]);
    await page
      .locator('.wayfinder ol')
      .evaluate((way, [name = '', value = '']) => way.style.setProperty(name, value), [property, fault]);
    expect(await cutSteps(page)).not.toEqual([]);
  },
);
