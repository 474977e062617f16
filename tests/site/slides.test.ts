import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { attribute, builtPages, DIST } from './support/built-pages.ts';
import { useBrowser } from './support/session.ts';
import { weigh } from './support/weight.ts';

const session = useBrowser();
const PROJECTOR = { width: 1280, height: 720 };
const OLD_PROJECTOR = { width: 1024, height: 768 };
/** The smallest letters that are read from eight metres, in pixels of the screen. */
const LEAST = 24;
const SECTIONS = [
  { deck: 'muc-1-co-quan-dang', presses: 70 },
  { deck: 'muc-2-co-quan-nha-nuoc', presses: 80 },
  { deck: 'muc-3-mat-tran', presses: 70 },
  { deck: 'phuong-thuc-che-do', presses: 70 },
];

interface FileDuty {
  id: string;
  actor: string;
  article: number;
  provision: string;
  verb: string | null;
  task: string | null;
  partners: { organ: string }[];
}
const { duties } = JSON.parse(readFileSync(join(DIST, DOC, 'du-lieu/duties.json'), 'utf8')) as {
  duties: FileDuty[];
};
const DECKS = builtPages()
  .filter(({ path }) => new RegExp(`/${DOC}/trinh-chieu/[^/]+/$`, 'u').test(path))
  .filter(({ path }) => !/\/(?:on-tap|tu-chon)\/$/u.test(path))
  .map(({ path, elements }) => ({ path: path.slice(path.indexOf(`${DOC}/`)), elements }));
/** The decks on subjects, and the largest that are generated. */
const WALKED = [
  ...DECKS.filter(({ path }) => !path.includes('/co-quan-')),
  ...DECKS.filter(({ path }) => path.includes('/co-quan-'))
    .sort((a, b) => b.elements.length - a.elements.length)
    .slice(0, 5),
];
const deckPath = (deck: string) => `${DOC}/trinh-chieu/${deck}/`;

/** Presses → from the first slide to the last; gives the presses, and what is too small or runs over on the way. */
function walk(page: Page): Promise<{ presses: number; faults: string[] }> {
  return page.evaluate((least) => {
    const press = () =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    const total = document.querySelectorAll('.deck [data-slide]').length;
    const current = () => document.querySelector<HTMLElement>('.slot.current [data-slide]');
    const faults: string[] = [];
    let presses = 0;
    for (let guard = 0; guard < 500; guard += 1) {
      const slide = current();
      const waits = document.querySelector('.slot.current :is(.unbuilt, details.answer:not([open]))');
      if (slide && !waits) faults.push(...faultsOf(slide).map((fault) => `${slide.dataset.slide}: ${fault}`));
      if (!waits && Number(slide?.dataset.slide) === total) break;
      press();
      presses += 1;
    }
    return { presses, faults };

    function faultsOf(slide: HTMLElement): string[] {
      const frame = slide.getBoundingClientRect();
      const foot = slide.querySelector('.slide-foot')?.getBoundingClientRect().top ?? 0;
      const head = slide.querySelector('.slide-head')?.getBoundingClientRect().bottom ?? 0;
      const found: string[] = [];
      for (const part of slide.querySelectorAll<HTMLElement>('*')) {
        const box = part.getBoundingClientRect();
        if (box.width === 0 || part.closest('.deck-form')) continue;
        const words = part.textContent?.trim().slice(0, 40);
        if (part.closest('.slide-body') && (box.bottom > foot + 1 || box.top < head - 2))
          found.push(`runs out of the body «${words}»`);
        if (Math.max(frame.left - box.left, box.right - frame.right) > 1) found.push(`runs over «${words}»`);
        if (![...part.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())) continue;
        const size = Number.parseFloat(getComputedStyle(part).fontSize);
        if (size < least - 0.2) found.push(`${size.toFixed(1)} px «${words}»`);
      }
      return found;
    }
  }, LEAST);
}

describe('decks', () => {
  test('there is one for every organ with three duties or more, and every one of its own is on a slide', () => {
    for (const organ of new Set(duties.map(({ actor }) => actor))) {
      const own = duties.filter(({ actor }) => actor === organ).map(({ id }) => id);
      const toward = duties.filter(({ partners }) => partners.some((one) => one.organ === organ));
      const deck = DECKS.find(({ path }) => path.endsWith(`/co-quan-${organ}/`));
      expect([organ, deck !== undefined]).toEqual([
        organ,
        new Set([...own, ...toward.map(({ id }) => id)]).size >= 3,
      ]);
      if (!deck) continue;
      const shownIds = new Set(
        deck.elements.flatMap((one) => attribute(one, 'data-duties')?.split(' ') ?? []),
      );
      expect([organ, own.filter((id) => !shownIds.has(id))]).toEqual([organ, []]);
    }
  });

  test.each(WALKED)(
    '$path is walked in the presses that it says; letters are large, nothing runs over',
    async ({ path }) => {
      const page = await session.open(path, { viewport: PROJECTOR, reducedMotion: 'reduce' });
      const said = Number(await page.locator('main').getAttribute('data-steps'));
      expect(await walk(page)).toEqual({ presses: said, faults: [] });
      await page.setViewportSize(OLD_PROJECTOR);
      await page.keyboard.press('Home');
      expect(await walk(page)).toEqual({ presses: said, faults: [] });
    },
    120_000,
  );

  test.each(SECTIONS)('$deck teaches its section in 12 to 18 slides', async ({ deck, presses }) => {
    const found = DECKS.find(({ path }) => path === deckPath(deck));
    const marks = (name: string) => found?.elements.flatMap((one) => attribute(one, name) ?? []) ?? [];
    const slides = marks('data-slide').length;
    expect(slides).toBeGreaterThanOrEqual(12);
    expect(slides).toBeLessThanOrEqual(18);
    expect(Number(marks('data-steps')[0])).toBeLessThanOrEqual(presses);
    const covered = new Set(marks('data-provisions').flatMap((list) => list.split(' ')));
    const leftOut = (marks('data-left-out')[0] ?? '').split(' ').filter(Boolean);
    expect(leftOut.length).toBeLessThanOrEqual((covered.size + leftOut.length) / 10);
  });

  test('every duty of a provision that a slide covers shows verb, task and citation', async () => {
    for (const { deck } of SECTIONS) {
      const page = await session.open(deckPath(deck), { javaScriptEnabled: false });
      const slides = await page.locator('[data-provisions]').evaluateAll((all) =>
        all.map((slide) => ({
          places: (slide as HTMLElement).dataset.provisions?.split(' ') ?? [],
          text: slide.textContent?.replace(/\s+/gu, ' ').toLowerCase() ?? '',
          cited: [...slide.querySelectorAll<HTMLElement>('[data-words-of]')].map(
            (one) => one.dataset.wordsOf,
          ),
        })),
      );
      for (const { places, text, cited } of slides) {
        for (const place of places) {
          expect(cited).toContain(place);
          const own = duties.filter(({ article, provision }) => `dieu-${article}#${provision}` === place);
          const missing = own.filter(({ task }) => task && !text.includes(task.toLowerCase()));
          expect([place, missing.map(({ task }) => task)]).toEqual([place, []]);
        }
      }
    }
  });

  test('the deck of Mặt trận takes at most 25 presses', () => {
    const deck = DECKS.find(({ path }) => path.endsWith('/co-quan-mat-tran-to-quoc-viet-nam/'));
    const said = deck?.elements.flatMap((one) => attribute(one, 'data-steps') ?? [])[0];
    expect(Number(said)).toBeLessThanOrEqual(25);
  });

  test('no provision is quoted in full twice', async () => {
    for (const { deck } of SECTIONS) {
      const page = await session.open(deckPath(deck), { javaScriptEnabled: false });
      const quotes = await page.locator('.deck .whole-words').allTextContents();
      expect(new Set(quotes).size).toBe(quotes.length);
    }
  });

  test('the first slide of the largest decks comes within its budget', async () => {
    const largest = [...DECKS].sort((a, b) => b.elements.length - a.elements.length).slice(0, 2);
    for (const { path } of largest) {
      const { wire } = await weigh(session, path, 'networkidle');
      expect([path, wire <= 250_000, wire]).toEqual([path, true, wire]);
    }
  });
});
