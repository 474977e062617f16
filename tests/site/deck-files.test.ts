import JSZip from 'jszip';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { downloaded } from './support/downloads.ts';
import { useBrowser } from './support/session.ts';

const session = useBrowser();
const DECK = `${DOC}/trinh-chieu/co-quan-thuong-truc-huyen-uy/`;

async function taken(page: Page, kind: string): Promise<{ name: string; bytes: Buffer }> {
  await page.locator('.take summary').click();
  return downloaded(page, page.locator(`[data-take="${kind}"]`));
}

describe('the files of a deck', () => {
  test('PowerPoint: a slide each, words as text, drawings as pictures, provisions in the notes', async () => {
    const page = await session.open(DECK, { colorScheme: 'dark' });
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    const quotes = await page.locator('.words [data-quote]').allTextContents();
    const total = await page.locator('[data-slide]').count();
    const { name, bytes } = await taken(page, 'pptx');
    expect(name).toBe('co-quan-thuong-truc-huyen-uy.pptx');
    const zip = await JSZip.loadAsync(bytes);
    const files = Object.keys(zip.files);
    expect(files.filter((file) => /^ppt\/slides\/slide\d+\.xml$/u.test(file)).length).toBe(total);
    const all = await Promise.all(
      files
        .filter((file) => /^ppt\/slides\/slide/u.test(file))
        .map((file) => zip.file(file)?.async('string')),
    );
    const text = all.join('').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    expect(quotes.filter((quote) => !text.includes(quote.trim()))).toEqual([]);
    expect(text).toContain('Hiệu lực: chưa xác định');
    const notes = await zip.file('ppt/notesSlides/notesSlide3.xml')?.async('string');
    expect(notes).toContain('Điều');
    const pictures = files.filter((file) => /^ppt\/media\/.*\.png$/u.test(file));
    expect(pictures.length).toBeGreaterThan(3);
    const rels = await zip.file('ppt/slides/_rels/slide3.xml.rels')?.async('string');
    expect(rels).toContain(`/${DOC}/dieu-`);
    expect(refused).toEqual([]);
  });

  test('the handout is one file that opens with no network and asks for nothing', async () => {
    const page = await session.open(DECK);
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    const total = await page.locator('[data-slide]').count();
    const { name, bytes } = await taken(page, 'handout');
    expect(refused).toEqual([]);
    expect(name).toBe('co-quan-thuong-truc-huyen-uy.html');
    const alone = await session.blank({ offline: true, javaScriptEnabled: false });
    const asked: string[] = [];
    alone.on('request', (request) => asked.push(request.url()));
    await alone.setContent(bytes.toString('utf8'));
    expect(await alone.locator('[data-slide]').count()).toBe(total);
    expect(await alone.locator('.frame-16-9').first().isVisible()).toBe(true);
    expect(
      await alone
        .locator('.frame-16-9')
        .first()
        .evaluate((one) => one.clientHeight),
    ).toBeGreaterThan(200);
    expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([]);
  });
});
