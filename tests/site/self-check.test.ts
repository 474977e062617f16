/** An organ's own list to tick: every duty once, with its place and rhythm; the same as a table for a spreadsheet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { attribute, builtPages, DIST } from './support/built-pages.ts';
import { PHONE, useBrowser } from './support/session.ts';

const session = useBrowser();
const { duties } = JSON.parse(readFileSync(join(DIST, DOC, 'du-lieu/duties.json'), 'utf8')) as {
  duties: { id: string; actor: string; task: string | null; cycles: string[] }[];
};
const pages = builtPages();
const listOf = (organ: string) => pages.find(({ path }) => path === `/co-quan/${organ}/tu-kiem-tra/`);
const organs = [...new Set(duties.map(({ actor }) => actor))];

/** Duties of an organ that its list does not have once. */
function missed(organ: string, all = duties): string[] {
  const rows = listOf(organ)?.elements.filter(({ tagName }) => tagName === 'tr') ?? [];
  const listed = rows.flatMap((row) => attribute(row, 'data-duties')?.split(' ') ?? []);
  return all
    .filter(({ id, actor }) => actor === organ && listed.filter((one) => one === id).length !== 1)
    .map(({ id }) => id);
}

describe('the list to tick', () => {
  test('every organ with duties has one, with each of its duties once', () => {
    expect(organs.filter((organ) => !listOf(organ))).toEqual([]);
    expect(organs.flatMap((organ) => missed(organ))).toEqual([]);
    const planted = [...duties, { id: 'x', actor: 'ban-dan-van-huyen-uy', task: null, cycles: [] }];
    expect(missed('ban-dan-van-huyen-uy', planted)).toEqual(['x']);
  });

  test('on a phone a task has the whole width, the quarters are in one row and can be pressed', async () => {
    const page = await session.open('co-quan/ban-dan-van-huyen-uy/tu-kiem-tra/', { viewport: PHONE });
    const row = page.locator('.self-check tbody tr').first();
    const [task, ...quarters] = await row
      .locator('th, .quarter label')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    expect(task?.width).toBeGreaterThan(300);
    expect(quarters.length).toBe(4);
    expect(new Set(quarters.map(({ top }) => Math.round(top))).size).toBe(1);
    expect(Math.min(...quarters.map(({ height }) => height))).toBeGreaterThanOrEqual(40);
  });

  test('is reached from the organ, leads to the words, and has a box for each quarter', async () => {
    const page = await session.open('co-quan/ban-dan-van-huyen-uy/');
    await page.getByRole('link', { name: 'tự kiểm tra' }).click();
    const row = page.locator('.self-check tbody tr').filter({ hasText: 'Giao ban, làm việc' });
    expect(await row.locator('.tick').count()).toBe(4);
    await row.getByLabel('Quý II', { exact: true }).check();
    expect(await row.getByRole('checkbox', { checked: true }).count()).toBe(1);
    expect(await row.textContent()).toMatch(/Sáu tháng|sáu tháng/u);
    await row.locator('a').click();
    await page.waitForURL(/dieu-5\/.*#khoan-6$/u);
  });

  test('the table for a spreadsheet has the same tasks in the same order', async () => {
    const page = await session.open('co-quan/ban-dan-van-huyen-uy/tu-kiem-tra/');
    const tasks = await page
      .locator('.self-check tbody th')
      .evaluateAll((all) => all.map((one) => one.firstChild?.textContent?.trim() ?? ''));
    const file = readFileSync(join(DIST, 'co-quan/ban-dan-van-huyen-uy/tu-kiem-tra/bang.csv'), 'utf8');
    const lines = file.trim().split(/\r?\n/u).slice(1);
    expect(lines).toHaveLength(tasks.length);
    lines.forEach((line, i) => expect(line).toContain(tasks[i] ?? '?'));
    expect(file.charCodeAt(0)).toBe(0xfeff);
  });
});
