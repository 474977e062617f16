/** The whole text can be walked: its contents say where one is. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { addressOf, DESKTOP, useBrowser } from './support/session.ts';

const session = useBrowser();

/** The article that the contents mark when another is read, and whether its line is in sight. */
async function markedAt(page: Page, id: string): Promise<[href: string | null, isSeen: boolean] | null> {
  await page.evaluate((one) => {
    const { top } = document.getElementById(one)?.getBoundingClientRect() ?? { top: 0 };
    scrollTo(0, scrollY + top - 100);
  }, id);
  await page.waitForTimeout(200);
  return page.evaluate(() => {
    const link = document.querySelector('.contents [aria-current]');
    if (!link) return null;
    const { top, bottom } = link.getBoundingClientRect();
    return [link.getAttribute('href'), top >= 0 && bottom <= innerHeight];
  });
}

test('at a desk the contents mark the article that is read, and keep it in sight', async () => {
  const page = await session.open(`${DOC}/toan-van/`, { viewport: DESKTOP });
  for (const id of ['dieu-9', 'dieu-25', 'dieu-4']) {
    expect(await markedAt(page, id)).toEqual([`#${id}`, true]);
  }
});

test('where articles cannot be known, nothing is marked', async () => {
  const page = await session.blank({ viewport: DESKTOP });
  await page.route(`**/${DOC}/toan-van/`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('class="law whole', 'class="law');
    await route.fulfill({ response, body });
  });
  await page.goto(addressOf(`${DOC}/toan-van/`));
  expect(await markedAt(page, 'dieu-9')).toBeNull();
});
