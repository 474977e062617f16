/** Most code comes when the page is touched; what is done before it is there is not lost. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { addressOf, useBrowser } from './support/session.ts';

const session = useBrowser();
const LINE = 'figure[data-picture] svg:visible a[data-duties] text';
const words = (page: Page) => page.locator('[data-words]:visible');

/** A page whose further code comes late, or never. */
async function opened(path: string, fate: 'late' | 'never'): Promise<Page> {
  const page = await session.open(path);
  await page.route(/touched|start-picture/u, async (route) => {
    if (fate === 'never') return route.abort('internetdisconnected');
    await sleep(600);
    return route.continue();
  });
  return page;
}

/** A page that has come to rest, and has not asked for its further code. */
async function untouched(path: string): Promise<Page> {
  const page = await session.blank();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(addressOf(path), { waitUntil: 'networkidle' });
  expect(asked.filter((address) => /touched|picture/u.test(address))).toEqual([]);
  return page;
}

describe('before its code is there', () => {
  test('a page waits for the reader’s first touch', async () => {
    const page = await untouched(`${DOC}/dieu-5/`);
    // In steps: the first event of a mouse that enters a page has moved by nothing.
    await Promise.all([page.waitForRequest(/start-picture/u), page.mouse.move(200, 200, { steps: 5 })]);
  });

  test('contents that scroll to the current article are no touch', async () => {
    const page = await untouched(`${DOC}/dieu-25/`);
    await Promise.all([page.waitForRequest(/touched/u), page.mouse.wheel(0, 300)]);
  });

  test('a press on a line of a drawing shows its words', async () => {
    const page = await opened(`${DOC}/dieu-5/`, 'late');
    const address = page.url();
    await page.locator(LINE).first().click();
    await words(page).waitFor();
    expect(page.url()).toBe(address);
  });

  test('or leads to the law, where the code does not arrive', async () => {
    const page = await opened(`${DOC}/dieu-5/`, 'never');
    await page.locator(LINE).first().click();
    await page.waitForURL(/#khoan-/u);
    expect(await words(page).count()).toBe(0);
  });

  test('the key of the search field is heard', async () => {
    const page = await opened(`${DOC}/dieu-5/`, 'late');
    await page.keyboard.press('/');
    await page.waitForFunction(() => document.activeElement?.matches('input[type="search"]'));
  });

  test('a provision that is opened gets its buttons', async () => {
    const page = await opened(`${DOC}/dieu-5/`, 'late');
    await page.locator('details[data-cite] > summary').first().click();
    await page.getByRole('button', { name: 'Chỉ chép tên điều khoản' }).first().waitFor();
  });

  test('a button whose code does not arrive says so, and works at a second try', async () => {
    const page = await session.blank();
    await page.route(/touched/u, (route) => route.abort('internetdisconnected'));
    await page.goto(addressOf(`${DOC}/dieu-5/`), { waitUntil: 'load' });
    await page.getByRole('button', { name: 'Tải Điều 5 về' }).click();
    const told = page.getByRole('status').filter({ hasText: 'Chưa tải được phần điều khiển của trang' });
    await told.getByRole('link', { name: 'Tải lại trang' }).waitFor();
    await page.unroute(/touched/u);
    await Promise.all([page.waitForEvent('download'), told.getByRole('button', { name: 'Thử lại' }).click()]);
  });

  test('what has its own code answers at once, and nothing of it comes again later', async () => {
    const page = await opened(`${DOC}/so-do/nhip-cong-tac/`, 'late');
    const counted = page.locator('[data-calendar-said]');
    const all = await counted.innerText();
    const rhythm = page.locator('[data-calendar] [name="nhip"]');
    const late = page.waitForResponse(/touched/u);
    await rhythm.focus();
    await rhythm.selectOption({ index: 1 });
    expect(await counted.innerText()).not.toBe(all);
    await page.evaluate(() => {
      (document.querySelector('[data-calendar-said]') as HTMLElement).textContent = 'said since';
    });
    await late;
    await sleep(200);
    expect(await counted.innerText()).toBe('said since');
  });
});
