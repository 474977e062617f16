import { describe, expect, test } from 'vitest';
import { DOC, KINDS_OF_PAGES } from './support/addresses.ts';
import { useBrowser } from './support/session.ts';

const session = useBrowser();

/** A deck that is shown fills the window: there is nothing before its content to be skipped. */
const READING_PAGES = KINDS_OF_PAGES.filter((path) => !/trinh-chieu\/[^/]+\/$/u.test(path));

describe('by keyboard', () => {
  test.each(READING_PAGES)('/%s: the first stop leads to the content', async (path) => {
    const page = await session.open(path);
    await page.keyboard.press('Tab');
    const target = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(target).toMatch(/^#./u);
    expect(await page.locator(`main${target}, main ${target}`).count()).toBe(1);
    expect(await page.locator(':focus').isVisible()).toBe(true);
  });

  test('/ goes to a search box, here or on the search page, and Enter searches', async () => {
    const page = await session.open(`${DOC}/dieu-5/`);
    await page.keyboard.press('/');
    await page.locator('input[type="search"]:focus').waitFor();
    await page.keyboard.type('giao ban');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=giao(?:\+|%20)ban/u);
  });

  test('what has the focus is seen to have it', async () => {
    const page = await session.open(`${DOC}/dieu-5/`);
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press('Tab');
      const ring = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, boxShadow } = getComputedStyle(element);
        return {
          element: element.outerHTML.slice(0, 80),
          seen: outlineStyle !== 'none' || boxShadow !== 'none',
        };
      });
      expect(ring).toEqual({ ...ring, seen: true });
    }
  });
});
