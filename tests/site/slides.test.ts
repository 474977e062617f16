import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { attribute, builtPages, DIST } from './support/built-pages.ts';
import { addressOf, PHONE, useBrowser } from './support/session.ts';
import { weigh } from './support/weight.ts';

const session = useBrowser();
const PROJECTOR = { width: 1280, height: 720 };
/** What old projectors show: the slide is as wide as the screen, with room above and below. */
const OLD_PROJECTOR = { width: 1024, height: 768 };
/** The smallest letters that are read from eight metres, in pixels of a slide 1280 wide. */
const LEAST = 24;
const ORGAN_DECK = `${DOC}/trinh-chieu/co-quan-ban-dan-van-huyen-uy/`;

const { duties } = JSON.parse(readFileSync(join(DIST, DOC, 'du-lieu/duties.json'), 'utf8')) as {
  duties: { actor: string; quote: string; id: string }[];
};
const PAGES = builtPages();
const DECKS = PAGES.filter(({ path }) => new RegExp(`/${DOC}/trinh-chieu/[^/]+/$`, 'u').test(path)).map(
  ({ path, elements }) => ({ path: path.slice(path.indexOf(`${DOC}/`)), elements }),
);

/**
 * Walks a deck from its first slide to its last, every slide built up, and gives what is set too small or runs over at the
 * scale at which it is shown.
 */
function walk(page: Page): Promise<{ walked: number[]; faults: string[] }> {
  return page.evaluate((least) => {
    const press = () =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    const faults: string[] = [];
    const walked: number[] = [];
    for (const _ of document.querySelectorAll('[data-slide]')) {
      while (document.querySelector('.slot.current :is(.unbuilt, details:not([open]))')) press();
      const slide = document.querySelector<HTMLElement>('.slot.current [data-slide]');
      walked.push(Number(slide?.dataset.slide));
      if (slide) faults.push(...faultsOf(slide).map((fault) => `${slide.dataset.slide}: ${fault}`));
      press();
    }
    return { walked, faults };

    function faultsOf(slide: HTMLElement): string[] {
      const frame = slide.getBoundingClientRect();
      const foot = slide.querySelector('.slide-foot')?.getBoundingClientRect().top ?? 0;
      const found: string[] = [];
      for (const part of slide.querySelectorAll<HTMLElement>('*')) {
        const box = part.getBoundingClientRect();
        if (box.width === 0) continue;
        const words = part.textContent?.trim().slice(0, 40);
        if (part.closest('.slide-body') && box.bottom > foot + 1) found.push(`runs into the foot «${words}»`);
        if (![...part.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())) continue;
        const drawn = part instanceof SVGElement ? (part.ownerSVGElement?.getScreenCTM()?.a ?? 1) : null;
        const scale = drawn ?? frame.width / slide.offsetWidth;
        const size = Number.parseFloat(getComputedStyle(part).fontSize) * scale;
        if (size < (least * frame.width) / 1280 - 0.01) found.push(`${size.toFixed(1)} px «${words}»`);
        const over = [
          frame.left - box.left,
          box.right - frame.right,
          frame.top - box.top,
          box.bottom - frame.bottom,
        ];
        if (
          Math.max(...over) > 1 ||
          (part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflow === 'hidden')
        )
          found.push(`runs over the slide «${words}»`);
      }
      return found;
    }
  }, LEAST);
}

/** Which slide is shown, and how many parts of it are yet to come. */
const shown = (page: Page) =>
  page.evaluate(() => ({
    slide: Number(document.querySelector<HTMLElement>('.slot.current [data-slide]')?.dataset.slide),
    unbuilt: document.querySelectorAll('.slot.current .unbuilt').length,
  }));

describe('decks', () => {
  test('there is one for every organ with duties, and every duty is on a slide of its organ', () => {
    for (const organ of new Set(duties.map(({ actor }) => actor))) {
      const deck = DECKS.find(({ path }) => path.endsWith(`/co-quan-${organ}/`));
      const drawn = deck?.elements.flatMap((one) => attribute(one, 'data-duties') ?? []) ?? [];
      const own = duties.filter(({ actor }) => actor === organ).map(({ id }) => id);
      expect([organ, own.filter((id) => !drawn.includes(id))]).toEqual([organ, []]);
    }
  });

  test.each(DECKS)('$path reads from eight metres, and nothing runs over', async ({ path }) => {
    const page = await session.open(path, { viewport: PROJECTOR, reducedMotion: 'reduce' });
    const total = await page.locator('[data-slide]').count();
    const { walked, faults } = await walk(page);
    expect(walked).toEqual(Array.from({ length: total }, (_, i) => i + 1));
    expect(faults).toEqual([]);
    await page.setViewportSize(OLD_PROJECTOR);
    await page.keyboard.press('Home');
    expect(await walk(page)).toEqual({ walked, faults: [] });
  });

  test('the first slide of the largest decks comes within its budget', async () => {
    const largest = [...DECKS].sort((a, b) => b.elements.length - a.elements.length).slice(0, 3);
    for (const { path } of largest) {
      const { wire } = await weigh(session, path, 'networkidle');
      expect([path, wire <= 250_000, wire]).toEqual([path, true, wire]);
    }
  });
});

describe('a deck in use', () => {
  test('keys, steps, the address and what is said', async () => {
    const page = await session.open(`${ORGAN_DECK}#trang-3`, { viewport: PROJECTOR });
    const start = await shown(page);
    expect(start.slide).toBe(3);
    expect(start.unbuilt).toBeGreaterThan(0);
    await page.keyboard.press('PageDown');
    expect((await shown(page)).unbuilt).toBe(start.unbuilt - 1);
    await page.keyboard.press('End');
    expect((await shown(page)).slide).toBe(await page.locator('[data-slide]').count());
    await page.keyboard.press('PageUp');
    expect((await shown(page)).unbuilt).toBe(0);
    await page.keyboard.press('Home');
    expect(new URL(page.url()).hash).toBe('#trang-1');
    expect(await page.locator('[data-said]').textContent()).toContain('Trang 1');
    await page.keyboard.press('?');
    expect(await page.locator('dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').isVisible()).toBe(false);
  });

  test('the overview shows all slides and leads to each', async () => {
    const page = await session.open(ORGAN_DECK, { viewport: PROJECTOR });
    await page.keyboard.press('o');
    expect(await page.locator('[data-slide]').last().isVisible()).toBe(true);
    await page.locator('[data-pick="5"]').click();
    expect((await shown(page)).slide).toBe(5);
    expect(await page.locator('[data-slide="6"]').isVisible()).toBe(false);
  });

  test('on a phone a swipe leads on, and the words are of a size to read', async () => {
    const page = await session.open(ORGAN_DECK, { viewport: PHONE, hasTouch: true });
    await page.evaluate(() => {
      const touch = (x: number) =>
        new Touch({ identifier: 1, target: document.body, clientX: x, clientY: 300 });
      const area = document.querySelector('[data-deck]');
      area?.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(300)], bubbles: true }));
      area?.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(80)], bubbles: true }));
    });
    expect((await shown(page)).slide).toBe(2);
    for (let slide = 3; slide < 8; slide += 1) {
      await page.evaluate((to) => {
        location.hash = `#trang-${to}`;
      }, slide);
      await page.waitForFunction((to) => location.hash === `#trang-${to}`, slide);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.slot.current .slide p, .slot.current .slide a')]
          .filter((one) => one.offsetWidth > 0 && Number.parseFloat(getComputedStyle(one).fontSize) < 15)
          .map((one) => one.textContent),
      );
      expect(small).toEqual([]);
    }
  });

  test('the speaker’s window and the deck’s go together, both ways', async () => {
    const page = await session.open(ORGAN_DECK, { viewport: PROJECTOR });
    const speaker = await page.context().newPage();
    await page.keyboard.press('End');
    await page.keyboard.press('PageUp');
    const { slide } = await shown(page);
    await speaker.goto(addressOf(`${ORGAN_DECK}thuyet-trinh/`));
    await expect.poll(async () => (await shown(speaker)).slide).toBe(slide);
    expect(await speaker.locator('.slot.current .notes [data-quote]').first().isVisible()).toBe(true);
    expect(await speaker.locator('.slot.following [data-slide]').isVisible()).toBe(true);
    expect(await speaker.locator('[data-elapsed]').textContent()).toMatch(/^0:0\d$/u);

    await speaker.keyboard.press('PageDown');
    await expect.poll(async () => (await shown(page)).slide).toBe(slide + 1);
    await page.keyboard.press('Home');
    await expect.poll(async () => (await shown(speaker)).slide).toBe(1);
  });

  test('once open it needs no network', async () => {
    const page = await session.open(ORGAN_DECK, { viewport: PROJECTOR });
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    const total = await page.locator('[data-slide]').count();
    await page.keyboard.press('o');
    await page.keyboard.press('o');
    await page.keyboard.press('End');
    expect((await shown(page)).slide).toBe(total);
    expect(await page.locator('.slot.current .qr').isVisible()).toBe(true);
    expect(failed).toEqual([]);
  });

  test('with scripts off its slides follow one another', async () => {
    const page = await session.open(ORGAN_DECK, { viewport: PROJECTOR, javaScriptEnabled: false });
    for (const slide of await page.locator('[data-slide]').all()) expect(await slide.isVisible()).toBe(true);
  });
});

describe('on paper', () => {
  /** The sizes of a PDF's pages in millimetres. */
  const pagesOf = (pdf: Buffer): string[] =>
    [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, w, h]) =>
      [w, h].map((points) => Math.round((Number(points) / 72) * 25.4)).join('×'),
    );

  test.each([
    { what: 'the print sheet', path: `${ORGAN_DECK}in/` },
    { what: 'the deck itself', path: ORGAN_DECK },
  ])('$what puts one slide on a page', async ({ path }) => {
    const page = await session.open(path);
    const total = await page.locator('[data-slide]').count();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const slides = pagesOf(pdf).filter((size) => size === '339×191' || size === '339×190');
    expect(slides.length).toBe(total);
    expect(pagesOf(pdf).length).toBe(total);
  });

  test('three a page with the provisions’ words on A4', async () => {
    const page = await session.open(`${ORGAN_DECK}in/#ba-trang`);
    const total = await page.locator('[data-slide]').count();
    expect(await page.locator('.notes [data-quote]').first().isVisible()).toBe(true);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = pagesOf(pdf);
    expect(new Set(sheets)).toEqual(new Set(['210×297']));
    expect(sheets.length).toBeGreaterThanOrEqual(Math.ceil(total / 3));
    expect(sheets.length).toBeLessThanOrEqual(Math.ceil(total / 3) + 2);
    await page.setViewportSize({ width: 688, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const cut = await page.locator('.slot .notes').evaluateAll(
      (notes) =>
        notes.filter((one) => {
          const slot = one.parentElement?.getBoundingClientRect();
          return one.getBoundingClientRect().bottom > (slot?.bottom ?? 0) + 1;
        }).length,
    );
    expect(cut).toBe(0);
  });
});
