import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC, KINDS_OF_PAGES } from './support/addresses.ts';
import { sheetsOf } from './support/paper.ts';
import { addressOf, useBrowser } from './support/session.ts';
import { ARTICLES } from './support/source-text.ts';

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

  test('the status of the text is on it', async () => {
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

/** What only a screen can do anything with. */
const SCREEN_ONLY = /[▶▸▾⌄]|Bấm vào|Chạm vào|Mục lục|Sao chép, chia sẻ|\d+ ghi chú/u;
/** The fields, buttons and words for a screen that a sheet would show. */
const screenParts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('form, input, select, .button, button')]
      .filter((one) => one.getClientRects().length > 0)
      .map((one) => one.outerHTML.slice(0, 80)),
  );

/** The first words of each khoản, its number before them, as received. */
const NUMBERED = ARTICLES.flatMap(({ text }) => text.split('\n'))
  .map((line) => line.replace(/[#*\\]/gu, '').trim())
  .filter((line) => /^\d+\.\s/u.test(line))
  .map((line) => line.split(/\s+/u).slice(0, 6).join(' '));

const unnumbered = (sheets: readonly string[]) => {
  const all = sheets.join(' ');
  return NUMBERED.filter((words) => !all.includes(words));
};

describe('on sheets of A4', () => {
  test('no page brings to paper what only a screen can use, and a form that is brought is found', async () => {
    const page = await printed('');
    for (const path of KINDS_OF_PAGES.filter((one) => !/trinh-chieu\/.|404/u.test(one))) {
      await page.goto(addressOf(path));
      expect([path, await screenParts(page)]).toEqual([path, []]);
      expect([path, SCREEN_ONLY.exec(await page.locator('body').innerText())]).toEqual([path, null]);
    }
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('select')));
    expect(await screenParts(page)).toEqual(['<select></select>']);
  }, 90_000);

  test.each([
    ['co-quan/ban-dan-van-huyen-uy/', 2],
    ['co-quan/mat-tran-to-quoc-viet-nam/', 2],
    ['co-quan/dang-bo-chi-bo-truc-thuoc-huyen-uy/', 2],
    ['co-quan/luc-luong-vu-trang/', 1],
    [`${DOC}/dieu-5/`, 2],
    [`${DOC}/dieu-6/`, 3],
  ])('/%s takes at most %i, the last no bare footer', async (path, most) => {
    const sheets = await sheetsOf(await printed(path));
    expect([sheets.length <= most, sheets.length]).toEqual([true, sheets.length]);
    for (const sheet of sheets) expect(sheet.length).toBeGreaterThan(350);
  });

  test('nothing of a hand-out is cut off', async () => {
    const page = await printed('co-quan/ban-dan-van-huyen-uy/');
    const all = (await sheetsOf(page)).join(' ');
    const quotes = await page.locator('[data-quote]').allInnerTexts();
    expect(quotes.length).toBeGreaterThan(10);
    const lost = quotes
      .map((words) => words.replace(/\s+/gu, ' ').trim())
      .filter((words) => !all.includes(words));
    expect(lost).toEqual([]);
  });

  test('the first says where it is from, of which day, its status and its number', async () => {
    for (const path of PRINTED) {
      const page = await printed(path);
      const [first] = await sheetsOf(page);
      for (const words of [`quy-che.example/${path}`, 'Đây không phải bản công bố chính thức', '1/'])
        expect([path, first?.includes(words) && words]).toEqual([path, words]);
      expect(first).toMatch(/Nội dung cập nhật ngày \d{2}\/\d{2}\/\d{4}/u);
      expect(first).not.toMatch(SCREEN_ONLY);
      const code = await page.locator('.on-paper .qr').boundingBox();
      expect(code?.width).toBeGreaterThan(60);
    }
  });

  test('every khoản of the whole text bears its number', async () => {
    expect(NUMBERED).toHaveLength(66);
    expect(unnumbered(await sheetsOf(await printed(`${DOC}/toan-van/`)))).toEqual([]);
  });

  test('each title of the whole text is on one sheet, with the first words below it', async () => {
    const page = await printed(`${DOC}/toan-van/`);
    const plain = (words: string) => words.replace(/\s+/gu, ' ').trim();
    const articles = await page
      .locator('.whole .article')
      .evaluateAll((all) =>
        all.map((one) =>
          [one.querySelector('h3'), one.querySelector('.words p')].map((part) => part?.textContent ?? ''),
        ),
      );
    expect(articles).toHaveLength(ARTICLES.length);
    const parted = async () => {
      const sheets = await sheetsOf(page);
      return articles.filter(([title = '', words = '']) => {
        const [whole, first] = [plain(title), plain(words).slice(0, 24)];
        return !sheets.some((sheet) => sheet.includes(whole) && sheet.includes(first));
      });
    };
    expect(await parted()).toEqual([]);
    await page
      .locator('#dieu-14 > h3')
      .evaluate((title) => (title as HTMLElement).style.setProperty('break-after', 'page'));
    expect(await parted()).toHaveLength(1);
  });

  test('a number hung outside the sheet is found', async () => {
    const page = await printed(`${DOC}/toan-van/`);
    await page
      .locator('#dieu-5-khoan-2 .number')
      .first()
      .evaluate((number: HTMLElement) => number.style.setProperty('margin-inline-start', '-12rem'));
    expect(unnumbered(await sheetsOf(page))).toHaveLength(1);
  });
});
