import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { useBrowser } from './support/session.ts';

const session = useBrowser();
const FLOW = `${DOC}/so-do/quy-trinh/phan-anh-cua-nhan-dan/`;
const ORGAN = 'co-quan/ban-dan-van-huyen-uy/';
const PROJECTORS = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
];
const PRESENTED = [
  `${DOC}/so-do/mang-luoi/?chieu=overview`,
  `${DOC}/so-do/mang-luoi/?chieu=network`,
  `${DOC}/so-do/bao-cao/?chieu=1`,
  `${DOC}/so-do/ma-tran/?chieu=1`,
  `${DOC}/so-do/nhip-cong-tac/?chieu=1`,
  `${FLOW}?chieu=1`,
  `${DOC}/dieu-5/?chieu=1`,
  `${DOC}/dieu-23/?chieu=1`,
  `${ORGAN}?chieu=1`,
];

async function presented(path: string, viewport = PROJECTORS[0]): Promise<Page> {
  const page = await session.open(path, viewport ? { viewport } : {});
  await page.locator('.presented-stage > svg').waitFor();
  return page;
}

const at = async (page: Page): Promise<[number, number]> => {
  const [step = 0, all = 0] = ((await page.locator('.presented-count').textContent()) ?? '')
    .split('/')
    .map(Number);
  return [step, all];
};

/** The size in pixels of the smallest letters seen, and whether the drawing runs out of the window. */
const look = (page: Page) =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll<SVGGraphicsElement>('.presented-stage text')];
    const size = (one: SVGGraphicsElement) =>
      Number.parseFloat(getComputedStyle(one).fontSize) * (one.getScreenCTM()?.a ?? 0);
    const own = [...document.querySelectorAll<HTMLElement>('.presented h2, .presented-bar > *')];
    const slanted = texts.filter((one) => one.getScreenCTM()?.b !== 0);
    const { right = 0, bottom = 0 } =
      document.querySelector('.presented-stage > svg')?.getBoundingClientRect() ?? {};
    return {
      least: Math.min(
        ...texts.filter((one) => !slanted.includes(one)).map(size),
        ...own.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
      ),
      shown: texts.filter((one) => !one.closest('.to-come')).length,
      isInside: right <= innerWidth + 1 && bottom <= innerHeight + 1,
    };
  });

describe.each(PROJECTORS)('on a projector of $width × $height', (viewport) => {
  test.each(PRESENTED)(
    '/%s is shown in letters of 24 px, on every screen of it, and never empty',
    async (path) => {
      const page = await presented(path, viewport);
      const [, all] = await at(page);
      for (let n = 0; n < Math.min(all, 12); n += 1) {
        const seen = await look(page);
        expect(seen.least, `step ${n + 1}`).toBeGreaterThan(23.5);
        expect(seen.isInside, `step ${n + 1}`).toBe(true);
        expect(seen.shown, `step ${n + 1}`).toBeGreaterThan(0);
        await page.keyboard.press('ArrowRight');
      }
    },
  );
});

test('smaller letters and an empty screen are seen', async () => {
  const page = await presented(PRESENTED[0] as string);
  await page
    .locator('.presented-stage text')
    .first()
    .evaluate((one) => one.setAttribute('font-size', '12'));
  expect((await look(page)).least).toBeLessThan(13);
  await page.locator('.presented-stage > svg').evaluate((svg) => svg.classList.add('to-come'));
  expect((await look(page)).shown).toBe(0);
});

test('keys step, and each step of a flow shows more', async () => {
  const page = await presented(`${FLOW}?chieu=1`);
  const seen = () => page.locator('.presented-stage [data-provision]:not(.to-come)').count();
  expect([await at(page), await seen()]).toEqual([[1, expect.any(Number)], 1]);
  const [, all] = await at(page);
  for (const [key, step] of [
    ['ArrowRight', 2],
    ['Space', 3],
    ['ArrowLeft', 2],
    ['PageDown', 3],
    ['PageUp', 2],
    ['Home', 1],
    ['ArrowLeft', 1],
    ['End', all],
    ['ArrowRight', all],
  ] as const) {
    await page.keyboard.press(key);
    expect((await at(page))[0], key).toBe(step);
  }
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  expect(await seen()).toBe(2);
});

test('nothing else is there meanwhile, and Esc gives the page back', async () => {
  const page = await presented(`${FLOW}?chieu=1`);
  const reachable = () =>
    page.evaluate(
      () =>
        [...document.body.children].filter(
          (one) =>
            one instanceof HTMLElement &&
            !one.inert &&
            !one.hidden &&
            !one.matches('.presented, script, style'),
        ).length,
    );
  expect(await reachable()).toBe(0);
  await page
    .locator('body > *')
    .first()
    .evaluate((one) => one.removeAttribute('inert'));
  expect(await reachable(), 'one that is left is seen').toBe(1);
  await page.keyboard.press('f');
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await page.keyboard.press('f');
  await page.waitForFunction(() => document.fullscreenElement === null);
  await page.keyboard.press('Escape');
  expect(await page.locator('.presented').count()).toBe(0);
  expect(await reachable()).toBeGreaterThan(0);
  expect(page.url()).not.toContain('chieu');
});

test('up and down lead to the organs before and after, presented', async () => {
  const page = await presented(`${ORGAN}?chieu=1`);
  const title = await page.locator('.presented h2').textContent();
  await page.keyboard.press('ArrowDown');
  await page.waitForURL((url) => !url.pathname.endsWith(ORGAN));
  await page.locator('.presented-stage > svg').waitFor();
  expect(await page.locator('.presented h2').textContent()).not.toBe(title);
  await page.keyboard.press('ArrowUp');
  await page.waitForURL((url) => url.pathname.endsWith(ORGAN));
});

test('a button presents the figure it belongs to', async () => {
  const page = await session.open(FLOW, { viewport: { width: 1280, height: 720 } });
  await page.locator('[data-present]').first().click();
  await page.locator('.presented-stage > svg').waitFor();
  expect(page.url()).toContain('chieu=phan-anh-cua-nhan-dan');
});
