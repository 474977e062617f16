/** The board of fields of work as a cadre meets it: on a phone its fields, then organ by organ, on a desk with its key above it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { addressOf, useBrowser } from './support/session.ts';

const session = useBrowser();
const BOARD = `${DOC}/so-do/ma-tran/`;
const MINE = 'mat-tran-to-quoc-viet-nam';

/** The fields of work, each with its count, whose whole line is on the first screen. */
const onFirstScreen = (page: Page): Promise<string[]> =>
  page
    .locator('.topic-counts a')
    .evaluateAll((rows) =>
      rows
        .filter((row) => row.getBoundingClientRect().bottom <= innerHeight)
        .map((row) => row.querySelector('.count')?.textContent ?? ''),
    );

describe.each([
  { width: 360, height: 740 },
  { width: 390, height: 844 },
])('on a phone of $width × $height', (viewport) => {
  test('six fields of work or more are on the first screen, that of the most organs first', async () => {
    const page = await session.open(BOARD, { viewport });
    // The field that the heading names has only its bar, right below.
    const top = (await page.locator('.top-topic').textContent())?.match(/\d+/u)?.[0] ?? '';
    expect(await page.locator('h1').textContent()).toContain(top);
    const counts = [top, ...(await onFirstScreen(page))].map(Number);
    expect(counts.length).toBeGreaterThanOrEqual(7);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test('rows that begin too low are found', async () => {
    const page = await session.open(BOARD, { viewport });
    await page
      .locator('h1')
      .evaluate((title: HTMLElement) => title.style.setProperty('padding-top', '500px'));
    expect((await onFirstScreen(page)).length).toBeLessThan(6);
  });
});

test('an organ opens into its fields, each with its role in words, its tasks and their words', async () => {
  const page = await session.open(BOARD, { viewport: { width: 390, height: 844 } });
  const row = page.locator(`[data-organ-rows] > [data-organ="${MINE}"]`);
  await row.locator('summary').click();
  const field = row.locator('a.cell').first();
  expect(await field.locator('small').textContent()).toMatch(/thực hiện|phối hợp/u);
  await field.click();
  await page.locator('figure[data-diagram="topics"] [data-words]:not([hidden]) li').first().waitFor();
});

test('a closed row says each of its roles next to the sign of it, and no word of it breaks', async () => {
  const page = await session.open(BOARD, { viewport: { width: 390, height: 844 } });
  const wrong = () =>
    page.locator('[data-organ-rows] summary').evaluateAll((rows) => {
      return rows.filter((row) => {
        const own = row.parentElement?.querySelectorAll('small > span') ?? [];
        const wanted = new Set([...own].map((role) => role.textContent?.trim().split(',')[0])).size;
        const roles = [...row.querySelectorAll('.roles > span')];
        const isWhole = (role: Element) =>
          role.querySelectorAll('.sign').length === 1 && role.getClientRects().length === 1;
        return roles.length !== wanted || !roles.every(isWhole);
      }).length;
    });
  expect(await wrong()).toBe(0);
  await page
    .locator('[data-organ-rows] .sign')
    .first()
    .evaluate((sign) => sign.remove());
  expect(await wrong(), 'a sign that is missing is found').toBe(1);
});

test('every duty of the board is in the rows too', async () => {
  const page = await session.open(BOARD);
  const idsOf = (selector: string) =>
    page
      .locator(`figure[data-diagram="topics"] ${selector} [data-duties]`)
      .evaluateAll((all) =>
        [...new Set(all.flatMap((one) => one.getAttribute('data-duties')?.split(' ')))].sort(),
      );
  expect(await idsOf('[data-organ-rows]')).toEqual(await idsOf('svg.wide'));
});

test("the reader's own organ is open and first", async () => {
  const page = await session.blank();
  await page.addInitScript(
    (mine) => localStorage.setItem('my-organ', JSON.stringify([`/co-quan/${mine}/`, 'Mặt trận'])),
    MINE,
  );
  await page.goto(addressOf(BOARD));
  await expect
    .poll(() => page.locator('[data-organ-rows] > details').first().getAttribute('data-organ'))
    .toBe(MINE);
  expect(await page.locator('[data-organ-rows] > [open]').count()).toBe(1);
});

test('on a desk the key of markers is above the board, on the first screen', async () => {
  const page = await session.open(BOARD, { viewport: { width: 1280, height: 900 } });
  const figure = page.locator('figure[data-diagram="topics"]');
  const key = await figure.locator('.legend').boundingBox();
  // The board begins with the heads of its columns, which stay in sight.
  const board = await figure.locator('.board-head').boundingBox();
  expect(await figure.locator('.legend li').count()).toBe(9);
  expect((key?.y ?? 999) + (key?.height ?? 0)).toBeLessThanOrEqual(board?.y ?? 0);
  expect(board?.y).toBeLessThan(450);
});
