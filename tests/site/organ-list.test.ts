/** The list of organs: narrowed by any name as one types, whole without scripts. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PHONE, useBrowser } from './support/session.ts';

const session = useBrowser();
const ALL = 97;

const visible = (page: Page) =>
  page
    .locator('[data-organ]')
    .evaluateAll((rows) =>
      rows
        .filter((row) => (row as HTMLElement).offsetParent !== null)
        .map((row) => row.getAttribute('data-organ')),
    );
const type = async (page: Page, typed: string) => {
  await page.getByRole('searchbox', { name: /^Lọc theo tên/u }).fill(typed);
  await page.locator('[data-found]:not(:empty)').waitFor();
};

test('everyday names, abbreviations and half-typed words find their organs, and nothing else', async () => {
  const page = await session.open('co-quan/', { viewport: PHONE });
  expect(await visible(page)).toHaveLength(ALL);
  for (const [typed, ids] of [
    ['công an', ['luc-luong-vu-trang']],
    ['hoi phu nu', ['to-chuc-chinh-tri-xa-hoi']],
    ['bdvhu', ['ban-dan-van-huyen-uy']],
    ['trường h', ['co-quan-don-vi-truong-hoc', 'cap-uy-co-quan-truong-hoc']],
  ] as const) {
    await type(page, typed);
    const found = await visible(page);
    for (const id of ids) expect([typed, found.includes(id)]).toEqual([typed, true]);
    expect(found.length).toBeLessThan(6);
  }
  await type(page, 'ngân hàng');
  expect(await visible(page)).toEqual([]);
  await page.getByRole('searchbox', { name: /^Lọc theo tên/u }).fill('');
  await page.locator('[data-found]:empty').waitFor({ state: 'attached' });
  expect(await visible(page)).toHaveLength(ALL);
});

test('a filter that forgets a name is found out', async () => {
  const page = await session.blank({ viewport: PHONE });
  await page.route(/names\.json/u, async (route) => {
    const names = (await (await route.fetch()).json()) as { says: string[] }[];
    await route.fulfill({ json: names.map((one) => ({ ...one, says: [] })) });
  });
  await page.goto(new URL('co-quan/', (await session.open('')).url()).href);
  await type(page, 'hội phụ nữ');
  expect(await visible(page)).toEqual([]);
});

test('without scripts all are listed, those with duties first and by system', async () => {
  const page = await session.open('co-quan/', { viewport: PHONE, javaScriptEnabled: false });
  expect(await page.locator('[data-organ]').count()).toBe(ALL);
  expect(await page.locator('[data-organ-filter]').isVisible()).toBe(false);
  const first = page.locator('[data-system]').first();
  expect(await first.locator('h2').innerText()).toContain('Đảng');
});
