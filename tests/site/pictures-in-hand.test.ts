/** Drawings in the hand: letters and targets large enough, fingers, keys, names that make sense, the panel of quotes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { DIST } from './support/built-pages.ts';
import { DESKTOP, PHONE, useBrowser } from './support/session.ts';

const session = useBrowser();
const NETWORK = `${DOC}/so-do/mang-luoi/`;
const DRAWN = [
  NETWORK,
  `${DOC}/so-do/bao-cao/`,
  `${DOC}/so-do/ma-tran/`,
  `${DOC}/so-do/nhip-cong-tac/`,
  `${DOC}/so-do/quy-trinh/phan-anh-cua-nhan-dan/`,
  `${DOC}/so-do/quy-trinh/tham-dinh-de-an/`,
  `${DOC}/dieu-5/`,
  `${DOC}/dieu-23/`,
  'co-quan/ban-dan-van-huyen-uy/',
  'co-quan/mat-tran-to-quoc-viet-nam/',
];

/** What of the drawings seen on a page is too small: letters by what their kind needs, targets by 24 px each way. */
const tooSmall = (page: Page, letters: { overview: number; other: number }) =>
  page.evaluate((least) => {
    const figures = [...document.querySelectorAll<HTMLElement>('figure[data-picture]')];
    return figures.flatMap((figure) => {
      const kind = figure.dataset.diagram ?? '';
      const svg = [...figure.querySelectorAll<SVGSVGElement>('[data-stage] > svg')].find((one) =>
        one.checkVisibility(),
      );
      const lines = [
        ...figure.querySelectorAll(
          '[data-organ-rows] summary, .organ-ties :is(a, summary), .drawn-words .cell, .flow-axis a',
        ),
      ].filter((one) => one.checkVisibility());
      if (!svg && lines.length > 0)
        return lines
          .filter((line) => line.getBoundingClientRect().height < 24)
          .map((line) => `${kind}: a small target, ${line.textContent?.trim()}`);
      if (!svg) return [`${kind}: nothing is seen`];
      const scale = svg.getScreenCTM()?.a ?? 0;
      const wanted = kind === 'overview' ? least.overview : least.other;
      const letters = [...svg.querySelectorAll('text')].filter((text) => {
        const { a = 0, b = 0 } = text.getScreenCTM() ?? {};
        return Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b) < wanted;
      });
      const isLarge = (shape: SVGGeometryElement) => {
        const { width, height } = shape.getBoundingClientRect();
        const stroke = Number.parseFloat(getComputedStyle(shape).strokeWidth) * scale;
        return Math.min(width, height) >= 24 || (shape.matches('.reach') && stroke >= 24);
      };
      const links = [...svg.querySelectorAll('a[href]')].filter(
        (link) => ![...link.querySelectorAll<SVGGeometryElement>('path, rect')].some(isLarge),
      );
      return [
        ...letters.map((text) => `${kind}: “${text.textContent?.trim()}” is small`),
        ...links.map((link) => `${kind}: a small target, ${link.getAttribute('aria-label')}`),
      ];
    });
  }, letters);

const SCREENS = [
  { on: 'a phone', viewport: PHONE, letters: { overview: 12, other: 12 } },
  { on: 'a desk', viewport: DESKTOP, letters: { overview: 20, other: 14 } },
];
describe.each(SCREENS)('on $on', ({ viewport, letters }) => {
  test.each(DRAWN)(
    '/%s: letters are read, boxes and lines are hit, nothing scrolls sideways',
    async (path) => {
      const page = await session.open(path, { viewport });
      expect(await tooSmall(page, letters)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    },
  );
});

test('small letters and a small target are found', async () => {
  const page = await session.open(`${DOC}/so-do/ma-tran/`, { viewport: DESKTOP });
  await page.evaluate(() => {
    const svg = document.querySelector('[data-stage] > svg.wide');
    svg?.querySelector('text')?.setAttribute('font-size', '9');
    svg?.querySelector('a rect')?.setAttribute('height', '20');
  });
  const found = await tooSmall(page, { overview: 20, other: 14 });
  expect(found.map((words) => words.replace(/[“,].*/u, ''))).toEqual(['topics: ', 'topics: a small target']);
});

const fingers = (...places: [number, number][]) => places.map(([x, y], id) => ({ x, y, id }));
async function touch(client: CDPSession, path: ReturnType<typeof fingers>[]): Promise<void> {
  for (const [n, touchPoints] of path.entries())
    await client.send('Input.dispatchTouchEvent', {
      type: n === 0 ? 'touchStart' : 'touchMove',
      touchPoints,
    });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** A long drawing in the middle of a phone's screen, the board of roles; its code is there. */
async function underFingers(): Promise<{ page: Page; client: CDPSession; start: number }> {
  const page = await session.open(`${DOC}/so-do/ma-tran/`, {
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
  });
  await page.evaluate(() => {
    const { top } = document.querySelector('[data-stage] > svg.narrow')?.getBoundingClientRect() ?? {
      top: 0,
    };
    scrollTo(0, top - 100);
  });
  await page.locator('[data-stage] svg.narrow a[tabindex="-1"]').first().waitFor({ state: 'attached' });
  return { page, client: await page.context().newCDPSession(page), start: await scrolled(page) };
}
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));
const isWhole = (page: Page) =>
  page
    .locator('[data-stage] > svg.narrow')
    .first()
    .evaluate((svg: SVGSVGElement) => svg.viewBox.baseVal.width === Number(svg.getAttribute('width')));
const up = Array.from({ length: 8 }, (_, n) => fingers([180, 600 - n * 40]));
const apart = Array.from({ length: 8 }, (_, n) => fingers([180, 380 - n * 12], [180, 420 + n * 12]));

describe('under fingers', () => {
  test('one scrolls the page, two bring the drawing closer, and the way out stays in sight', async () => {
    const { page, client, start } = await underFingers();
    await touch(client, up);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(start + 100);
    expect(await isWhole(page)).toBe(true);
    await touch(client, apart);
    await expect.poll(() => isWhole(page)).toBe(false);
    const before = await scrolled(page);
    const out = page.getByRole('button', { name: 'Xem toàn bộ' }).first();
    const seen = await out.evaluate((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === button;
    });
    expect(seen, 'the way out is seen').toBe(true);
    await out.tap();
    expect(await isWhole(page)).toBe(true);
    await touch(client, up);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before);
  });

  test('a drawing that keeps one finger for itself is found', async () => {
    const { page, client, start } = await underFingers();
    await page
      .locator('svg.narrow')
      .first()
      .evaluate((svg: SVGElement) => svg.style.setProperty('touch-action', 'none'));
    await touch(client, up);
    await page.waitForTimeout(300);
    expect(await scrolled(page)).toBe(start);
  });
});

test('the wheel scrolls the page over a drawing', async () => {
  const page = await session.open(`${DOC}/so-do/ma-tran/`, { viewport: DESKTOP });
  await page.mouse.move(600, 500);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(200);
});

test('the wheel with Ctrl brings the drawing closer to what is pointed at, and further away again', async () => {
  const page = await session.open(`${DOC}/so-do/ma-tran/`, { viewport: DESKTOP });
  const svg = page.locator('[data-stage] > svg:visible').first();
  await page.keyboard.press('Shift');
  // Until its code is there a drawing lets the wheel scroll the page.
  await svg.locator('a[tabindex="-1"]').first().waitFor({ state: 'attached' });
  const view = async () => ((await svg.getAttribute('viewBox')) ?? '').split(' ').map(Number);
  const [x, , whole = 0] = await view();
  await svg.hover();
  await page.keyboard.down('Control');
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, -100);
      return (await view())[2];
    })
    .toBeLessThan(whole);
  // Until the drawing's code has arrived, the wheel is the page's.
  const place = await scrolled(page);
  expect((await view())[0]).toBeGreaterThan(x ?? 0);
  for (let turn = 0; turn < 6; turn += 1) await page.mouse.wheel(0, 100);
  await expect.poll(async () => (await view())[2]).toBe(whole);
  expect(await scrolled(page)).toBe(place);
});

describe('with keys', () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const at = document.activeElement;
      return {
        isIn: at?.closest('[data-stage]') !== null,
        name: at?.getAttribute('aria-label') ?? at?.textContent ?? '',
      };
    });

  test.each(DRAWN)('/%s: one stop for Tab in each drawing, arrows walk within', async (path) => {
    const page = await session.open(path, { viewport: DESKTOP });
    const first = page.locator('[data-stage] > svg:visible').first();
    await page.keyboard.press('Shift');
    await first.locator('a[tabindex="-1"]').first().waitFor({ state: 'attached' });
    expect(await first.locator('a[tabindex="0"]').count()).toBe(1);
    await first.locator('a[tabindex="0"]').focus();
    const { name } = await focused(page);
    await page.keyboard.press('ArrowDown');
    expect((await focused(page)).isIn).toBe(true);
    expect((await focused(page)).name).not.toBe(name);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('svg:first-of-type a') !== null)).toBe(
      false,
    );
    await page.keyboard.press('Shift+Tab');
    expect((await focused(page)).isIn, 'back where one was').toBe(true);
  });
});

const organs = new Map(
  (
    JSON.parse(readFileSync(join(DIST, DOC, 'du-lieu/organs.json'), 'utf8')) as {
      organs: { id: string; name: string }[];
    }
  ).organs.map(({ id, name }) => [id, name]),
);
/** Links of drawings whose names do not say who acts, or toward whom, or that are hardly words. */
const namesAmiss = async (page: Page): Promise<string[]> => {
  const links = await page.locator('[data-stage] > svg:visible a[href]').evaluateAll((all) =>
    all.map((link) => ({
      name: link.getAttribute('aria-label') ?? link.textContent?.replace(/\s+/gu, ' ').trim() ?? '',
      from: link.getAttribute('data-from') ?? '',
      to: link.getAttribute('data-to') ?? '',
    })),
  );
  return links
    .filter(({ name, from, to }) => {
      const said = name.toLocaleLowerCase('vi');
      const named = [...from.split(' ').slice(0, 1), ...to.split(' ').slice(0, 1)].flatMap(
        (id) => organs.get(id) ?? [],
      );
      return (
        said.split(' ').length < 2 ||
        /undefined|null|\[object|\s{2}/u.test(name) ||
        named.some((organ) => !said.includes(organ.toLocaleLowerCase('vi')))
      );
    })
    .map(({ name }) => name);
};

test.each(DRAWN)('/%s: what is heard of a link says who, and toward whom', async (path) => {
  const page = await session.open(path, { viewport: DESKTOP });
  expect(await namesAmiss(page)).toEqual([]);
});

test('a name that does not say who is found', async () => {
  const page = await session.open(`${DOC}/so-do/bao-cao/`, { viewport: DESKTOP });
  await page
    .locator('svg.wide a.tie')
    .first()
    .evaluate((link) => link.setAttribute('aria-label', 'báo cáo với'));
  expect(await namesAmiss(page)).toEqual(['báo cáo với']);
});

describe('any organ by any name', () => {
  test.each([
    ['Mặt trận', 'mat-tran-to-quoc-viet-nam'],
    ['mttq', 'mat-tran-to-quoc-viet-nam'],
    ['cong an', 'luc-luong-vu-trang'],
    ['UBND huyện', 'uy-ban-nhan-dan-huyen'],
    ['dan van', 'ban-dan-van-huyen-uy'],
    ['thường trực huyện', 'thuong-truc-huyen-uy'],
  ])('“%s” shows its own drawing', async (typed, organ) => {
    const page = await session.open(NETWORK, { viewport: DESKTOP });
    await page.locator('[name="co-quan"]').fill(typed);
    await page.keyboard.press('Enter');
    const figure = page.locator('[data-organ-drawing] figure');
    await figure.waitFor();
    expect(await figure.getAttribute('data-of')).toBe(organ);
    expect(page.url()).toContain(`co-quan=${organ}`);
  });

  test('what no organ is called shows none and says so', async () => {
    const page = await session.open(NETWORK, { viewport: DESKTOP });
    await page.locator('[name="co-quan"]').fill('ngân hàng');
    await page.keyboard.press('Enter');
    await page.getByText('Văn bản không nêu cơ quan nào tên “ngân hàng”').waitFor();
    expect(await page.locator('[data-organ-drawing] figure').count()).toBe(0);
  });
});

/** Whether what was pressed is seen while its words are shown, and the words cover none of it. */
const pressedIsSeen = (page: Page) =>
  page.evaluate(() => {
    const pressed = document.querySelector('.pressed');
    const panel = document.querySelector('[data-words]:not([hidden])');
    const stage = pressed?.closest('[data-stage]')?.getBoundingClientRect();
    if (!pressed || !panel || !stage) return 'nothing is pressed';
    const [link, words] = [pressed.getBoundingClientRect(), panel.getBoundingClientRect()];
    // Its beginning is enough of what is long, and a stage may be narrower than its drawing.
    const [left, right] = [Math.max(link.left, stage.left), Math.min(link.right, stage.right)];
    const bottom = Math.min(link.bottom, link.top + 60);
    const isOver = words.left < right && left < words.right && words.top < bottom && link.top < words.bottom;
    if (isOver) return 'the words are over it';
    return link.top >= 0 && bottom <= innerHeight && right - left >= 24 ? 'seen' : 'out of sight';
  });

const PRESSED = [
  { path: NETWORK, link: 'a.tie' },
  { path: `${DOC}/so-do/bao-cao/`, link: 'a:is(.tie, .cell)' },
  { path: `${DOC}/so-do/ma-tran/`, link: 'a.cell' },
  { path: `${DOC}/so-do/nhip-cong-tac/`, link: 'a.cell' },
  { path: `${DOC}/dieu-5/`, link: 'a.tie' },
  { path: 'co-quan/ban-dan-van-huyen-uy/', link: 'a.tie' },
];
describe.each(SCREENS)('words on $on', ({ on, viewport }) => {
  test.each(PRESSED)(
    '/$path: come at the side, over nothing, and Esc takes them away',
    async ({ path, link }) => {
      const page = await session.open(path, { viewport });
      const svg = page.locator('[data-stage] > :is(svg, .drawn-words):visible').first();
      const before = (await svg.boundingBox())?.width ?? 0;
      for (const place of ['first', 'last'] as const) {
        const pressed = svg.locator(link)[place]();
        await pressed.focus();
        await page.keyboard.press('Enter');
        await page.locator('[data-words]:visible li').first().waitFor();
        expect(await pressedIsSeen(page), place).toBe('seen');
        if (on === 'a desk' && path !== NETWORK)
          expect((await svg.boundingBox())?.width).toBeGreaterThan(before - 2);
        await page.keyboard.press('Escape');
        expect(await page.locator('[data-words]:visible').count()).toBe(0);
      }
    },
  );

  test('words over what was pressed are found', async () => {
    const page = await session.open(NETWORK, { viewport });
    await page.locator('[data-stage] > svg:visible a.tie').first().focus();
    await page.keyboard.press('Enter');
    await page
      .locator('[data-words]:visible')
      .first()
      .evaluate((words: HTMLElement) => {
        Object.assign(words.style, { position: 'fixed', inset: '0', maxHeight: 'none' });
      });
    expect(await pressedIsSeen(page)).toBe('the words are over it');
  });
});

test('a box of several organs opens into them, one of them into its own drawing', async () => {
  const page = await session.open(NETWORK, { viewport: DESKTOP });
  await page.locator('[data-stage] > svg:visible [data-box="ban-dang"]').first().click();
  const ways = page.locator('[data-words]:visible a');
  await ways.nth(4).waitFor();
  expect(await ways.count()).toBe(5);
  await ways.filter({ hasText: 'Văn phòng' }).click();
  await page.locator('[data-organ-drawing] figure[data-of="van-phong-huyen-uy"]').waitFor();
});
