/** The one-file edition in Firefox, by double click; skipped where Firefox is not installed. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { DIST } from './support/built-pages.ts';
import { FIREFOX, openFirefox } from './support/firefox.ts';

const FILE = pathToFileURL(join(DIST, DOC, 'du-lieu', `${DOC}.html`)).href;

test.skipIf(!FIREFOX)(
  `${FIREFOX ? '' : 'not installed here: '}Firefox opens the file: reading, an organ, diagrams, search, a deck with its speaker’s window, the quiz`,
  async () => {
    const page = await openFirefox();
    try {
      const isShown = (mark: string) =>
        expect
          .poll(
            () =>
              page.evaluate(
                `[...document.querySelectorAll(${JSON.stringify(mark)})].some((one) => one.getClientRects().length > 0)`,
              ),
            { timeout: 15_000, message: mark },
          )
          .toBe(true);
      await page.goto(FILE);
      await isShown('[data-law]');
      for (const [path, mark] of [
        [`${DOC}/dieu-5/`, '[data-provision="khoan-2"]'],
        ['co-quan/ban-dan-van-huyen-uy/', '[data-diagram="organ"] svg'],
        [`${DOC}/so-do/mang-luoi/`, '[data-diagram="overview"] svg'],
        [`${DOC}/trinh-chieu/tong-quan/`, '[data-where]'],
        [`${DOC}/trinh-chieu/on-tap/?seed=7`, '[data-slide]'],
        ['tim-kiem/?q=tham%20dinh', '[data-result]'],
      ]) {
        await page.evaluate(`location.hash = ${JSON.stringify(`#/${path}`)}`);
        await isShown(mark as string);
      }
      await page.evaluate(`location.hash = '#/${DOC}/trinh-chieu/tong-quan/'`);
      await isShown('[data-presenter]');
      await page.evaluate("document.querySelector('[data-presenter]').click()");
      const place = "document.querySelector('[data-where]')?.textContent";
      const press = (key: string) =>
        `void (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true }))`;
      await expect
        .poll(() => page.evaluateInOther(place).catch(() => null), { timeout: 15_000 })
        .toMatch(/^1\//u);
      await page.evaluate(press('End'));
      await expect.poll(() => page.evaluateInOther(place)).toMatch(/^(\d+)\/\1$/u);
      await page.evaluateInOther(press('Home'));
      await expect.poll(() => page.evaluate(place)).toMatch(/^1\//u);
      expect(page.faults).toEqual([]);
      await page.evaluate("console.error('planted')");
      await expect.poll(() => page.faults).toEqual(['planted']);
    } finally {
      await page.close();
    }
  },
);
