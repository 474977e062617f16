import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { docxRuns } from '../support/docx-parts.ts';
import { DOC } from './support/addresses.ts';
import { useBrowser } from './support/session.ts';
import { SOURCE } from './support/source-text.ts';

const session = useBrowser();
const bare = (text: string) => text.replace(/^- /gmu, '').replace(/[\s#*\\]/gu, '');

/** Presses a button and reads the words of the file that comes. */
async function downloaded(page: Page, name: RegExp): Promise<{ file: string; law: string; ours: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const download = await coming;
  const path = join(mkdtempSync(join(tmpdir(), 'word-')), download.suggestedFilename());
  await download.saveAs(path);
  const runs = docxRuns(new Uint8Array(readFileSync(path)).buffer);
  const said = (font: string) => runs.filter((run) => run.font === font).map(({ text }) => text);
  return {
    file: download.suggestedFilename(),
    law: said('Times New Roman').join('\n'),
    ours: said('Arial').join('\n'),
  };
}

describe('Word files', () => {
  test('the whole text', async () => {
    const page = await session.open(`${DOC}/toan-van/`);
    const { file, law } = await downloaded(page, /Toàn văn/u);
    expect(file).toBe(`${DOC}.docx`);
    expect(bare(law)).toBe(bare(SOURCE));
  });

  test('the articles that a reader ticks; without a tick it says what is missing', async () => {
    const page = await session.open(`${DOC}/toan-van/`);
    await page.getByText('Chỉ một số điều').click();
    const button = page.getByRole('button', { name: 'Các điều đã chọn' });
    await button.click();
    await page.getByRole('button', { name: 'Hãy chọn ít nhất một điều' }).waitFor();
    await button.waitFor();
    await page.locator('input[value="dieu-9"]').check();
    await page.locator('input[value="dieu-23"]').check();
    const { law, ours } = await downloaded(page, /Các điều đã chọn/u);
    expect(law.match(/^Điều \d+\./gmu)).toEqual(['Điều 9.', 'Điều 23.']);
    expect(ours).toContain('[Điều 9 Quy chế số 05-QC/HU; nguồn: ');
  });

  test('one article, from its page', async () => {
    const page = await session.open(`${DOC}/dieu-5/`);
    const { file, law } = await downloaded(page, /Tải Điều 5 về/u);
    expect(file).toBe(`${DOC}-dieu-5.docx`);
    expect(law).toContain('Điều 5. Trách nhiệm của');
  });

  test('an organ’s duties, from its page', async () => {
    const page = await session.open('co-quan/ban-dan-van-huyen-uy/');
    const shown = (await page.locator('[data-cards] [data-quote]').allInnerTexts()).join(' ');
    const duties = await page.locator('[data-cards] [id^="duty-"]').count();
    const { law, ours } = await downloaded(page, /^Word$/u);
    const quotes = law.split('\n');
    expect(quotes.filter((quote) => !shown.includes(quote.trim()))).toEqual([]);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.length).toBeLessThanOrEqual(duties);
    expect(ours).toContain('Hiệu lực: chưa xác định');
  });

  test('without scripts no button is shown', async () => {
    const page = await session.open(`${DOC}/dieu-5/`, { javaScriptEnabled: false });
    expect(await page.locator('button[data-word]:visible').count()).toBe(0);
  });
});
