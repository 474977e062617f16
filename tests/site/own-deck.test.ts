/** A trainer's own deck: what the address names, in its order, stepped like any deck. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { useBrowser } from './support/session.ts';

const browser = useBrowser();
const viewport = { width: 1280, height: 720 };
const OWN = `${DOC}/trinh-chieu/tu-chon/`;
const ORGAN = 'co-quan-ban-dan-van-huyen-uy';

/** The slides from the first to the last, as they come when → is pressed. */
function walked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen: string[] = [];
    const total = document.querySelectorAll('.deck [data-slide]').length;
    for (let press = 0; press < 300; press += 1) {
      const slide = document.querySelector<HTMLElement>('.slot.current [data-slide]');
      const title = slide?.querySelector('h2')?.textContent?.trim() ?? '';
      if (seen.at(-1) !== title) seen.push(title);
      if (Number(slide?.dataset.slide) === total) break;
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    }
    return seen;
  });
}
const titles = (page: Page) =>
  page.locator('.deck .slot h2').evaluateAll((all) => all.map((one) => one.textContent?.trim() ?? ''));

describe("a trainer's own deck", () => {
  test('shows the chosen articles, topics and organs in the order of the address, one slide after the other', async () => {
    const page = await browser.open(`${OWN}?chon=dieu-6,dieu-4,chu-de-can-bo,${ORGAN}`, { viewport });
    const all = await titles(page);
    const first = (words: string) => all.findIndex((title) => title.startsWith(words));
    expect(first('Điều 6')).toBe(1);
    expect(first('Điều 4')).toBeGreaterThan(first('Điều 6'));
    expect(first('Ban Dân vận Huyện ủy giữa các bên')).toBeGreaterThan(first('Điều 4'));
    expect(await walked(page)).toEqual(all.filter((title, i) => title !== all[i - 1]));
    const other = await browser.open(`${OWN}?chon=dieu-4,dieu-6`, { viewport });
    expect((await titles(other))[1]).toMatch(/^Điều 4/u);
  });

  test('what is added and taken away goes into the address; what nothing is called is left out', async () => {
    const page = await browser.open(`${OWN}?chon=dieu-99`, { viewport });
    expect(await titles(page)).toHaveLength(2);
    await page.goto(page.url().replace('dieu-99', 'dieu-5'));
    await page.locator('[data-own-add]').selectOption('dieu-22');
    await page.waitForURL(/chon=dieu-5,dieu-22/u);
    expect((await titles(page)).some((title) => title.startsWith('Điều 22'))).toBe(true);
    await page.getByRole('button', { name: 'Bỏ' }).first().click();
    await page.waitForURL(/chon=dieu-22(?:#|$)/u);
    expect((await titles(page)).some((title) => title.startsWith('Điều 5'))).toBe(false);
  });

  test('its first slide says what was chosen, in which order and for how long; buttons and keys change it, and it begins', async () => {
    const page = await browser.open(`${OWN}?chon=dieu-5,dieu-22,dieu-6`, { viewport });
    const rows = () => page.locator('[data-own-list] li > span:first-child').allTextContents();
    const numbers = async () => (await rows()).map((row) => /^Điều (\d+)/u.exec(row)?.[1]);
    const total = (await titles(page)).length;
    expect(await page.locator('[data-own-size]').textContent()).toMatch(
      new RegExp(`^3 phần · ${total} trang · khoảng ${2 * (total - 2)} phút$`, 'u'),
    );
    await page.getByRole('button', { name: 'Lên: Điều 22' }).click();
    expect(await numbers()).toEqual(['22', '5', '6']);
    await page.waitForURL(/chon=dieu-22,dieu-5,dieu-6/u);
    // The part that was moved keeps the focus, and arrows move it on instead of turning slides.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await numbers()).toEqual(['5', '6', '22']);
    expect(await page.locator('[data-said]').textContent()).toMatch(/^Điều 22.* thứ 3 trong 3$/u);
    await page.keyboard.press('Delete');
    expect(await numbers()).toEqual(['5', '6']);
    expect(await page.locator('.slot.current .of-title').count()).toBe(1);
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    expect(await page.locator('.slot.current h2').textContent()).toMatch(/^Điều 5/u);
    expect(await page.locator('[data-where]').textContent()).toBe(`2/${(await titles(page)).length}`);
  });

  test('with nothing chosen it shows what a deck may begin with, and one press begins it', async () => {
    for (const size of [viewport, { width: 1024, height: 768 }, { width: 390, height: 844 }]) {
      const page = await browser.open(OWN, { viewport: size });
      const starts = page.locator('[data-begin]');
      expect(await page.locator('[data-own-start]').isVisible()).toBe(false);
      expect(await page.locator('.own-starts h3').count()).toBe(3);
      const cut = await page.locator('.own-starts').evaluate((one) => one.scrollHeight - one.clientHeight);
      expect([size.width, cut]).toEqual([size.width, 0]);
      const promised = Number.parseInt(await starts.nth(1).locator('small').innerText(), 10);
      await starts.nth(1).click();
      await page.waitForURL(/chon=dieu-4,dieu-5,dieu-6,dieu-7/u);
      expect(await titles(page)).toHaveLength(promised + 2);
      expect(await page.locator('[data-own-start]').isVisible()).toBe(true);
      expect(await page.locator('[data-own-starts]').isVisible()).toBe(false);
    }
  });

  test('its slides say who must act, where that differs', async () => {
    const page = await browser.open(`${OWN}?chon=dieu-6`, { viewport });
    const heads = await page.locator('.deck .part h3').allTextContents();
    expect(heads.map((head) => head.trim())).toContain('Ban Tổ chức Huyện ủy');
  });
});

test('from the home page an organ’s duties are presented in two presses', async () => {
  const page = await browser.open('', { viewport });
  await page.locator(`a[href$="/co-quan/mat-tran-to-quoc-viet-nam/"]`).first().click();
  await page.locator('[data-my-brief] a', { hasText: 'Trình chiếu' }).click();
  await page.waitForURL(/trinh-chieu\/co-quan-mat-tran-to-quoc-viet-nam\//u);
  expect(await page.locator('.slot.current .deck-title').textContent()).toContain('Mặt trận');
});
