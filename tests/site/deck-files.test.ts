import JSZip from 'jszip';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { downloaded } from './support/downloads.ts';
import { useBrowser } from './support/session.ts';

const session = useBrowser();
const DECK = `${DOC}/trinh-chieu/muc-1-co-quan-dang/`;

async function taken(page: Page, kind: string): Promise<{ name: string; bytes: Buffer }> {
  await page.locator('.more-acts summary').click();
  return downloaded(page, page.locator(`[data-download="${kind}"]`));
}

/** The pages of a PDF, by their size in millimetres. */
const pagesOf = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, w, h]) =>
    [w, h].map((points) => Math.round((Number(points) / 72) * 25.4)).join('×'),
  );

/** Paragraphs whose properties come after a run, which the schema of the format forbids. */
const misplacedHeads = (xml: string): string[] =>
  [...xml.matchAll(/<a:p>(?:(?!<\/a:p>).)*<\/a:r><a:pPr/gsu)].map(([start]) => start);

/** Links in more than one piece: the bracket before a citation apart from it. */
const brokenLinks = (xml: string): string[] =>
  [...xml.matchAll(/<a:t>\((?=<\/a:t>)/gu)].map(([piece]) => piece);

/** The size of a slide's headline, in points. */
const headlineSize = (xml: string): number => Number(/type="title".*?\bsz="(\d+)"/su.exec(xml)?.[1]) / 100;

/** Sizes of letters below 18 points. */
const smallLetters = (xml: string): string[] =>
  [...xml.matchAll(/\bsz="(\d+)"/gu)]
    .map(([, size]) => Number(size) / 100)
    .filter((size) => size < 18)
    .map(String);

describe('the files of a deck', () => {
  test('PowerPoint: titles, Vietnamese, shapes and connectors, steps, notes, a package with all its parts', async () => {
    const page = await session.open(DECK, { colorScheme: 'dark', viewport: { width: 1280, height: 720 } });
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    const titles = await page.locator('.deck .slide-head h2').allTextContents();
    const total = await page.locator('[data-slide]').count();
    const { name, bytes } = await taken(page, 'pptx');
    expect(name).toBe('muc-1-co-quan-dang.pptx');
    const zip = await JSZip.loadAsync(bytes);
    const files = Object.keys(zip.files);
    const slides = files.filter((file) => /^ppt\/slides\/slide\d+\.xml$/u.test(file));
    expect(slides.length).toBe(total);
    const read = async (file: string) => (await zip.file(file)?.async('string')) ?? '';
    const all = (await Promise.all(slides.map(read)))
      .join('')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    expect(titles.filter((title) => !all.includes(title.trim()))).toEqual([]);
    expect(all.match(/<p:ph[^>]*type="title"/gu)?.length).toBe(total);
    expect(all).not.toMatch(/lang="(?!vi-VN)/u);
    expect(all).toContain('<p:cxnSp>');
    expect(all.match(/<a:(?:head|tail)End type="triangle"/gu)?.length).toBeGreaterThanOrEqual(
      await page.locator('.deck .shape-hub :is(.arrow-in, .arrow-out)').count(),
    );
    expect(all).toContain('<p:timing>');
    expect(misplacedHeads(all)).toEqual([]);
    expect(misplacedHeads(all.replace('</a:r>', '</a:r><a:pPr/>')).length).toBe(1);
    expect(smallLetters(all)).toEqual([]);
    expect(smallLetters(all.replace('sz="3150"', 'sz="1200"'))).toEqual(['12']);
    const quiz = (await Promise.all(slides.map(read))).filter((one) => one.includes('✓'));
    expect(quiz.length).toBe(await page.locator('.deck .of-question').count());
    for (const one of quiz) expect(/<p:cNvPr id="(\d+)" name="buoc-1 dung"/u.exec(one)?.[1]).toBeDefined();
    // Set as large as others, a question of three lines runs into its choices.
    expect(quiz.map(headlineSize).filter((size) => !(size >= 18 && size <= 27))).toEqual([]);
    expect(brokenLinks(all)).toEqual([]);
    expect(brokenLinks(all.replace('<a:t>(khoản', '<a:t>(</a:t></a:r><a:r><a:t>khoản')).length).toBe(1);
    const recall = (await Promise.all(slides.map(read))).filter((one) => one.includes('dap an'));
    for (const one of recall) expect(one).toContain('……………');
    expect(await read('ppt/presentation.xml')).toMatch(/<p:notesMasterIdLst>.*<p:sldIdLst>/su);
    const notes = await read('ppt/notesSlides/notesSlide3.xml');
    expect(notes).toContain('bản đồ của cả bài');
    const types = await read('[Content_Types].xml');
    const named = [...types.matchAll(/PartName="\/([^"]+)"/gu)].map(([, part]) => part ?? '');
    expect(named.filter((part) => !zip.file(part))).toEqual([]);
    expect(await read('docProps/core.xml')).toContain('Sổ tay Quy chế');
    expect(await read('docProps/core.xml')).not.toContain('PptxGenJS');
    expect(await read('docProps/app.xml')).not.toMatch(/PptxGenJS/iu);
    expect(files.filter((file) => /^ppt\/media\/.*\.png$/u.test(file)).length).toBeLessThanOrEqual(1);
    expect(refused).toEqual([]);
  });

  test('a hand-out is one A4, the sheet with notes at most six', async () => {
    const lessons = [
      'muc-1-co-quan-dang',
      'muc-2-co-quan-nha-nuoc',
      'muc-3-mat-tran',
      'phuong-thuc-che-do',
      'tong-quan',
    ];
    for (const [deck, layout, least, most] of [
      ...lessons.map((deck) => [deck, 'to-phat', 2, 2] as const),
      ...lessons.map((deck) => [deck, 'ba-trang', 4, 6] as const),
    ]) {
      const page = await session.open(`${DOC}/trinh-chieu/${deck}/in/#${layout}`);
      const sheets = pagesOf(await page.pdf({ preferCSSPageSize: true }));
      expect(new Set(sheets)).toEqual(new Set(['210×297']));
      expect(sheets.length).toBeGreaterThanOrEqual(least);
      expect(sheets.length).toBeLessThanOrEqual(most);
    }
    const page = await session.open(`${DECK}in/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.of-question .choices button:visible').count()).toBe(4);
    expect(await page.locator('.of-question .answer:visible', { hasText: 'Đáp án' }).count()).toBe(0);
    const total = await page.locator('[data-slide]').count();
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true })).length).toBe(total);
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
    expect(name).toBe('muc-1-co-quan-dang.html');
    const alone = await session.blank({ offline: true, javaScriptEnabled: false });
    const asked: string[] = [];
    alone.on('request', (request) => asked.push(request.url()));
    await alone.setContent(bytes.toString('utf8'));
    expect(await alone.locator('[data-slide]').count()).toBe(total);
    expect(await alone.locator('.slide-frame').first().isVisible()).toBe(true);
    expect(
      await alone
        .locator('.slide-frame')
        .first()
        .evaluate((one) => one.clientHeight),
    ).toBeGreaterThan(200);
    expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([]);
  });
});
