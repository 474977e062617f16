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

  test('letters grow to what fits on the projector that is there, and are never smaller than was chosen', async () => {
    const sizes = (page: Page) =>
      page.locator('.slot.current .parts').evaluate((parts) => ({
        chosen: Number(/size-(\d+)/u.exec(parts.className)?.[1]),
        set: Number.parseFloat(getComputedStyle(parts).fontSize),
      }));
    const page = await session.open(`${DECK}#trang-4`, { viewport });
    const { chosen, set } = await sizes(page);
    expect(set).toBeGreaterThan(chosen);
    await page.evaluate(() => {
      const part = document.querySelector('.slot.current .part');
      for (const _ of [1, 2]) part?.after(part.cloneNode(true));
      dispatchEvent(new Event('resize'));
    });
    expect((await sizes(page)).set).toBe(chosen);
  });

  test('on a phone a citation is whole with its brackets', async () => {
    const page = await session.open(`${DECK}#trang-3`, { viewport: PHONE });
    const lines = await page
      .locator('.slot.current .ref')
      .evaluateAll((all) =>
        all.map((one) => new Set([...one.querySelectorAll('span')].map((w) => w.offsetTop)).size),
      );
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every((count) => count === 1)).toBe(true);
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
    const page = await session.open(`${DECK}#trang-4-1`, { viewport });
    await page.locator('.slot.current a.cited').first().click();
    const words = page.locator('[data-words="dieu-4#khoan-1"]');
    expect(await words.isVisible()).toBe(true);
    expect(await words.locator('[data-quote]').textContent()).toMatch(/^Chịu trách nhiệm .*\.$/u);
    await page.keyboard.press('Escape');
    expect(await words.isVisible()).toBe(false);
    expect((await shown(page)).slide).toBe(4);
  });

  test('after a citation was opened by keyboard and closed, Space steps on', async () => {
    const page = await session.open(`${DECK}#trang-4-1`, { viewport });
    const before = await shown(page);
    await page.locator('.slot.current a.cited').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-words="dieu-4#khoan-1"]').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Space');
    expect((await shown(page)).unbuilt).toBe(before.unbuilt - 1);
    // A button keeps Space for itself.
    await page.evaluate(() => location.assign('#trang-12'));
    await page.locator('.slot.current [data-choose="1"]').focus();
    await page.keyboard.press('Space');
    expect(await page.locator('.slot.current details[open]').count()).toBe(0);
  });

  test('a black screen is black; the first step brings the picture back, the next one moves', async () => {
    const page = await session.open(`${DECK}#trang-3`, { viewport });
    const start = await shown(page);
    await page.keyboard.press('b');
    const colour = () => page.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);
    expect(await colour()).toBe('rgb(0, 0, 0)');
    for (const step of ['Space', 'PageDown', 'ArrowLeft']) {
      await page.keyboard.press(step);
      expect([step, await page.locator('main.dark-screen').count(), await shown(page)]).toEqual([
        step,
        0,
        start,
      ]);
      await page.keyboard.press('b');
    }
    await page.mouse.click(640, 300);
    expect(await shown(page)).toEqual(start);
    expect(await colour()).not.toBe('rgb(0, 0, 0)');
    await page.keyboard.press('Space');
    expect((await shown(page)).unbuilt).toBe(start.unbuilt - 1);
  });

  test('a step in the speaker’s window also brings the picture back first', async () => {
    const page = await session.open(`${DECK}#trang-3`, { viewport });
    const speaker = await page.context().newPage();
    await speaker.goto(addressOf(`${DECK}thuyet-trinh/`));
    await expect.poll(async () => (await shown(speaker)).slide).toBe(3);
    const start = await shown(page);
    await speaker.keyboard.press('b');
    await expect.poll(() => page.locator('main.dark-screen').count()).toBe(1);
    await speaker.keyboard.press('PageDown');
    await expect.poll(() => page.locator('main.dark-screen').count()).toBe(0);
    expect(await shown(page)).toEqual(start);
    await speaker.keyboard.press('PageDown');
    await expect.poll(async () => (await shown(page)).unbuilt).toBe(start.unbuilt - 1);
  });

  test('where the class answers first, heads are there and what they hide comes at a press', async () => {
    const page = await session.open(`${DECK}#trang-17`, { viewport });
    const bars = page.locator('.slot.current .year-bars').first();
    expect(await page.locator('.slot.current h3').first().isVisible()).toBe(true);
    expect(await bars.isVisible()).toBe(false);
    await page.keyboard.press('Space');
    expect(await bars.isVisible()).toBe(true);
    await page.evaluate(() => location.assign('#trang-4'));
    const first = page.locator('.slot.current .part').first();
    expect(await first.isVisible()).toBe(false);
    await page.keyboard.press('Space');
    expect(await first.isVisible()).toBe(true);
  });

  test('where a line is written comes with the first line of its provision', async () => {
    const page = await session.open(`${DECK}#trang-4`, { viewport, reducedMotion: 'reduce' });
    const early = () =>
      page.locator('.slot.current .tasks').evaluateAll((all) =>
        all.flatMap((tasks) => {
          const [line, cited] = [tasks.querySelector('.task'), tasks.querySelector('.task > .cited')];
          const isSeen = (one: Element) =>
            one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
          const words = line?.querySelector('.law-line') ?? line;
          return words && cited && isSeen(words) !== isSeen(cited) ? [tasks.textContent?.trim()] : [];
        }),
      );
    const stepped = await page
      .locator('.deck [data-slide]:has(.task[data-step] > .cited)')
      .evaluateAll((slides) => slides.map((one) => Number((one as HTMLElement).dataset.slide)));
    expect(stepped.length).toBeGreaterThan(2);
    for (const n of stepped) {
      await page.evaluate((to) => location.assign(`#trang-${to}`), n);
      await page.locator(`.slot.current [data-slide="${n}"]`).waitFor();
      for (let press = 0; press < 3; press += 1) {
        expect([n, press, await early()]).toEqual([n, press, []]);
        await page.keyboard.press('ArrowRight');
      }
    }
  });

  test('what to take home comes one at a time', async () => {
    const page = await session.open(`${DECK}#trang-18`, { viewport });
    const seen = () => page.locator('.slot.current .take-home .block:visible').count();
    const all = await page.locator('.slot.current .take-home .block').count();
    expect(all).toBe(3);
    for (let n = 0; n < all; n += 1) {
      expect(await seen()).toBe(n);
      await page.keyboard.press('Space');
    }
    expect(await seen()).toBe(all);
  });

  test('choices stay where they are when the answer opens', async () => {
    const page = await session.open(`${DECK}#trang-12`, { viewport });
    const topOf = async () => (await page.locator('.slot.current .choices').boundingBox())?.y ?? 0;
    const before = await topOf();
    await page.keyboard.press('Space');
    expect(await page.locator('.slot.current details[open]').count()).toBe(1);
    expect(Math.abs((await topOf()) - before)).toBeLessThan(1);
    // A slide set in the middle of its room would move them.
    await page.locator('.slot.current .slide-body').evaluate((body) => body.classList.add('planted'));
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.planted.planted.planted { align-content: center }');
      document.adoptedStyleSheets = [sheet];
    });
    const open = await topOf();
    await page.keyboard.press('ArrowLeft');
    expect(Math.abs((await topOf()) - open)).toBeGreaterThan(10);
  });

  test('the keys open at their first line, on a low screen too', async () => {
    const page = await session.open(DECK, { viewport: { width: 1280, height: 480 } });
    await page.keyboard.press('?');
    const first = await page.locator('[data-keys] dt').first().boundingBox();
    expect(first && first.y >= 0 && first.y < 480).toBe(true);
    expect(await page.locator('[data-keys]').evaluate((dialog) => dialog.scrollTop)).toBe(0);
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
    const page = await session.open(`${DECK}#trang-12`, { viewport });
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

  test('the first slide names the regulation once, its title as law, and its foot is above the bar', async () => {
    const page = await session.open(DECK, { viewport: { width: 1280, height: 800 } });
    const cover = page.locator('.slot.current .of-title');
    expect((await cover.innerText()).match(/05-QC\/HU/gu)).toHaveLength(1);
    expect(await cover.locator('.cover > [data-quote]').count()).toBe(1);
    const isFootClear = async () => {
      const foot = await cover.locator('.slide-foot').boundingBox();
      const bar = await page.locator('.deck-bar').boundingBox();
      return foot !== null && bar !== null && foot.y + foot.height <= bar.y;
    };
    expect(await isFootClear()).toBe(true);
    // A window with no room to spare is found out.
    await page.setViewportSize(viewport);
    expect(await isFootClear()).toBe(false);
    await page.setViewportSize({ width: 1366, height: 650 });
    expect(await isFootClear()).toBe(true);
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
