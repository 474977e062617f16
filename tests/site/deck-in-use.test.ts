import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { addressOf, PHONE, useBrowser } from './support/session.ts';

const session = useBrowser();
const viewport = { width: 1280, height: 720 };
const DECK = `${DOC}/trinh-chieu/muc-1-co-quan-dang/`;

const shown = (page: Page) =>
  page.evaluate(() => ({
    slide: Number(document.querySelector<HTMLElement>('.slot.current [data-slide]')?.dataset.slide),
    unbuilt: document.querySelectorAll('.slot.current .unbuilt').length,
  }));

describe('a deck in use', () => {
  test('keys and clicks step; a number and Enter jump', async () => {
    const page = await session.open(`${DECK}#trang-3`, { viewport });
    const start = await shown(page);
    expect(start.slide).toBe(3);
    expect(start.unbuilt).toBeGreaterThan(1);
    await page.keyboard.press('PageDown');
    expect((await shown(page)).unbuilt).toBe(start.unbuilt - 1);
    await page.mouse.click(900, 640);
    expect((await shown(page)).unbuilt).toBe(start.unbuilt - 2);
    await page.keyboard.type('12');
    expect(await page.locator('[data-typed]').textContent()).toContain('12');
    await page.keyboard.press('Enter');
    expect((await shown(page)).slide).toBe(12);
    await page.keyboard.press('Home');
    expect(new URL(page.url()).hash).toBe('#trang-1');
    expect(await page.locator('[data-said]').textContent()).toContain('Trang 1');
  });

  test('on a 4:3 projector the controls are in one row, all of them on the screen', async () => {
    const rows = (page: Page) =>
      page.locator('[data-deck-bar]').evaluate((bar) => {
        const boxes = [...bar.children]
          .map((one) => one.getBoundingClientRect())
          .filter(({ width }) => width > 0);
        const middles = boxes.map(({ top, height }) => Math.round((top + height / 2) / 10));
        return { rows: new Set(middles).size, isWhole: boxes.every(({ right }) => right <= innerWidth) };
      });
    for (const size of [
      { width: 1024, height: 768 },
      { width: 800, height: 600 },
    ]) {
      const page = await session.open(`${DECK}#trang-13`, { viewport: size });
      await expect.poll(() => rows(page)).toEqual({ rows: 1, isWhole: true });
      await page.locator('[data-deck-bar]').evaluate((bar) => {
        const more = bar.appendChild(document.createElement('p'));
        more.textContent = 'Thêm một nút nữa thì không còn đủ chỗ trên một hàng';
      });
      expect((await rows(page)).isWhole).toBe(false);
    }
  });

  test('the place is the same, with its steps, when one goes away and comes back', async () => {
    const page = await session.open(`${DECK}#trang-3`, { viewport });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const before = await shown(page);
    await page.goto(addressOf(`${DOC}/dieu-4/`));
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual(before);
  });

  test('a citation opens the whole words over the slide, and Esc closes them', async () => {
    const page = await session.open(`${DECK}#trang-4`, { viewport });
    await page.locator('.slot.current a.cited').first().click();
    const words = page.locator('[data-words="dieu-4#khoan-1"]');
    expect(await words.isVisible()).toBe(true);
    expect(await words.locator('[data-quote]').textContent()).toMatch(/^Chịu trách nhiệm .*\.$/u);
    await page.keyboard.press('Escape');
    expect(await words.isVisible()).toBe(false);
    expect((await shown(page)).slide).toBe(4);
  });

  test('the overview is walked by arrows', async () => {
    const page = await session.open(`${DECK}#trang-2`, { viewport });
    await page.keyboard.press('o');
    expect(await page.locator('[data-slide]').last().isVisible()).toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect((await shown(page)).slide).toBe(3);
    await page.keyboard.press('o');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect((await shown(page)).slide).toBe(3);
  });

  test('shortcuts of one key can be switched off', async () => {
    const page = await session.open(DECK, { viewport });
    await page.keyboard.press('?');
    await page.locator('[data-single-keys]').uncheck();
    await page.keyboard.press('Escape');
    for (const key of ['o', 'b', 's', '?', '5']) await page.keyboard.press(key);
    expect(await page.locator('main').getAttribute('class')).not.toMatch(/overview|dark-screen|spotlight/u);
    expect(await page.locator('dialog').isVisible()).toBe(false);
    await page.keyboard.press('ArrowRight');
    expect((await shown(page)).slide).toBe(2);
  });

  test('spotlight, zoom and countdown', async () => {
    const page = await session.open(`${DECK}#trang-13`, { viewport });
    await page.keyboard.press('s');
    expect(await page.locator('main.spotlight').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('main.spotlight').count()).toBe(0);
    await page.keyboard.press('z');
    expect(await page.locator('.slide.zoomed').count()).toBe(1);
    await page.keyboard.press('z');
    await page.keyboard.press('c');
    expect(await page.locator('.slot.current [data-countdown-shown]').textContent()).toMatch(
      /^0:(?:30|29)$/u,
    );
  });

  test('the speaker’s window and the deck’s go together, black from either, notes that say something', async () => {
    const page = await session.open(`${DECK}#trang-4`, { viewport });
    const speaker = await page.context().newPage();
    await speaker.goto(addressOf(`${DECK}thuyet-trinh/`));
    await expect.poll(async () => (await shown(speaker)).slide).toBe(4);
    expect(await speaker.locator('.slot.current .notes .entry').count()).toBeGreaterThan(1);
    expect(await speaker.locator('.slot.following [data-slide]').isVisible()).toBe(true);
    expect(await speaker.locator('[data-planned]').textContent()).toMatch(/còn khoảng \d+ phút/u);
    await speaker.keyboard.press('PageDown');
    await expect.poll(async () => (await shown(page)).unbuilt).toBe((await shown(speaker)).unbuilt);
    await speaker.keyboard.press('b');
    await expect.poll(() => page.locator('main.dark-screen').count()).toBe(1);
    await page.keyboard.press('b');
    await expect.poll(() => speaker.locator('[data-black]').getAttribute('aria-pressed')).toBe('false');
    await speaker.locator('[data-jump]').fill('9');
    await speaker.keyboard.press('Enter');
    await expect.poll(async () => (await shown(page)).slide).toBe(9);
  });

  test('on a phone a swipe leads on', async () => {
    const page = await session.open(DECK, { viewport: PHONE, hasTouch: true });
    await page.evaluate(() => {
      const touch = (x: number) =>
        new Touch({ identifier: 1, target: document.body, clientX: x, clientY: 300 });
      const area = document.querySelector('[data-deck]');
      area?.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(300)], bubbles: true }));
      area?.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(80)], bubbles: true }));
    });
    expect((await shown(page)).slide).toBe(2);
  });

  test('once open it needs no network', async () => {
    const page = await session.open(DECK, { viewport });
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.keyboard.press('End');
    expect(await page.locator('.slot.current .end').isVisible()).toBe(true);
  });

  test('without scripts, or where they fail to come, its slides follow one another', async () => {
    const off = await session.open(DECK, { viewport, javaScriptEnabled: false });
    for (const slide of await off.locator('[data-slide]').all()) expect(await slide.isVisible()).toBe(true);
    const failing = await session.blank({ viewport });
    await failing.route(/\/_astro\/.*\.js$/u, (route) => route.abort());
    await failing.goto(addressOf(DECK));
    await expect
      .poll(() => failing.locator('[data-slide]').last().isVisible(), { timeout: 8_000 })
      .toBe(true);
    expect(await failing.locator('.deck-bar').isVisible()).toBe(false);
  });
});
