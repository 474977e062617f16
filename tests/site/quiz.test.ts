import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { useBrowser } from './support/session.ts';

const session = useBrowser();
const QUIZ = `${DOC}/trinh-chieu/on-tap/`;
const viewport = { width: 1280, height: 720 };

const questionsOn = (page: Page) =>
  page.locator('.deck [data-question]').evaluateAll((slides) =>
    slides.map((slide) => ({
      id: (slide as HTMLElement).dataset.id,
      article: (slide as HTMLElement).dataset.article,
      level: (slide as HTMLElement).dataset.level,
      ask: slide.querySelector('h2')?.textContent?.trim(),
      letter: slide.querySelector('[data-letter]')?.textContent,
      right: [...slide.querySelectorAll('[data-choice]')].findIndex((one) => one.hasAttribute('data-right')),
      choices: [...slide.querySelectorAll('[data-choice-letter] + span')].map((one) => one.textContent),
    })),
  );

describe('the quiz', () => {
  test('one address, one set: four choices, one right, its letter and clause', async () => {
    for (const seed of ['3', '42']) {
      const page = await session.open(`${QUIZ}?seed=${seed}`);
      const questions = await questionsOn(page);
      expect(questions).toEqual(await questionsOn(await session.open(`${QUIZ}?seed=${seed}`)));
      expect(questions.length).toBe(10);
      expect(new Set(questions.map(({ id }) => id)).size).toBe(10);
      for (const { letter, right, choices } of questions) {
        expect(new Set(choices).size).toBe(4);
        expect(letter).toBe('ABCD'[right]);
      }
    }
  });

  test('the served set is that of the first seed', async () => {
    const served = await session.open(QUIZ, { javaScriptEnabled: false });
    expect(await questionsOn(served)).toEqual(await questionsOn(await session.open(`${QUIZ}?seed=1`)));
  });

  test('number, chapter and level are what was asked for', async () => {
    const page = await session.open(`${QUIZ}?seed=5&so=20&chuong=chuong-3&muc=2`);
    const questions = await questionsOn(page);
    expect(questions.length).toBeGreaterThan(10);
    expect(questions.every(({ level }) => level === '2')).toBe(true);
    expect(
      questions.every(({ article }) => Number(article?.slice(5)) >= 16 && Number(article?.slice(5)) <= 23),
    ).toBe(true);
  });

  test('questions fit the slide, and the answer opens at a step', async () => {
    for (const size of [viewport, { width: 1024, height: 768 }]) {
      const page = await session.open(`${QUIZ}?seed=5&so=40`, { viewport: size });
      for (let n = 0; n < 40; n += 1) {
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('ArrowRight');
        const over = await page.locator('.slot.current .slide').evaluate((one) => {
          const foot = one.querySelector('.slide-foot')?.getBoundingClientRect().top ?? 0;
          const head = one.querySelector('.slide-head')?.getBoundingClientRect().bottom ?? 0;
          const boxes = [...one.querySelectorAll('.slide-body *')].map((part) =>
            part.getBoundingClientRect(),
          );
          const isOver = boxes.some(
            ({ width, top, bottom }) => width > 0 && (bottom > foot + 1 || top < head - 2),
          );
          return isOver ? (one as HTMLElement).dataset.id : null;
        });
        expect([size.width, over]).toEqual([size.width, null]);
      }
    }
  });

  test('what is chosen holds when one begins; unchanged, it begins where it stands', async () => {
    const page = await session.open(`${QUIZ}?seed=5`, { viewport });
    await page.getByRole('radiogroup', { name: 'Số câu' }).getByText('20').click();
    await page.locator('[data-start]').click();
    await page.waitForURL(/seed=5&so=20#trang-2$/u);
    await expect.poll(async () => (await questionsOn(page)).length).toBe(20);
    await page.keyboard.press('Home');
    await page.locator('[data-start]').click();
    expect(await page.locator('.slot.current [data-slide="2"]').count()).toBe(1);
  });

  test('the four choices are in boxes of one height', async () => {
    const page = await session.open(`${QUIZ}?seed=5&so=20`, { viewport: { width: 1280, height: 900 } });
    const uneven = () =>
      page.locator('.slot.current .choices li').evaluateAll((all) => {
        const heights = all.map((one) => Math.round(one.getBoundingClientRect().height));
        return Math.max(...heights) - Math.min(...heights) > 1;
      });
    for (let n = 2; n <= 21; n += 1) {
      await page.evaluate((to) => location.assign(`#trang-${to}`), n);
      await page.locator(`.slot.current [data-slide="${n}"]`).waitFor();
      expect([n, await uneven()]).toEqual([n, false]);
    }
    await page
      .locator('.slot.current .choices')
      .evaluate((list: HTMLElement) => (list.style.gridAutoRows = 'auto'));
    await page
      .locator('.slot.current .choices li:last-child button > span')
      .evaluate((one) => one.append(' và rất nhiều chữ nữa'.repeat(6)));
    expect(await uneven()).toBe(true);
  });

  test('an exam keeps answers shut, counts points and opens the review', async () => {
    const page = await session.open(`${QUIZ}?seed=7&cach=thi`, { viewport });
    const questions = await questionsOn(page);
    for (const [n, { right }] of questions.entries()) {
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('.slot.current .answer').isVisible()).toBe(false);
      await page
        .locator('.slot.current [data-choose]')
        .nth(n === 0 ? (right + 1) % 4 : right)
        .click();
    }
    await page.keyboard.press('ArrowRight');
    await page.locator('[data-hand-in]').click();
    expect(await page.locator('[data-points]').textContent()).toContain('Đúng 9 trên 10');
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.slot.current .clause').isVisible()).toBe(true);
  });

  test('the speaker’s window shows the same set, why the others are wrong, and goes along to another', async () => {
    const page = await session.open(`${QUIZ}?seed=7`, { viewport });
    const [speaker] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('[data-presenter]').click(),
    ]);
    await speaker.waitForLoadState();
    expect(await questionsOn(speaker)).toEqual(await questionsOn(page));
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => speaker.locator('.slot.current .answer-notes li').count()).toBe(4);
    await page.evaluate(() => {
      location.search = '?seed=8';
    });
    await speaker.waitForURL(/seed=8/u);
  });

  test('its paper asks the same questions, the key is on another sheet', async () => {
    const page = await session.open(`${QUIZ}in/?seed=7`);
    const asked = (await page.locator('[data-paper] [data-ask]').allTextContents()).map((ask) => ask.trim());
    const shown = await questionsOn(await session.open(`${QUIZ}?seed=7`));
    expect(asked).toEqual(shown.map(({ ask }) => ask));
    expect(await page.locator('.quiz-paper [data-key] b').allTextContents()).toEqual(
      shown.map(({ letter }) => letter),
    );
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.quiz-paper').isVisible()).toBe(true);
    expect(await page.locator('.deck').isVisible()).toBe(false);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/gu)?.length).toBeLessThanOrEqual(3);
  });
});
