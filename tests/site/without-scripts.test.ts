import { describe, expect, test } from 'vitest';
import { DOC, KINDS_OF_PAGES } from './support/addresses.ts';
import { PHONE, useBrowser } from './support/session.ts';

const session = useBrowser();
const SCRIPTLESS = { javaScriptEnabled: false, viewport: PHONE };

describe('with scripts off', () => {
  test.each(KINDS_OF_PAGES)('/%s can be read', async (path) => {
    const page = await session.open(path, SCRIPTLESS);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
  });

  test('the whole article shows, and leads on', async () => {
    const page = await session.open(`${DOC}/dieu-5/`, SCRIPTLESS);
    const lines = page.locator('[data-law]');
    for (let i = 0; i < (await lines.count()); i += 1) expect(await lines.nth(i).isVisible()).toBe(true);

    await page.locator(`main a[href$="/${DOC}/dieu-6/"]`).last().click();
    expect(await page.locator('h1').innerText()).toContain('Điều 6');
  });

  test('every article can be reached from the regulation’s contents', async () => {
    const page = await session.open(`${DOC}/`, SCRIPTLESS);
    const reached = await page
      .locator('main a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    for (let n = 1; n <= 28; n += 1) {
      expect(reached.some((path) => path.endsWith(`/${DOC}/dieu-${n}/`))).toBe(true);
    }
  });

  test('the search page says that it needs scripts and offers the contents', async () => {
    const page = await session.open('tim-kiem/', SCRIPTLESS);
    expect(await page.locator('main').innerText()).toMatch(/Tìm kiếm cần chạy mã/u);
    expect(await page.locator(`main a[href$="/${DOC}/"]`).first().isVisible()).toBe(true);
  });
});
