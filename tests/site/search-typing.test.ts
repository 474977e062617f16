import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './support/session.ts';

const session = useBrowser();

const open = async (options?: Parameters<typeof session.open>[1]): Promise<Page> => {
  const page = await session.open('tim-kiem/', options);
  await page.locator('main input[name="q"]').focus();
  return page;
};
const addresses = (page: Page): Promise<string[]> =>
  page
    .locator('[data-result]:not([data-weak]) > a')
    .evaluateAll((links) =>
      links
        .slice(0, 5)
        .map(
          (link) =>
            new URL((link as HTMLAnchorElement).href).pathname +
            new URL((link as HTMLAnchorElement).href).hash,
        ),
    );
const rest = (page: Page, query: string) =>
  page
    .locator(`[data-search-results][data-state="done"][data-query="${query}"]`)
    .waitFor({ state: 'attached' });

/** What the status and the results said, step by step. */
async function typed(page: Page, query: string): Promise<{ said: string; first: string[] }[]> {
  const steps = [];
  for (const letter of query) {
    await page.keyboard.type(letter);
    await page.waitForTimeout(90);
    const said = (await page.locator('main').textContent()) ?? '';
    steps.push({ said, first: await addresses(page) });
  }
  return steps;
}

describe('while one types', () => {
  test.each(['văn phòng huyện ủy', 'bao cao cap uy', 'thien tai'])(
    '«%s»: what is found stays, and nothing is said to be missing before typing rests',
    async (query) => {
      const page = await open();
      const steps = await typed(page, query);
      await rest(page, query);
      const [right] = await addresses(page);
      expect(right).toBeDefined();
      const shown = steps.findIndex(({ first }) => first.includes(right ?? ''));
      expect(shown).toBeGreaterThanOrEqual(0);
      for (const { first } of steps.slice(shown)) expect(first).toContain(right);
      for (const { said } of steps) expect(said).not.toMatch(/Không tìm thấy|Không có kết quả/u);
    },
  );

  test('the check sees what is lost: a query of other words does not keep it', async () => {
    const page = await open();
    await page.keyboard.type('tham nhũng');
    await rest(page, 'tham nhũng');
    const before = await addresses(page);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('hòa giải');
    await rest(page, 'hòa giải');
    expect((await addresses(page)).filter((one) => before.includes(one))).toEqual([]);
  });

  test('one announcement is made when typing rests', async () => {
    const page = await open();
    await page.evaluate(() => {
      const status = document.querySelector('[data-search-status]') as HTMLElement;
      const said: string[] = [];
      Object.assign(globalThis, { said });
      new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, { childList: true });
    });
    await page.keyboard.type('tham nhũng', { delay: 60 });
    await rest(page, 'tham nhũng');
    await page.waitForTimeout(800);
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(said).toEqual([expect.stringMatching(/^Tìm thấy 5 /u)]);
  });

  test('half a word that an input method composes is not looked for, and Enter in it does nothing', async () => {
    const page = await open();
    const state = () => page.locator('[data-search-results]').getAttribute('data-state');
    const compose = (type: string, value: string) =>
      page.locator('main input[name="q"]').evaluate(
        (field, [type, value]) => {
          (field as HTMLInputElement).value = value ?? '';
          field.dispatchEvent(new CompositionEvent(type ?? '', { bubbles: true, data: value ?? '' }));
          field.dispatchEvent(
            new InputEvent('input', { bubbles: true, isComposing: type !== 'compositionend' }),
          );
        },
        [type, value],
      );
    await compose('compositionstart', 't');
    for (const half of ['th', 'tha', 'tham']) {
      await compose('compositionupdate', half);
      expect(await state()).toBe('idle');
    }
    await page.keyboard.press('Enter');
    expect(await state()).toBe('idle');
    await compose('compositionend', 'tham nhũng');
    await rest(page, 'tham nhũng');
  });
});

describe('the page of results', () => {
  test('answers a question above the hits, from duties', async () => {
    const page = await session.open('tim-kiem/?q=MTTQ+b%C3%A1o+c%C3%A1o+ai');
    const answer = page.locator('[data-answer]');
    await answer.waitFor();
    expect(await answer.getAttribute('data-duties')).toMatch(/dieu-23-khoan-2/u);
    expect(await answer.locator('[data-quote]').count()).toBeGreaterThan(0);
    // What the answer quotes is the first result, and not said again below it; what was found is said after it.
    const found = page.locator('[data-result]');
    expect(await found.first().getAttribute('data-answer')).toBe('');
    expect(await found.first().locator('a').first().getAttribute('href')).toMatch(/dieu-23\/.*#khoan-2$/u);
    expect(await found.nth(1).locator('a').first().getAttribute('href')).not.toMatch(/dieu-23\/.*#khoan-2$/u);
    const others = (await page.locator('[data-result]:not([data-weak])').count()) - 1;
    expect(await page.locator('[data-answer] + .search-meta > .search-notes').innerText()).toContain(
      `${others} kết quả khác.`,
    );
    const plain = await session.open('tim-kiem/?q=tham+nhung');
    await plain.locator('[data-search-results][data-state="done"]').waitFor({ state: 'attached' });
    expect(await plain.locator('[data-answer]').count()).toBe(0);
    expect(await plain.locator('[data-search-results]').getAttribute('data-strong')).toBe('5');
  });

  test('shows three hits, or the answer and two, over a phone keyboard', async () => {
    for (const query of ['tham+nhung', 'MTTQ+bao+cao+ai']) {
      const page = await session.open(`tim-kiem/?q=${query}`, { viewport: { width: 360, height: 300 } });
      await page.locator('[data-search-results][data-state="done"]').waitFor({ state: 'attached' });
      const seen = await page
        .locator('[data-result] > a, [data-answer]')
        .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().bottom <= innerHeight).length);
      expect([query, seen]).toEqual([query, expect.any(Number)]);
      expect(seen).toBeGreaterThanOrEqual(3);
    }
  });

  test('does not move what is below when results come', async () => {
    const page = await session.blank();
    await page.goto(new URL('?q=tham+nhung', (await session.open('tim-kiem/')).url()).href);
    await page.locator('[data-search-results][data-state="done"]').waitFor({ state: 'attached' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((settle) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => settle(sum), 300);
        }),
    );
    expect(shift).toBeLessThan(0.02);
  });

  test.each([
    ['lịch báo cáo', /so-do\/nhip-cong-tac\//u],
    ['sơ đồ', /so-do\//u],
    ['trình chiếu mặt trận', /trinh-chieu\//u],
    ['tải về Word', /du-lieu\//u],
    ['lĩnh vực tiếp công dân', /chu-de\/tiep-cong-dan\//u],
    ['hàng xóm tranh chấp', /tinh-huong\/hoa-giai\//u],
    ['văn bản chưa nói rõ', /chua-noi-ro\//u],
    ['thuật ngữ', /thuat-ngu\//u],
    ['câu hỏi ôn tập', /on-tap\//u],
    ['lỗi chính tả', /loi-in\//u],
    ['ban dân vận huyện ủy', /co-quan\/ban-dan-van-huyen-uy\//u],
    ['dân vận khéo', /thuat-ngu\/#dan-van-kheo/u],
  ])('«%s» is offered its page', async (query, address) => {
    const page = await session.open(`tim-kiem/?q=${encodeURIComponent(query)}`);
    await page.locator('.offers a').first().waitFor();
    const offered = await page
      .locator('.offers a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(offered).toContainEqual(expect.stringMatching(address));
  });

  test('a page that the query does not name is not offered', async () => {
    const page = await session.open('tim-kiem/?q=phieu+tin+nhiem');
    await page.locator('[data-search-results][data-state="done"]').waitFor({ state: 'attached' });
    expect(await page.locator('.offers a').count()).toBe(0);
  });

  test('the title of a chapter says why its provisions are found', async () => {
    const page = await session.open(
      `tim-kiem/?q=${encodeURIComponent('phương thức thực hiện công tác dân vận')}`,
    );
    const why = page.locator('[data-result] .why').first();
    expect(await why.innerText()).toContain('tên chương, mục');
  });
});
