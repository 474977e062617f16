/** The front page: what a phone shows first, the reader's own organ, and the place where he last read. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { addressOf, useBrowser } from './support/session.ts';

const session = useBrowser();
const PHONE = { width: 360, height: 740 };
/** What a phone's keyboard leaves of it. */
const KEYBOARD_UP = { width: 360, height: 440 };
const ORGAN = 'ban-dan-van-huyen-uy';

const field = (page: Page) => page.getByRole('textbox', { name: 'Cơ quan của tôi' });
const offers = (page: Page) => page.locator('[data-offers] a');
const pick = async (page: Page, typed: string) => {
  await field(page).fill(typed);
  await page.locator('[data-found]:not(:empty)').waitFor({ state: 'attached' });
};
const brief = (page: Page) => page.locator('[data-my-brief]');

/** How far down the lower of the two fields ends. */
const fieldsEnd = (page: Page) =>
  page
    .locator('main input')
    .evaluateAll((fields) => Math.max(...fields.map((one) => one.getBoundingClientRect().bottom)));

describe('the first screen of a phone', () => {
  test('has both fields, above the keyboard too', async () => {
    const page = await session.open('', { viewport: PHONE });
    expect(await page.locator('main input').count()).toBe(2);
    expect(await fieldsEnd(page)).toBeLessThanOrEqual(KEYBOARD_UP.height);
  });

  test('offers organs in view while the keyboard is up', async () => {
    const page = await session.open('', { viewport: KEYBOARD_UP });
    await pick(page, 'mat tran');
    const box = await offers(page).first().boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThanOrEqual(KEYBOARD_UP.height);
  });

  test('fields that are pushed down are found', async () => {
    const page = await session.open('', { viewport: PHONE });
    await page.locator('h1').evaluate((title) => title.append(' Một câu hỏi dài.'.repeat(30)));
    expect(await fieldsEnd(page)).toBeGreaterThan(KEYBOARD_UP.height);
  });
});

test('on a desk organs are listed as far down as the picture beside them', async () => {
  const page = await session.open('', { viewport: { width: 1280, height: 900 } });
  const endOf = async (selector: string) => {
    const box = await page.locator(selector).boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0);
  };
  const apart = async () =>
    Math.abs((await endOf('[data-offers]')) - (await endOf('[data-home-picture] svg.wide')));
  expect(await apart()).toBeLessThan(60);
  await page
    .locator('[data-offers] li:nth-child(2n)')
    .evaluateAll((all) => all.forEach((one) => one.remove()));
  expect(await apart()).toBeGreaterThan(60);
});

describe('the reader’s own organ', () => {
  test.each([
    ['bdvhu', 'Ban Dân vận Huyện ủy'],
    ['Ban dân vận h', 'Ban Dân vận Huyện ủy'],
    ['hoi phu nu', 'Tổ chức chính trị - xã hội'],
    ['ubnd', 'Ủy ban nhân dân huyện'],
  ])('%s offers %s', async (typed, name) => {
    const page = await session.open('');
    await pick(page, typed);
    expect(await offers(page).first().textContent()).toBe(name);
  });

  test('what no organ is called is said, with the way to all of them', async () => {
    const page = await session.open('');
    await pick(page, 'ngân hàng');
    expect(await offers(page).allTextContents()).toEqual(['Tất cả cơ quan']);
    expect(await page.locator('[data-found]').innerText()).toBe('Không có cơ quan nào mang tên này');
  });

  test('is answered at once, remembered, and presented with a second press', async () => {
    const page = await session.open('', { viewport: PHONE });
    await pick(page, 'bdv');
    await field(page).press('Enter');
    await brief(page).getByRole('heading', { name: 'Ban Dân vận Huyện ủy' }).waitFor();
    expect(await brief(page).locator('dt').allTextContents()).toEqual([
      'Báo cáo ai',
      'Bao lâu một lần',
      'Với ai',
      'Ở đâu',
    ]);
    expect(await brief(page).locator('dd').first().innerText()).toMatch(/^Ban\sThường\svụ\sHuyện\sủy/u);
    expect(await brief(page).locator('.brief-next').innerText()).toMatch(/năm \d{4}/u);

    await page.reload();
    await brief(page).getByRole('link', { name: 'Trình chiếu' }).click();
    await page.waitForURL(addressOf(`${DOC}/trinh-chieu/co-quan-${ORGAN}/`));
  });

  test('is marked in the picture, and forgotten when told to', async () => {
    const page = await session.open('');
    await pick(page, 'bdv');
    await offers(page).first().click();
    await brief(page).locator('h2').waitFor();
    const marked = page.locator('[data-home-picture] svg.wide .my-box');
    expect(await marked.getAttribute('data-organs')).toContain(ORGAN);

    await brief(page).getByRole('button', { name: 'Bỏ ghi nhớ' }).click();
    expect(await field(page).isVisible()).toBe(true);
    await page.reload();
    expect(await brief(page).isVisible()).toBe(false);
  });

  test('an answer that does not arrive is told, with a second try', async () => {
    const page = await session.open('');
    await page.route(/brief\.json/u, (route) => route.abort(), { times: 1 });
    await pick(page, 'bdv');
    await offers(page).first().click();
    await page.getByText('Chưa tải được phần trả lời về cơ quan của bạn').waitFor();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await brief(page).locator('h2').waitFor();
  });

  test('is answered where nothing can be kept', async () => {
    const page = await session.blank();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('forbidden');
        },
      });
    });
    await page.goto(addressOf(''));
    await pick(page, 'bdv');
    await offers(page).first().click();
    await brief(page).locator('h2').waitFor();
    expect(await brief(page).isVisible()).toBe(true);
  });
});

test('“Đọc tiếp” leads to the provision that was last read, until it is cleared', async () => {
  const page = await session.open(`${DOC}/dieu-5/`);
  // Scrolling is the first touch, for which the code that notes the place is loaded.
  const loaded = page.waitForEvent('requestfinished', (one) => one.url().includes('/touched.'));
  await page.locator('#khoan-3').evaluate((one) => one.scrollIntoView({ block: 'start' }));
  await loaded;
  await page.waitForLoadState('networkidle');
  await page.goto(addressOf(''));
  const link = page.locator('[data-read-on] a');
  await link.filter({ hasText: 'Điều 5.' }).waitFor();
  expect(new URL((await link.getAttribute('href')) ?? '', addressOf('')).hash).toMatch(/^#khoan-[23]/u);

  await page.getByRole('button', { name: 'Xóa' }).click();
  expect(await page.locator('[data-read-on]').isVisible()).toBe(false);
  await page.reload();
  expect(await page.locator('[data-read-on]').isVisible()).toBe(false);
});
