import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { useBrowser } from './support/session.ts';
import { ARTICLES, bare, firstDifference, SOURCE } from './support/source-text.ts';

const session = useBrowser();

/** The law's words on a page, one string for each element that bears them, and the faults of those marks. */
async function lawOf(path: string): Promise<{ words: string; faults: string[] }> {
  const page = await session.open(path);
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
    const { words, faults } = await lawOf(`${DOC}/${id}/`);
    expect(firstDifference(bare(text), words)).toBeNull();
    expect(faults).toEqual([]);
  });

  test('the whole text is the source, from the first line to the signature', async () => {
    const { words, faults } = await lawOf(`${DOC}/toan-van/`);
    expect(firstDifference(bare(SOURCE), words)).toBeNull();
    expect(faults).toEqual([]);
  });

  test('other pages bear quotes, not law', async () => {
    for (const path of ['', `${DOC}/`, `${DOC}/chuong-2/muc-1/`, 'co-quan/ban-dan-van-huyen-uy/']) {
      const page = await session.open(path);
      expect([path, await page.locator('[data-law]').count()]).toEqual([path, 0]);
    }
  });
});
