import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { useBrowser } from './support/session.ts';
import { ARTICLES, bare, firstDifference, SOURCE } from './support/source-text.ts';

const session = useBrowser();

/** The law's words on a page, one string for each element that bears them, and the faults of those marks. */
async function lawOf(page: Page): Promise<{ words: string; faults: string[] }> {
  const { lines, faults } = await page.evaluate(() => {
    const marked = [...document.querySelectorAll('[data-law]')];
    const inside = '[data-law], [data-editorial], [data-quote], button, input, summary';
    return {
      lines: marked.map((element) => element.textContent),
      faults: marked.flatMap((element) => [...element.querySelectorAll(inside)]).map((one) => one.outerHTML),
    };
  });
  return { words: lines.map(bare).join(''), faults };
}

describe('the words of the law in the page', () => {
  test.each(ARTICLES)('$id is as printed, and no more', async ({ id, text }) => {
    const { words, faults } = await lawOf(await session.open(`${DOC}/${id}/`));
    expect(firstDifference(bare(text), words)).toBeNull();
    expect(faults).toEqual([]);
  });

  test('the whole text is the source, from the first line to the signature', async () => {
    const { words, faults } = await lawOf(await session.open(`${DOC}/toan-van/`));
    expect(firstDifference(bare(SOURCE), words)).toBeNull();
    expect(faults).toEqual([]);
  });

  test('one letter that is not the text’s, and a note of ours among its words, are found', async () => {
    const page = await session.open(`${DOC}/dieu-5/`);
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('.words [data-law]');
      if (first) first.textContent = (first.textContent ?? '').replace('Ban', 'Bàn').replace('Chủ', 'Chú');
      const note = document.createElement('span');
      note.dataset.editorial = '';
      second?.append(note);
    });
    const { words, faults } = await lawOf(page);
    expect(
      firstDifference(bare(ARTICLES.find(({ id }) => id === 'dieu-5')?.text ?? ''), words),
    ).not.toBeNull();
    expect(faults).toHaveLength(1);
  });

  test('other pages bear quotes, not law', async () => {
    for (const path of ['', `${DOC}/`, `${DOC}/chuong-2/muc-1/`, 'co-quan/ban-dan-van-huyen-uy/']) {
      const page = await session.open(path);
      expect([path, await page.locator('[data-law]').count()]).toEqual([path, 0]);
    }
  });
});
