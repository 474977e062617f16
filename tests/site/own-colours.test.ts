/** Readers who bring their own colours, or ask for more contrast, lose no mark. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { useBrowser } from './support/session.ts';

const session = useBrowser();

/** What marks the first element that a selector finds: an outline around it, or a ground of its own. */
const marksOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { outlineStyle, outlineWidth, backgroundColor } = getComputedStyle(element);
      return {
        outlined: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2,
        ground: backgroundColor !== getComputedStyle(document.body).backgroundColor,
      };
    });

describe('in the colours of the system', () => {
  const open = (path: string) =>
    session.open(path, { forcedColors: 'active', viewport: { width: 1280, height: 900 } });

  test.each([
    [`${DOC}/dieu-5/`, '.contents [aria-current]', '.contents li a:not([aria-current])'],
    ['thuat-ngu/', '.bar [aria-current]', '.bar nav a:not([aria-current])'],
    [`${DOC}/dieu-5/#khoan-2`, '#khoan-2', '#khoan-3'],
    [`${DOC}/toan-van/#dieu-5-khoan-2`, '#dieu-5-khoan-2', '#dieu-5-khoan-3'],
    ['tim-kiem/?q=báo cáo', '.views [aria-pressed="true"]', '.views [aria-pressed="false"]'],
  ])('/%s shows which is meant: %s', async (path, marked, other) => {
    const page = await open(path);
    await page.locator(marked).first().waitFor();
    expect((await marksOf(page, marked)).outlined).toBe(true);
    expect((await marksOf(page, other)).outlined).toBe(false);
  });

  test('words that were found stand on a ground of their own', async () => {
    const page = await open('tim-kiem/?q=báo cáo');
    await page.locator('main mark').first().waitFor();
    expect((await marksOf(page, 'main mark')).ground).toBe(true);
  });

  test('a mark that is nothing but a colour is found', async () => {
    const page = await open(`${DOC}/dieu-5/#khoan-2`);
    await page.locator('#khoan-2').evaluate((one: HTMLElement) => {
      one.style.outline = 'none';
      one.style.background = 'yellow';
    });
    const { outlined, ground } = await marksOf(page, '#khoan-2');
    expect([outlined, ground]).toEqual([false, false]);
  });
});

describe('for readers who ask for more contrast', () => {
  /** The contrast of the quiet words with the ground, and of a line with it. */
  const contrasts = async (contrast: 'more' | null, colorScheme: 'light' | 'dark') => {
    const page = await session.open(`${DOC}/dieu-5/`, { colorScheme });
    await page.emulateMedia({ contrast });
    return page.evaluate(() => {
      const luminance = (colour: string) => {
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/gu) ?? []).map((one) => {
          const value = Number(one) / 255;
          return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ratio = (a: string, b: string) => {
        const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
        return (light + 0.05) / (dark + 0.05);
      };
      const ground = getComputedStyle(document.body).backgroundColor;
      const next = document.querySelector('.law-page > .next-prev') as Element;
      const quiet = document.querySelector('.site-footer') as Element;
      return {
        words: ratio(getComputedStyle(quiet).color, ground),
        line: ratio(getComputedStyle(next).borderTopColor, ground),
      };
    });
  };

  test.each(['light', 'dark'] as const)('quiet words and lines speak up, %s', async (scheme) => {
    const more = await contrasts('more', scheme);
    expect(more.words).toBeGreaterThan(10);
    expect(more.line).toBeGreaterThan(4.5);
    const usual = await contrasts(null, scheme);
    expect(usual.words).toBeLessThan(more.words);
    expect(usual.line).toBeLessThan(4.5);
  });
});
