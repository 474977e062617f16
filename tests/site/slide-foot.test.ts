/** The foot of a slide is read as a whole, or is away as a whole: the bar never cuts it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { useBrowser } from './support/session.ts';

const session = useBrowser();
const SHOWS = [`${DOC}/trinh-chieu/tong-quan/`, `${DOC}/trinh-chieu/on-tap/`];
/** Windows with room for slide and bar, and projectors that a slide fills. */
const ROOMY = [
  [1280, 900],
  [1920, 1000],
  [1366, 650],
  [800, 600],
] as const;
const FILLED = [
  [1280, 720],
  [1024, 768],
  [1366, 768],
  [1280, 750],
] as const;

/** Where the foot is while the bar is there: above it, behind it or hidden, or cut by it. */
const footOf = (page: Page) =>
  page.evaluate(() => {
    const foot = document.querySelector<HTMLElement>('.slot.current .slide-foot');
    const bar = document.querySelector('.deck-bar')?.getBoundingClientRect();
    if (!foot || !bar) return 'none';
    const { top, bottom } = foot.getBoundingClientRect();
    if (getComputedStyle(foot).visibility === 'hidden' || (top >= bar.top && bottom <= innerHeight + 1))
      return 'away';
    return bottom <= bar.top ? 'seen' : 'cut';
  });

const rest = (page: Page) =>
  page.waitForFunction(() => {
    const bar = document.querySelector('.deck-bar');
    return bar && getComputedStyle(bar).opacity === '0';
  });

describe.each(SHOWS)('/%s', (path) => {
  test('the foot is above the bar, or it is away until the bar rests', async () => {
    const page = await session.open(path, { viewport: { width: 1280, height: 900 } });
    for (const [sizes, wanted] of [
      [ROOMY, 'seen'],
      [FILLED, 'away'],
    ] as const)
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        expect([width, height, await footOf(page)]).toEqual([width, height, wanted]);
      }
    await rest(page);
    expect(await page.locator('.slot.current .slide-foot [data-number]').isVisible()).toBe(true);
    // They do not fade over one another.
    const fades = (bar: Element) => getComputedStyle(bar).transitionDuration;
    expect(await page.locator('.deck-bar').evaluate(fades)).toBe('0s');

    // A bar that is lower than the foot cuts it.
    await page.locator('.deck-bar').evaluate((bar: HTMLElement) => {
      bar.style.minHeight = '0';
      bar.style.height = '1.5rem';
    });
    expect(await footOf(page)).toBe('cut');
  }, 60_000);

  test('on a full screen it is away while the bar is there, and seen when the bar rests', async () => {
    const page = await session.open(path, { viewport: { width: 1920, height: 1080 } });
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.mouse.move(700, 300);
    expect(await footOf(page)).toBe('away');
    await rest(page);
    expect(await page.locator('.slot.current .slide-foot').isVisible()).toBe(true);
    const frame = await page.locator('.slot.current .slide-frame').boundingBox();
    const height = await page.evaluate(() => innerHeight);
    expect(frame && Math.round(frame.y + frame.height)).toBeLessThanOrEqual(height);
  }, 60_000);
});

test.each(['muc-3-mat-tran', 'tong-quan'])(
  'the cover of %s says how the text stands, below all else and above the bar, on every projector',
  async (deck) => {
    const page = await session.open(`${DOC}/trinh-chieu/${deck}/`);
    const isSeen = () =>
      page.evaluate(() => {
        const words = document.querySelector('.slot.current .cover-notes p');
        const bar = document.querySelector('.deck-bar')?.getBoundingClientRect();
        // What has no room runs out of its box.
        const ends = [...document.querySelectorAll('.slot.current .cover, .slot.current .cover *')].map(
          (one) => one.getBoundingClientRect().bottom,
        );
        const box = words?.getBoundingClientRect();
        return !!(bar && box && box.top >= Math.max(...ends) && box.bottom <= bar.top);
      });
    for (const [width, height] of [...ROOMY, ...FILLED]) {
      await page.setViewportSize({ width, height });
      expect([width, height, await isSeen()]).toEqual([width, height, true]);
    }
    await page.locator('.slot.current .cover-notes').evaluate((notes: HTMLElement) => {
      notes.style.translate = '0 9rem';
    });
    expect(await isSeen()).toBe(false);
  },
);
