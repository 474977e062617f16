/** The board of organs by organs in words: an organ a row, with whom it leads, works and reports. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { DESKTOP, PHONE, useBrowser } from './support/session.ts';

const session = useBrowser();
const NETWORK = `${DOC}/so-do/mang-luoi/`;
const FIGURE = 'figure[data-diagram="network"]';

/** Each tie of a drawing: from whom, to whom, how. */
const tiesIn = (page: Page, selector: string): Promise<string[]> =>
  page.locator(`${FIGURE} ${selector} [data-duties]`).evaluateAll((all) =>
    [
      ...new Set(
        all.map((one) => {
          const {
            from = '',
            to = '',
            relation = '',
            duties = '',
          } = (one as HTMLElement | SVGElement).dataset;
          return [from, to, relation, duties].join(' ');
        }),
      ),
    ].sort(),
  );

test('every tie of the board is in the list, under a head for each of its relations', async () => {
  const page = await session.open(NETWORK, { viewport: DESKTOP });
  const board = await tiesIn(page, 'svg.wide');
  expect(board.length).toBeGreaterThan(50);
  expect(await tiesIn(page, '.organ-ties')).toEqual(board);
  await page
    .locator('.organ-ties a')
    .first()
    .evaluate((link) => link.remove());
  expect(await tiesIn(page, '.organ-ties'), 'a tie that is left out is found').not.toEqual(board);
});

describe.each([
  ['a desk', DESKTOP],
  ['a phone', PHONE],
])('on %s', (_, viewport) => {
  test('a name in the list leads to its words next to it', async () => {
    const page = await session.open(NETWORK, { viewport });
    const row = page.locator('.organ-ties tbody tr').first();
    if (viewport === PHONE) {
      expect(await row.locator('a').first().isVisible(), 'a closed row shows its name alone').toBe(false);
      await row.locator('summary').click();
    }
    await row.locator('a').first().click();
    await page.locator(`${FIGURE} [data-words]:not([hidden]) li`).first().waitFor();
  });
});

test('on a desk the board itself is folded, and opens with the key of its signs', async () => {
  const page = await session.open(NETWORK, { viewport: DESKTOP });
  const board = page.locator(`${FIGURE} .full-board svg.wide`);
  expect(await board.isVisible()).toBe(false);
  await page.locator(`${FIGURE} .full-board > summary`).click();
  expect(await board.isVisible()).toBe(true);
  expect(await page.locator(`${FIGURE} .full-board .legend li:visible`).count()).toBe(9);
  await board.locator('a.cell').first().click();
  await page.locator(`${FIGURE} [data-words]:not([hidden]) li`).first().waitFor();
});
