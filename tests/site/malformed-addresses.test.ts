/** Addresses that are badly written, or written to harm, open a page that works and says nothing on the console. */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { DIST } from './support/built-pages.ts';
import { addressOf, useBrowser } from './support/session.ts';

const session = useBrowser();

const PAGES = [
  '',
  'tim-kiem/',
  `${DOC}/dieu-5/`,
  `${DOC}/toan-van/`,
  `${DOC}/so-do/mang-luoi/`,
  `${DOC}/trinh-chieu/tong-quan/`,
  `${DOC}/trinh-chieu/on-tap/`,
  `${DOC}/trinh-chieu/tu-chon/`,
  'co-quan/ban-dan-van-huyen-uy/',
  'co-quan/so-sanh/',
];
/** Everything that some page reads of its address. */
const NAMES =
  'q giu xem van-ban chuong co-quan vai-tro nhip to seed so muc cach chon chieu a b nam loai'.split(' ');
const VALUES = {
  'half a letter': '%E0%A4%A',
  'a lone surrogate': '%ED%A0%80',
  'what every object has': '__proto__',
  // All together they are as long as servers take.
  'many words': 'z+'.repeat(200),
  'a script': encodeURIComponent('"><script>alert(1)</script><img src=x onerror=alert(1)>'),
  'a script’s address': 'javascript:alert(1)',
  'signs of patterns': encodeURIComponent('[(*+?\\^$|{]}"\'#\0'),
  'a number without end': '-1e999',
};

/** What a page begins by itself begins within so many milliseconds. */
const SOON = 150;

/** Hears what a page complains of. */
function listen(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('dialog', (dialog) => {
    faults.push(`it says ${dialog.message()}`);
    void dialog.dismiss();
  });
  return faults;
}

/** Opens an address, touches the page, and waits until what this begins has ended. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'load' });
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  await page.waitForTimeout(SOON);
  expect(await page.locator('main h1, main [data-slide]').count()).toBeGreaterThan(0);
}

/** Each name with another of the values; so many turns, on so many pages, give each name each value. */
function tailOf(turn: number): string {
  const values = Object.values(VALUES);
  const at = (i: number) => values[(turn + i) % values.length];
  return `?${NAMES.map((name, i) => `${name}=${at(i)}`).join('&')}#${at(0)}`;
}
const TURNS = 3;

test.each(PAGES.entries().toArray())('%i /%s works whatever its address says', async (n, path) => {
  const page = await session.blank();
  const heard = listen(page);
  for (let turn = 0; turn < TURNS; turn++) await visit(page, addressOf(path) + tailOf(n * TURNS + turn));
  expect(heard).toEqual([]);
});

test('a query as long as servers take is looked up', async () => {
  const page = await session.blank();
  const heard = listen(page);
  for (const query of ['Đ'.repeat(2_000), 'ủy+'.repeat(1_200), '"'.repeat(4_000)]) {
    await visit(page, `${addressOf('tim-kiem/')}?q=${query}`);
    await page.locator('[data-search-results][data-state="done"]').waitFor();
  }
  expect(heard).toEqual([]);
});

test('an anchor alone that is badly written is no fault, nor is a path', async () => {
  const page = await session.blank();
  const heard = listen(page);
  await visit(page, `${addressOf(`${DOC}/dieu-5/`)}#%E0%A4%A`);
  expect(heard).toEqual([]);
  const answer = await page.goto(addressOf(`${DOC}/%E0%A4%A/`));
  expect(answer?.status()).toBeGreaterThanOrEqual(400);
});

test('nor in the one-file edition', async () => {
  const page = await session.blank({ offline: true });
  const heard = listen(page);
  const file = pathToFileURL(join(DIST, DOC, 'du-lieu', `${DOC}.html`)).href;
  for (const value of ['%E0%A4%A', ...Object.values(VALUES).map((one) => `/${DOC}/dieu-5/#${one}`)]) {
    await page.goto('about:blank');
    await page.goto(`${file}#${value}`);
    expect(await page.locator('main h1').count()).toBeGreaterThan(0);
  }
  expect(heard).toEqual([]);
});

test('a page that stumbled would be seen', async () => {
  const page = await session.blank();
  const heard = listen(page);
  await page.addInitScript(() => {
    setTimeout(() => decodeURIComponent(location.hash));
  });
  await visit(page, `${addressOf(`${DOC}/dieu-5/`)}#%E0%A4%A`);
  expect(heard).toEqual(['URI malformed']);
});
