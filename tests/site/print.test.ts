import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { useBrowser } from './support/session.ts';

const session = useBrowser();
const PRINTED = [`${DOC}/dieu-5/`, `${DOC}/toan-van/`, 'co-quan/ban-dan-van-huyen-uy/'];

async function printed(path: string): Promise<Page> {
  const page = await session.open(path, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  return page;
}

/** What is seen of the regulation's words. */
const wordsOn = (page: Page): Locator =>
  page.locator('main').locator('[data-law]:visible, [data-quote]:visible');

describe.each(PRINTED)('/%s on paper', (path) => {
  test('the words stay, the controls go', async () => {
    const page = await printed(path);
    for (const line of await page.locator('[data-law]').all()) expect(await line.isVisible()).toBe(true);
    expect(await wordsOn(page).count()).toBeGreaterThan(0);
    for (const control of await page.locator('nav, button, form, input').all()) {
      expect([
        await control.evaluate((one) => one.outerHTML.slice(0, 80)),
        await control.isVisible(),
      ]).toEqual([expect.anything(), false]);
    }
  });

  test('the status of the text stands on it', async () => {
    const page = await printed(path);
    expect(await page.locator('[data-status]').first().isVisible()).toBe(true);
  });

  test('it is dark ink on white, whatever the screen shows', async () => {
    const page = await printed(path);
    const brightness = await wordsOn(page)
      .first()
      .evaluate((element) => {
        const channels = getComputedStyle(element).color.match(/[\d.]+/gu) ?? [];
        return channels.slice(0, 3).reduce((sum, channel) => sum + Number(channel), 0);
      });
    expect(brightness).toBeLessThan(200);
  });

  test('it makes a PDF', async () => {
    const page = await printed(path);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThan(40);
  });
});
