/** Nothing scrolls sideways: not on the narrowest phone, not at twice the text size. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DOC, KINDS_OF_PAGES } from './support/addresses.ts';
import { addressOf, useBrowser } from './support/session.ts';

const session = useBrowser();
const PATHS = [
  ...KINDS_OF_PAGES,
  `${DOC}/tinh-huong/`,
  `${DOC}/da-doc/`,
  `${DOC}/du-lieu/`,
  `${DOC}/trinh-chieu/tu-chon/`,
  'co-quan/mat-tran-to-quoc-viet-nam/',
  'co-quan/ban-dan-van-huyen-uy/tu-kiem-tra/',
];
/** The browser's own size twice over, of which the site takes 106.25 %. */
const TWICE = '212.5%';

/** By how much a page is wider than the screen at 320 px, and at 360 px with twice the text size. */
async function tooWide(page: Page, path: string): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(addressOf(path), { waitUntil: 'load' });
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const narrow = await over();
  await page.setViewportSize({ width: 360, height: 740 });
  const large = await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
    return document.documentElement.scrollWidth - innerWidth;
  }, TWICE);
  return [
    ...(narrow > 0 ? [`${path} at 320 px: ${narrow} px too wide`] : []),
    ...(large > 0 ? [`${path} at twice the text size: ${large} px too wide`] : []),
  ];
}

test('no page scrolls sideways on a narrow phone or in large letters', async () => {
  const page = await session.blank();
  const wide: string[] = [];
  for (const path of PATHS) wide.push(...(await tooWide(page, path)));
  expect(wide).toEqual([]);
}, 240_000);

test('a block that is too wide is found', async () => {
  const page = await session.blank();
  await page.route('**/dieu-5/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<h1', '<img alt="" width="330" height="1" /><h1');
    await route.fulfill({ response, body });
  });
  expect(await tooWide(page, `${DOC}/dieu-5/`)).toEqual([`${DOC}/dieu-5/ at 320 px: 26 px too wide`]);
});
