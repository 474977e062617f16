import axe from 'axe-core';
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

  test.each([PHONE, DESKTOP])(
    'no name runs out of its box, no count hides another at $width px',
    async (viewport) => {
      const page = await session.open(PATH, { viewport });
      await page.evaluate(() => document.fonts.ready);
      const wrong = await page.locator('svg.network:visible').evaluate((svg) => {
        const box = (element: Element) => (element as SVGGraphicsElement).getBBox();
        const names = [...svg.querySelectorAll('.node, g:has(> .ground)')].filter((one) => {
          const [shape, text] = [one.querySelector('path, rect'), one.querySelector('text')];
          if (!shape || !text) return true;
          const [outer, inner] = [box(shape), box(text)];
          return (
            inner.x + inner.width > outer.x + outer.width || inner.y + inner.height > outer.y + outer.height
          );
        });
        const counts = [...svg.querySelectorAll('circle.count')].map(box);
        const hidden = counts.filter((a, i) =>
          counts.slice(i + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.width - 0.5),
        );
        return [...names.map((one) => one.textContent), ...hidden.map(({ x, y }) => `count at ${x}, ${y}`)];
      });
      expect(wrong).toEqual([]);
    },
  );

  test('by keyboard alone: from the top of the page to an organ, choose it, read, filter, let go', async () => {
    const page = await session.open(PATH);
    const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-organ') ?? null);
    await page.locator('[data-zoom="all"]').focus();
    await page.keyboard.press('Tab');
    expect(await at(), 'the drawing is one stop').not.toBe(null);
    const walked = [await at()];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'End', 'Home']) {
      await page.keyboard.press(key);
      walked.push(await at());
    }
    expect(walked).not.toContain(null);
    expect(new Set(walked).size).toBeGreaterThan(4);
    expect(walked[3]).not.toBe(walked[2]);
    const organ = await at();
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    expect(new URL(page.url()).searchParams.get('co-quan')).toBe(organ);
    expect(await panel(page).locator('[data-quote]').count()).toBeGreaterThan(0);
    await page.keyboard.press('+');
    expect(await page.locator('svg.network.wide.close').count()).toBe(1);
    await page.keyboard.press('0');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bỏ chọn');
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
    expect(new URL(page.url()).search).toBe('');
    expect(await at(), 'the walk goes on where it was').toBe(organ);
  });

  test('the address restores the choice and the filters', async () => {
    const page = await session.open(`${PATH}?co-quan=${ORGAN}&vai-tro=report`);
    await panel(page).waitFor();
    expect(await near(page).count()).toBeGreaterThan(0);
    for (const tie of await near(page).all()) {
      expect(await tie.getAttribute('data-role')).toContain('report');
      expect([await tie.getAttribute('data-from'), await tie.getAttribute('data-to')]).toContain(ORGAN);
    }
    expect(await page.locator('select[name="vai-tro"]').inputValue()).toBe('report');
    expect(await page.locator('input[name="co-quan-ten"]').inputValue()).toBe('Ban Dân vận Huyện ủy');
  });

  test('each filter leaves what it names, says so in the address, and is lifted again', async () => {
    const page = await session.open(PATH);
    const all = await page.locator('svg.network.wide .tie:not(.off)').count();
    for (const [name, value] of [
      ['vai-tro', 'supervise'],
      ['he-thong', 'state'],
      ['chuong', 'chuong-4'],
    ] as const) {
      await page.locator(`select[name="${name}"]`).selectOption(value);
      expect(new URL(page.url()).searchParams.get(name)).toBe(value);
      const left = await near(page).count();
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(all);
      await page.locator(`select[name="${name}"]`).selectOption('');
      expect(await page.locator('svg.network.wide .tie:not(.off)').count()).toBe(all);
    }
    expect(new URL(page.url()).search).toBe('');
  });

  test('the panel quotes exactly the duties of the lines that stay', async () => {
    const page = await session.open(`${PATH}?co-quan=${ORGAN}&chuong=chuong-2`);
    await panel(page).waitFor();
    const lines = await near(page).evaluateAll((ties) =>
      ties.map((tie) => Number(tie.querySelector('text.count')?.textContent ?? 1)),
    );
    const quotes = await panel(page).locator('li [data-quote]').count();
    expect(quotes).toBeGreaterThan(0);
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(quotes);
    for (const link of await panel(page).locator('li a').all())
      expect(await link.getAttribute('href')).toMatch(/\/dieu-\d+\/#/u);
  });

  test.each([PHONE, DESKTOP])('a choice leaves everything readable at $width px (axe)', async (viewport) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await session.open(`${PATH}?co-quan=${ORGAN}`, { viewport, colorScheme });
      await panel(page).waitFor();
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: typeof axe }).axe.run('figure[data-network]'),
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });

  test('what the address does not know chooses nothing', async () => {
    const page = await session.open(`${PATH}?co-quan=nobody&vai-tro=nothing`);
    expect(await page.locator('.tie.off, .tie.far, .node.far').count()).toBe(0);
    expect(await page.locator('select[name="vai-tro"]').inputValue()).toBe('');
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

  test('two fingers bring it closer, one then moves it and chooses nothing', async () => {
    const page = await session.open(PATH, { viewport: PHONE, hasTouch: true });
    const svg = page.locator('svg.network.narrow');
    await svg.scrollIntoViewIfNeeded();
    const devtools = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
    await touch('touchStart', [150, 400], [170, 420]);
    for (let n = 1; n <= 5; n += 1) await touch('touchMove', [150 - n * 15, 400], [170 + n * 15, 420]);
    await touch('touchEnd');
    const closer = await svg.getAttribute('viewBox');
    expect(Number(closer?.split(' ')[2])).toBeLessThan(300);
    await touch('touchStart', [150, 400]);
    for (let n = 1; n <= 5; n += 1) await touch('touchMove', [150 - n * 12, 400]);
    await touch('touchEnd');
    expect(await svg.getAttribute('viewBox')).not.toBe(closer);
    expect(await panel(page).isVisible()).toBe(false);
  });
});
