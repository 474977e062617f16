import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { DIST } from './support/built-pages.ts';
import { useBrowser } from './support/session.ts';

const session = useBrowser();
const QUIZ = `${DOC}/trinh-chieu/on-tap/`;
const { duties } = JSON.parse(readFileSync(join(DIST, DOC, 'du-lieu/duties.json'), 'utf8')) as {
  duties: {
    id: string;
    actor: string;
    role: string;
    quote: string;
    cycles: string[];
    partners: { organ: string; relation: string }[];
  }[];
};

const questionsOn = (page: Page) =>
  page.locator('[data-question]').evaluateAll((slides) =>
    slides.map((slide) => ({
      kind: (slide as HTMLElement).dataset.question,
      duty: (slide as HTMLElement).dataset.duty,
      quote: [...slide.querySelectorAll('[data-quote]')].map((one) => one.textContent).join(''),
      link: slide.querySelector<HTMLAnchorElement>('[data-cite]')?.href,
      choices: [...slide.querySelectorAll<HTMLElement>('[data-choice]')].map((one) => ({
        key: one.dataset.choice ?? '',
        right: one.hasAttribute('data-right'),
      })),
    })),
  );

describe('the quiz', () => {
  test('one address, one set; its answers hold by the duties', async () => {
    for (const seed of ['3', '42', '999']) {
      const page = await session.open(`${QUIZ}?seed=${seed}`);
      const questions = await questionsOn(page);
      const again = await questionsOn(await session.open(`${QUIZ}?seed=${seed}`));
      expect(questions).toEqual(again);
      expect(questions.length).toBe(10);
      for (const { kind, duty: id, quote, link, choices } of questions) {
        const duty = duties.find((one) => one.id === id);
        expect(quote).toBe(duty?.quote);
        expect(link).toContain(`/${DOC}/dieu-`);
        expect(choices.filter(({ right }) => right).length).toBe(1);
        const wrong = choices.filter(({ right }) => !right).map(({ key }) => key);
        const same = duties.filter(({ role }) => role === duty?.role);
        if (kind === 'who') expect(same.filter(({ actor }) => wrong.includes(actor))).toEqual([]);
        if (kind === 'whom')
          expect(
            duties
              .filter(({ actor }) => actor === duty?.actor)
              .flatMap(({ partners }) => partners)
              .filter(({ relation }) => ['reports-to', 'informs', 'accountable-to'].includes(relation))
              .filter(({ organ }) => wrong.includes(organ)),
          ).toEqual([]);
        if (kind === 'rhythm')
          expect(
            same.filter(
              ({ actor, cycles }) => actor === duty?.actor && cycles.some((cycle) => wrong.includes(cycle)),
            ),
          ).toEqual([]);
      }
    }
  });

  test('the answer opens as the second step, and fits', async () => {
    const page = await session.open(`${QUIZ}?seed=5`, { viewport: { width: 1280, height: 720 } });
    for (let slide = 2; slide <= 11; slide += 1) {
      await page.keyboard.press('ArrowRight');
      const current = page.locator('.slot.current');
      expect(await current.locator('details').getAttribute('open')).toBeNull();
      await page.keyboard.press('ArrowRight');
      expect(await current.locator('[data-letter]').isVisible()).toBe(true);
      const over = await current.locator('.slide').evaluate((one) => {
        const foot = one.querySelector('.slide-foot')?.getBoundingClientRect().top ?? 0;
        const head = one.querySelector('.slide-head')?.getBoundingClientRect().bottom ?? 0;
        const parts = [...one.querySelectorAll('.slide-body > *, .answer > *')];
        const boxes = parts.map((part) => part.getBoundingClientRect()).filter(({ height }) => height > 0);
        return boxes.filter(({ top, bottom }) => bottom > foot + 1 || top < head - 1).length;
      });
      expect([slide, over]).toEqual([slide, 0]);
    }
  });

  test('without scripts it is a set of ten whose answers open', async () => {
    const page = await session.open(QUIZ, { javaScriptEnabled: false });
    const first = page.locator('[data-question]').first();
    expect(await first.locator('[data-letter]').isVisible()).toBe(false);
    await first.locator('summary').click();
    expect(await first.locator('[data-letter]').isVisible()).toBe(true);
    expect(await page.locator('[data-key] li').count()).toBe(10);
  });

  test('the speaker’s window shows the same set with its answers, and goes along to another', async () => {
    const page = await session.open(`${QUIZ}?seed=7`, { viewport: { width: 1280, height: 720 } });
    const [speaker] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('[data-presenter]').click(),
    ]);
    await speaker.waitForLoadState();
    expect(new URL(speaker.url()).search).toBe('?seed=7');
    expect(await questionsOn(speaker)).toEqual(await questionsOn(page));
    await page.keyboard.press('ArrowRight');
    const notes = speaker.locator('.slot.current .notes');
    await expect.poll(async () => (await notes.count()) && (await notes.isVisible())).toBe(true);
    const [question] = await questionsOn(page);
    const right = question?.choices.findIndex((choice) => choice.right) ?? -1;
    expect(await notes.locator('[data-letter]').textContent()).toBe('ABCD'[right]);
    expect(await notes.locator('[data-full-words]').textContent()).toContain(question?.quote);
    await page.evaluate(() => {
      location.search = '?seed=8';
    });
    await speaker.waitForURL(/seed=8/u);
    expect(await questionsOn(speaker)).toEqual(await questionsOn(page));
  });

  test('its paper asks the same questions on one sheet, the key lies on another', async () => {
    const page = await session.open(`${QUIZ}in/?seed=7`);
    const asked = await page.locator('[data-paper] [data-ask]').allTextContents();
    const shown = await session.open(`${QUIZ}?seed=7`);
    expect(asked.map((ask) => ask.trim())).toEqual(
      (await shown.locator('[data-question] [data-ask]').allTextContents()).map((ask) => ask.trim()),
    );
    const right = await shown.locator('[data-question] [data-letter]').allTextContents();
    expect(await page.locator('.quiz-paper [data-key] b').allTextContents()).toEqual(right);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.quiz-paper').isVisible()).toBe(true);
    expect(await page.locator('.deck').isVisible()).toBe(false);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(2);
  });

  test('on paper the answers stand apart from the questions', async () => {
    const page = await session.open(`${QUIZ}?seed=5`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-question] .choices').last().isVisible()).toBe(true);
    expect(await page.locator('[data-question] .answer').first().isVisible()).toBe(false);
    expect(await page.locator('[data-key] li').last().isVisible()).toBe(true);
  });
});
