import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { PHONE, useBrowser } from './support/session.ts';

const session = useBrowser();

async function ask(address: string): Promise<Page> {
  const page = await session.open(`tim-kiem/${address}`);
  await page.locator('[data-search-results][data-state="done"]').waitFor({ state: 'attached' });
  return page;
}
const results = (page: Page) => page.locator('[data-result]');

describe('the search page', () => {
  test('filters narrow the results, stand in the address and are restored from it', async () => {
    const page = await ask('?q=gi%C3%A1m+s%C3%A1t');
    await page.getByText('Lọc', { exact: true }).click();
    const role = page.getByLabel('Vai trò');
    const option = role.locator('option', { hasText: 'báo cáo' });
    const count = Number(/\((\d+)\)/u.exec((await option.textContent()) ?? '')?.[1]);
    await role.selectOption('report');
    await page.waitForURL(/vai-tro=report/u);
    const shown = async (one: Page) =>
      one.locator('[data-result]:not([data-weak])').evaluateAll((all) => all.map((item) => item.textContent));
    await page.waitForFunction(
      (count) => document.querySelectorAll('[data-result]:not([data-weak])').length === count,
      count,
    );
    const again = await ask(new URL(page.url()).search);
    expect(await shown(again)).toEqual(await shown(page));
  });

  test('a keyboard reader keeps the place when views and filters change the results', async () => {
    const page = await ask('?q=phoi+hop');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole('button', { name: 'Theo thứ tự điều' }).press('Enter');
    await page.waitForURL(/xem=cay/u);
    await expect.poll(focused).toBe('Theo thứ tự điều');
    await page.getByText('Lọc', { exact: true }).press('Enter');
    const role = page.getByLabel('Vai trò');
    await role.focus();
    await role.selectOption('coordinate');
    await page.waitForURL(/vai-tro=coordinate/u);
    await page.getByText('Lọc: phối hợp').waitFor();
    await expect.poll(() => role.evaluate((select) => select === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Bỏ lọc' }).press('Enter');
    await expect.poll(focused).toBe('Lọc');
  });

  test('a tree puts the results under chapter and article, all of them', async () => {
    const page = await ask('?q=kinh+t%E1%BA%BF');
    const flat = await page.locator('[data-result]:not([data-weak])').count();
    const tree = await ask('?q=kinh+t%E1%BA%BF&xem=cay');
    expect(await results(tree).count()).toBe(flat);
    await expect
      .poll(() => tree.locator('.result-tree summary').allTextContents())
      .toEqual(expect.arrayContaining([expect.stringMatching(/^Điều \d+/u)]));
  });

  test('a concordance shows a word in all its places, in text order', async () => {
    const page = await ask('?q=phoi+hop&xem=ngu-canh');
    const highlighted = await page.locator('.concordance mark').allTextContents();
    expect(highlighted.length).toBeGreaterThan(20);
    expect(highlighted.filter((words) => words.toLowerCase() !== 'phối hợp')).toEqual([]);
  });

  test('a change to the query is told and taken back with one press', async () => {
    const page = await ask('?q=MTTQ');
    const undo = page.getByRole('button', { name: 'Chỉ tìm “MTTQ”' });
    await undo.click();
    await page.waitForURL(/giu=MTTQ/u);
    await expect.poll(() => undo.count()).toBe(0);
  });

  test('an organ that is named has its page offered above the results', async () => {
    const page = await ask('?q=ubnd+huy%E1%BB%87n+ph%E1%BA%A3i+ph%E1%BB%91i+h%E1%BB%A3p+v%E1%BB%9Bi+ai');
    const offered = await page
      .locator('.offers a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(offered).toContainEqual(expect.stringMatching(/co-quan\/uy-ban-nhan-dan-huyen\/$/u));
    expect(await page.locator('.offers [data-result]').count()).toBe(0);
  });

  test('where nothing is found it says so and offers the organs', async () => {
    const page = await ask('?q=%C4%91%C4%83ng+k%C3%BD+khai+sinh');
    expect(await page.getByRole('status').first().textContent()).toMatch(/^Không có kết quả/u);
    expect(await page.getByRole('link', { name: 'Danh sách cơ quan' }).count()).toBe(1);
    expect(await page.locator('[data-result]:not([data-weak])').count()).toBe(0);
  });

  test('results are said to screen readers and say why they are there', async () => {
    const page = await ask('?q=d%C3%A2n+v%E1%BA%ADn+kh%C3%A9o');
    expect(await page.getByRole('status').first().textContent()).toMatch(/^Tìm thấy \d+ kết quả/u);
    expect(await results(page).first().textContent()).toContain('Khớp: “dân vận khéo”');
  });

  test('by keyboard: down into the results, back up, Escape to the field', async () => {
    const page = await ask('?q=doi+thoai');
    await page.locator('main input[type="search"]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[data-result] > a:focus').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    expect(await results(page).nth(1).locator('> a:focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('main input[type="search"]:focus').count()).toBe(1);
  });
});

describe('words that were looked for', () => {
  test("are highlighted on the page they lead to, in the law's own spelling, and the text stays as it is", async () => {
    const plain = await session.open(`${DOC}/dieu-11/`);
    const words = (page: Page) =>
      page.locator('[data-law]').evaluateAll((all) => all.map((one) => one.textContent).join('\n'));
    const before = await words(plain);
    const page = await ask('?q=boi+thuong+thiet+hai');
    await results(page).first().locator('a').first().click();
    await page.waitForURL(/dieu-11\/\?to=.*#khoan-3$/u);
    await page.getByRole('button', { name: 'Tắt đánh dấu' }).waitFor();
    const highlighted = await page.evaluate(() => [...(CSS.highlights.get('arrival') ?? [])].map(String));
    expect(highlighted).toEqual(expect.arrayContaining(['bồi thường', 'thiệt hại']));
    expect(await words(page)).toBe(before);
    await page.getByRole('button', { name: 'Tắt đánh dấu' }).click();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });
});

describe('suggestions while typing', () => {
  test.each([undefined, { viewport: PHONE }])(
    'offer organs and provisions, chosen by arrow keys',
    async (options) => {
      const page = await session.open('', options);
      const field = page.locator('main input[type="search"]');
      await field.pressSequentially('ban dan van h');
      await page.locator('[role="listbox"][data-query="ban dan van h"]').waitFor();
      expect(await field.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('ArrowDown');
      const chosen = page.locator('[aria-selected="true"]');
      expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
      expect(await chosen.textContent()).toMatch(/dân vận/iu);
      await page.keyboard.press('Enter');
      await page.waitForURL(/co-quan\/[a-z-]*dan-van[a-z-]*\/$/u);
    },
  );

  test('a verb that begins a name offers what is done first', async () => {
    const page = await session.open('');
    await page.locator('main input[type="search"]').fill('bao cao');
    const options = page.locator('[role="option"]');
    await options.first().waitFor();
    const offered = await options.allTextContents();
    expect(offered[0]).toContain('Điều 23');
    expect(offered.slice(1)).toContainEqual(expect.stringContaining('báo cáo viên'));
  });

  test('Enter with nothing chosen searches', async () => {
    const page = await session.open('');
    await page.locator('main input[type="search"]').pressSequentially('giao ban');
    await page.locator('[role="option"]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim-kiem\/\?q=giao/u);
  });
});

describe("an organ's page", () => {
  test('is searched for words of its duties', async () => {
    const page = await session.open('co-quan/ban-dan-van-huyen-uy/');
    const all = await page.locator('[data-card]:visible').count();
    await page.locator('.organ-tools details > summary').click();
    await page.getByRole('searchbox', { name: 'Tìm trong trang này' }).fill('giam sat');
    const left = page.locator('[data-card]:visible');
    await expect.poll(() => left.count()).toBeLessThan(all);
    expect(await left.count()).toBeGreaterThan(0);
    await page.getByRole('searchbox', { name: 'Tìm trong trang này' }).fill('');
    await expect.poll(() => left.count()).toBe(all);
  });
});

describe('the key that goes to the search field', () => {
  const atField = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name') === 'q');

  test('can be switched off and on again, on every page', async () => {
    const page = await session.open('tim-kiem/');
    await page.locator('[data-single-keys]').uncheck();
    await page.locator('body').press('/');
    expect(await atField(page)).toBe(false);
    await page.goto(new URL(`../${DOC}/dieu-5/`, page.url()).href);
    await page.locator('body').press('/');
    expect(await atField(page)).toBe(false);
    await page.goto(new URL('../../tim-kiem/', page.url()).href);
    expect(await page.locator('[data-single-keys]').isChecked()).toBe(false);
    await page.locator('[data-single-keys]').check();
    await page.locator('[data-single-keys]').blur();
    await page.locator('body').press('/');
    expect(await atField(page)).toBe(true);
  });

  test('types itself within a field and does nothing while composing', async () => {
    const page = await session.open('tim-kiem/');
    const field = page.locator('main input[name="q"]');
    await field.press('/');
    expect(await field.inputValue()).toBe('/');
    await field.blur();
    const press = (isComposing: boolean) =>
      page.evaluate((isComposing) => {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', isComposing, bubbles: true }));
      }, isComposing);
    await press(true);
    expect(await atField(page)).toBe(false);
    await press(false);
    // The code that hears it may still be on its way.
    await expect.poll(() => atField(page)).toBe(true);
  });
});

describe('the first screen of a phone', () => {
  const phone = async (query: string) => {
    const page = await session.open(`tim-kiem/?q=${query}`, { viewport: { width: 360, height: 740 } });
    await results(page).first().waitFor();
    return page;
  };
  const endOf = (page: Page, hit: number) =>
    page
      .locator('[data-result] > a')
      .nth(hit)
      .evaluate((link) => link.getBoundingClientRect().bottom);

  test.each(['tham+nhung', 'bao+cao', 'mttq', 'giao+ban'])('for «%s» has three hits', async (query) => {
    const page = await phone(query);
    const top = (await results(page).first().boundingBox())?.y;
    expect(top).toBeLessThanOrEqual(330);
    expect(await endOf(page, 2)).toBeLessThanOrEqual(740);
    await page.locator('.results p').evaluateAll((all) => all.forEach((one) => one.append(' …'.repeat(200))));
    expect(await endOf(page, 2)).toBeGreaterThan(740);
  });

  test('cuts no title, and says that of an article once', async () => {
    const page = await phone('mttq');
    const cut = () =>
      page
        .locator('.results .about')
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
    expect(await page.locator('.results .about mark').first().textContent()).toBe('Mặt trận Tổ quốc');
    expect(await results(page).nth(1).locator('.about:visible').count()).toBe(0);
    expect(await cut()).toBe(0);
    await page.locator('.results .about').evaluateAll((all) => {
      for (const one of all) (one as HTMLElement).style.cssText = 'overflow: hidden; white-space: nowrap';
    });
    expect(await cut()).toBeGreaterThan(0);
  });
});

test('a phone leaves what is typed as it is typed', async () => {
  for (const path of ['', 'tim-kiem/', `${DOC}/dieu-5/`]) {
    const page = await session.open(path);
    for (const field of await page.locator('input[name="q"]').all())
      expect([
        await field.getAttribute('autocorrect'),
        await field.getAttribute('autocapitalize'),
        await field.getAttribute('spellcheck'),
      ]).toEqual(['off', 'none', 'false']);
  }
});
