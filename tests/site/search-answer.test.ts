import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './support/session.ts';

const session = useBrowser();
const results = (page: Page) => page.locator('[data-result]');

describe('above the results', () => {
  const asked = async (query: string) => {
    const page = await session.open(`tim-kiem/?q=${query}`, { viewport: { width: 360, height: 740 } });
    await results(page).first().waitFor();
    return page;
  };

  test('the name of an organ alone finds its page first, with its four answers, on a phone too', async () => {
    const desk = { viewport: { width: 1280, height: 900 } };
    const page = await session.open('tim-kiem/?q=mttq', desk);
    await results(page).first().waitFor();
    expect(await page.locator('[data-search-results] > :first-child dt').allInnerTexts()).toHaveLength(4);
    const phone = await session.open('tim-kiem/?q=mttq', { viewport: { width: 360, height: 740 } });
    await results(phone).first().waitFor();
    expect(await phone.locator('.brief-answer dt:visible').allInnerTexts()).toHaveLength(4);

    const cut = await session.blank(desk);
    await cut.route(/brief\.json/u, (route) => route.abort());
    await cut.goto(page.url());
    await results(cut).first().waitFor();
    expect(await cut.locator('[data-search-results] > :first-child a').allInnerTexts()).toHaveLength(1);
  });

  test('a result that the answer quotes is the answer, and the next is another', async () => {
    const page = await asked('MTTQ+b%C3%A1o+c%C3%A1o+ai');
    expect(await results(page).first().innerText()).toMatch(/“.*”\s+khoản 2 Điều 23$/u);
    expect(await results(page).nth(1).innerText()).not.toContain('khoản 2 Điều 23');
    // What was asked for is larger than what is said of it.
    const size = (where: string) =>
      page
        .locator(where)
        .first()
        .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    expect(await page.locator('.answer-head').innerText()).toBe('cấp\u00a0ủy cùng\u00a0cấp');
    expect(await size('.answer-head')).toBeGreaterThan(1.5 * (await size('.answer-quote')));
  });

  test('several bodies that do it at other times are an answer each, with who and where', async () => {
    const page = await asked('giao+ban+bao+lau+mot+lan');
    const told = await page.locator('.answer-head, .answer-said, .answer-proof > a').allInnerTexts();
    expect(told.map((words) => words.replace(/\s+/gu, ' '))).toEqual([
      'sáu tháng · hằng năm · khi cần',
      'Ban Dân vận Huyện ủy',
      'khoản 6 Điều 5',
      'định kỳ (không nêu thời hạn)',
      'Đảng bộ, chi bộ trực thuộc Huyện ủy; Thường trực cấp ủy',
      'khoản 4 Điều 7',
    ]);
    expect(await page.locator('.answer-quote').count()).toBe(2);
    // What no text says how often has no answer.
    expect(await (await asked('tiep+cong+dan+bao+lau+mot+lan')).locator('.answer').count()).toBe(0);
  });
});
