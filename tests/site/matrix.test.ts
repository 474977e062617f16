import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { PHONE, useBrowser } from './support/session.ts';

const session = useBrowser();
const PATH = `${DOC}/so-do/ma-tran/`;

const rows = (page: Page) => page.locator('.matrix tr[data-row]:visible');
const opened = (page: Page) => page.locator('.matrix tr.opened');
const focused = (page: Page) =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest('td');
    return `${cell?.dataset.from}.${cell?.dataset.role}`;
  });
const counts = (page: Page, role: string) =>
  rows(page).evaluateAll(
    (all, of) =>
      all.map(
        (row) =>
          row.querySelector<HTMLElement>(`[data-role="${of}"]`)?.dataset.duties?.split(' ').length ?? 0,
      ),
    role,
  );

describe('the matrix', () => {
  test('by keyboard alone: to a cell, into its words, to a provision, back', async () => {
    const page = await session.open(PATH);
    await page.locator('[data-matrix-choice] input').focus();
    while (!(await page.evaluate(() => document.activeElement?.matches('tr[data-row] th > a'))))
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    const cell = await focused(page);
    await page.keyboard.press('ArrowDown');
    const below = await focused(page);
    expect(below.split('.')[1]).toBe(cell.split('.')[1]);
    expect(below).not.toBe(cell);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(cell);

    await page.keyboard.press('Enter');
    expect(await opened(page).locator('[data-quote]').count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname)).toContain(
      `/${DOC}/dieu-`,
    );
    await page.keyboard.press('Escape');
    expect(await opened(page).count()).toBe(0);
    expect(await focused(page)).toBe(cell);

    await page.keyboard.press('Control+End');
    await page.keyboard.press('Space');
    expect(await opened(page).count()).toBe(1);
    await opened(page).getByRole('button', { name: 'Đóng' }).press('Enter');
    expect(await opened(page).count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.matrix'))).toBeNull();
  });

  test('a cell says whether it is open, and opens what it counts', async () => {
    const page = await session.open(PATH);
    const cell = page.locator('td[data-from="ban-dan-van-huyen-uy"][data-role="report"]');
    const button = cell.getByRole('button');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await button.click();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    const region = page.getByRole('region', { name: /Ban Dân vận Huyện ủy, báo cáo, phản ánh/u });
    expect(await region.isVisible()).toBe(true);
    expect(await region.locator('li').count()).toBe(
      (await cell.getAttribute('data-duties'))?.split(' ').length,
    );
    await page.locator('td[data-from="ban-dan-van-huyen-uy"][data-role="lead"] a').click();
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(await opened(page).count()).toBe(1);
  });

  test('stands in order of names, of counts, of a role, grouped or not; no row is lost', async () => {
    const page = await session.open(PATH);
    const all = await rows(page).count();
    await page.locator('input[name="nhom"]').uncheck();
    expect(await page.locator('.group-head:visible').count()).toBe(0);
    await page.locator('select[name="xep"]').selectOption('ten');
    const names = (await rows(page).locator('th').allTextContents()).map((name) => name.trim());
    expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare));
    await page.locator('th[data-sort="perform"] button').click();
    const performed = await counts(page, 'perform');
    expect(performed).toEqual([...performed].sort((a, b) => b - a));
    expect(performed.length).toBe(all);
    expect(await page.locator('th[aria-sort]').getAttribute('data-sort')).toBe('perform');
    await page.locator('input[name="nhom"]').check();
    expect(await page.locator('.group-head:visible').count()).toBeGreaterThan(3);
    for (const part of await page.locator('.matrix tbody[data-group]').all()) {
      const own = await part.locator('tr[data-row]').evaluateAll((of) => of.map((row) => row.className));
      expect(new Set(own)).toEqual(new Set([await part.getAttribute('data-group')]));
    }
  });

  test('the address keeps order, grouping and the open cell', async () => {
    const page = await session.open(`${PATH}?xep=report&nhom=khong&mo=luc-luong-vu-trang.report`);
    expect(await page.locator('select[name="xep"]').inputValue()).toBe('report');
    expect(await page.locator('input[name="nhom"]').isChecked()).toBe(false);
    const reported = await counts(page, 'report');
    expect(reported).toEqual([...reported].sort((a, b) => b - a));
    expect(await opened(page).textContent()).toContain('lực lượng vũ trang');
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).search).toBe('?xep=report&nhom=khong');
    await page.locator('select[name="xep"]').selectOption('');
    await page.locator('input[name="nhom"]').check();
    expect(new URL(page.url()).search).toBe('');
  });

  test('its heads stay in sight while it is read', async () => {
    const page = await session.open(PATH);
    await rows(page).last().scrollIntoViewIfNeeded();
    const top = await page
      .locator('.matrix thead th')
      .nth(2)
      .evaluate((head) => head.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(1);
  });

  test('on a phone every figure says its role, nothing is cut off, and a cell opens', async () => {
    const page = await session.open(PATH, { viewport: PHONE });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    const first = page.locator('td[data-duties] a:visible').first();
    expect(await first.innerText()).toMatch(/\p{L}+.*\d/su);
    const box = await first.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(40);
    await first.click();
    expect(await opened(page).locator('[data-quote]').first().isVisible()).toBe(true);
  });

  test('without scripts a cell leads to its row in words', async () => {
    const page = await session.open(PATH, { javaScriptEnabled: false });
    await page.locator('td[data-from="ban-dan-van-huyen-uy"][data-role="report"] a').click();
    const row = page.locator(':target');
    expect(await row.locator('[data-quote]').first().isVisible()).toBe(true);
  });
});
