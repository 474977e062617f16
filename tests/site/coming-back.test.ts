/** Coming back restores the place, also where the browser did not keep the page or features are missing. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { addressOf, PHONE, useBrowser } from './support/session.ts';

const session = useBrowser();
/** A page that may not be stored is loaded anew by Back. */
const forgetful = async (): Promise<Page> => {
  const page = await session.blank({ viewport: PHONE });
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'cache-control': 'no-store' } });
  });
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  return page;
};
const topOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((one) => Math.round(one.getBoundingClientRect().top));

/** Follows a link and goes back; gives its position before and after. */
async function thereAndBack(page: Page, selector: string): Promise<[before: number, after: number]> {
  await page.locator(selector).scrollIntoViewIfNeeded();
  await page.locator(selector).evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const before = await topOf(page, selector);
  // Where the page had not moved, a return to its top would look like success.
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
  const from = page.url();
  await page.locator(selector).click();
  await page.waitForURL((url) => url.pathname !== new URL(from).pathname);
  await page.goBack({ waitUntil: 'load' });
  await page.locator(selector).waitFor();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as { persisted: boolean }).persisted)).toBe(false);
  return [before, await topOf(page, selector)];
}

test('Back leads to the same hit, though the query was typed there', async () => {
  const page = await forgetful();
  await page.goto(addressOf('tim-kiem/'));
  await page.locator('main input[name="q"]').fill('báo cáo');
  await page.locator('[data-search-results][data-state="done"]').waitFor();
  await page.waitForTimeout(800);
  const links = page.locator('[data-search-results] li a');
  const href = await links.nth(Math.min(8, (await links.count()) - 1)).getAttribute('href');
  const [before, after] = await thereAndBack(page, `[data-search-results] li a[href="${href}"] >> nth=0`);
  expect(Math.abs(after - before)).toBeLessThan(40);
});

test('Back leads to the same row of a list', async () => {
  const page = await forgetful();
  await page.goto(addressOf('co-quan/'));
  const [before, after] = await thereAndBack(page, '[data-organ="luc-luong-vu-trang"] a >> nth=0');
  expect(Math.abs(after - before)).toBeLessThan(40);
});

test('a change of the text size keeps the khoản in view', async () => {
  const page = await session.open(`${DOC}/dieu-6/`, { viewport: PHONE });
  await page.locator('#khoan-2-3').evaluate((one) => one.scrollIntoView({ block: 'start' }));
  const sizes = ['large', 'small', ''];
  for (const size of sizes) {
    await page.evaluate((value) => {
      const input = document.querySelector<HTMLInputElement>(
        `[data-settings] input[name="size"][value="${value}"]`,
      );
      if (!input) throw new Error('no such size');
      input.checked = true;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, size);
    const top = await topOf(page, '#khoan-2-3');
    expect([size, top > -200 && top < 300, top]).toEqual([size, true, top]);
  }
});

test('a change that no one holds against is found', async () => {
  const page = await session.open(`${DOC}/dieu-6/`, { viewport: PHONE });
  await page.evaluate(() => document.documentElement.style.setProperty('overflow-anchor', 'none'));
  await page.locator('#khoan-2-3').evaluate((one) => one.scrollIntoView({ block: 'start' }));
  await page.evaluate(() => {
    document.documentElement.dataset.size = 'large';
  });
  expect(await topOf(page, '#khoan-2-3')).toBeGreaterThan(300);
});
