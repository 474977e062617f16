import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { DESKTOP, PHONE, useBrowser } from './support/session.ts';

const session = useBrowser();
const PATH = `${DOC}/so-do/mang-luoi/`;
const ORGAN = 'ban-dan-van-huyen-uy';

const near = (page: Page) => page.locator('svg.network:visible .tie.near');
const panel = (page: Page) => page.locator('[data-network-panel]');

describe('the network', () => {
  test.each([PHONE, DESKTOP])('no name touches another at $width px', async (viewport) => {
    const page = await session.open(PATH, { viewport });
    const overlaps = await page.locator('svg.network:visible').evaluate((svg) => {
      const boxes = [...svg.querySelectorAll<SVGTextElement>('text:not(.count)')].map((text) => ({
        name: text.textContent?.trim(),
        box: text.getBBox(),
      }));
      return boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(
            ({ box }) =>
              box.x < a.box.x + a.box.width &&
              a.box.x < box.x + box.width &&
              box.y < a.box.y + a.box.height &&
              a.box.y < box.y + box.height,
          )
          .map((b) => `${a.name} / ${b.name}`),
      );
    });
    expect(overlaps).toEqual([]);
  });

  test('by keyboard: walk to an organ, choose it, read, let go', async () => {
    const page = await session.open(PATH);
    const first = page.locator('svg.network.wide .node[tabindex="0"]');
    await first.focus();
    await page.keyboard.press('ArrowDown');
    const organ = await page.evaluate(() => document.activeElement?.getAttribute('data-organ'));
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).searchParams.get('co-quan')).toBe(organ);
    expect(await panel(page).isVisible()).toBe(true);
    expect(await panel(page).locator('[data-quote]').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await panel(page).isVisible()).toBe(false);
  });

  test('the address restores the choice and the filters', async () => {
    const page = await session.open(`${PATH}?co-quan=${ORGAN}&vai-tro=report`);
    expect(await near(page).count()).toBeGreaterThan(0);
    for (const tie of await near(page).all()) {
      expect(await tie.getAttribute('data-role')).toContain('report');
      expect([await tie.getAttribute('data-from'), await tie.getAttribute('data-to')]).toContain(ORGAN);
    }
    expect(await page.locator('select[name="vai-tro"]').inputValue()).toBe('report');
    expect(await page.locator('input[name="co-quan-ten"]').inputValue()).toBe('Ban Dân vận Huyện ủy');
  });

  test('zooms by button and comes back', async () => {
    const page = await session.open(PATH);
    const svg = page.locator('svg.network.wide');
    const whole = await svg.getAttribute('viewBox');
    await page.locator('[data-zoom="in"]').click();
    expect(await svg.getAttribute('viewBox')).not.toBe(whole);
    await page.locator('[data-zoom="all"]').click();
    expect(await svg.getAttribute('viewBox')).toBe(whole);
  });
});
