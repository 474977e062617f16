/** PDF files: words in the order in which they are read, whatever the order in which they are drawn. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPdfFile } from '../../../scripts/import/pdf-file.ts';
import { textNotices } from '../../../src/authoring/placement.ts';
import { countText } from '../../../src/model/text/counts.ts';
import { parseText } from '../../../src/model/text/parse.ts';
import { madeDocx, p } from '../../support/made-docx.ts';
import { type MadeWords, madePdf } from '../../support/made-pdf.ts';
import { hasCommand, printWordFiles } from '../../support/word-printer.ts';

const lines = (...all: string[]): MadeWords[] => all.map((text, i) => ({ text, x: 60, y: 760 - 18 * i }));

describe('a PDF file', () => {
  test('is read line by line, page by page', async () => {
    const { text, notices } = await readPdfFile(
      madePdf([lines('Điều 1. Phạm vi', '1. Một.'), lines('2. Hai.')]),
    );
    expect(text).toBe('Điều 1. Phạm vi\n1. Một.\n\f2. Hai.\n');
    expect(notices).toEqual([]);
  });

  test('letters drawn out of order, in several runs, stand where they are printed', async () => {
    const drawn = [
      { text: 'u 1.', x: 81.6, y: 760 },
      { text: 'Đi', x: 60, y: 760 },
      { text: 'ề', x: 74.4, y: 760 },
    ];
    const { text } = await readPdfFile(madePdf([[...lines('').slice(1), ...drawn]]));
    expect(text).toBe('Điều 1.\n');
  });

  test('a raised 6 is no 6 on the line, and told', async () => {
    const { text, notices } = await readPdfFile(
      madePdf([[{ text: '10', x: 60, y: 760 }, { text: '6', x: 74.4, y: 765, size: 7 }, ...lines('', 'x')]]),
    );
    expect(text.split('\n')[0]).toBe('10⁶');
    expect(notices).toEqual([{ line: 1, message: expect.stringContaining('«⁶»') }]);
  });

  test('heads of pages and their numbers are not the regulation’s', async () => {
    const page = (number: number) => [
      { text: `${number}`, x: 290, y: 800 },
      { text: 'CÔNG TY MẪU', x: 60, y: 785 },
      ...lines(`Điều ${number}. Việc thứ ${number}`, '1. Làm một việc.', '2. Làm hai việc.'),
    ];
    const { text } = await readPdfFile(madePdf([1, 2, 3, 4].map(page)));
    const parsed = parseText(text);
    expect(countText(parsed)).toMatchObject({ articles: 4, clauses: 8 });
    expect(textNotices(parsed).map(({ message }) => message.replace(/^.*«/u, ''))).toEqual(
      expect.arrayContaining(['2»', '3»', '4»', 'CÔNG TY MẪU»']),
    );
  });

  test('a page without words is told; a file without any, a damaged one, letters over each other are refused', async () => {
    const { notices } = await readPdfFile(madePdf([lines('Điều 1. Một'), [], lines('Điều 2. Hai')]));
    expect(notices).toEqual([{ line: 2, message: expect.stringContaining('no words on page 2') }]);
    await expect(readPdfFile(madePdf([[], []]))).rejects.toThrow(/no words in it.*OCR/u);
    await expect(readPdfFile(Buffer.from('%PDF-1.4\nx'))).rejects.toThrow(
      /is not a PDF file that can be read/u,
    );
    const over = [
      { text: 'ba mươi', x: 60, y: 760 },
      { text: 'sáu mươi', x: 61, y: 760 },
    ];
    await expect(readPdfFile(madePdf([over]))).rejects.toThrow(/drawn over each other/u);
  });
});

const isHere = hasCommand('soffice');
if (!isHere) console.warn('Skipped: no LibreOffice to make a PDF file of the text');

test.skipIf(!isHere)(
  'the text that the site holds comes back letter by letter from its PDF',
  { timeout: 90_000 },
  async (context) => {
    const source = readFileSync('content/regulations/05-qc-hu/text.md', 'utf8').replace(/[*#\\]/gu, '');
    const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
    try {
      const body = source
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => p(line.trim()));
      writeFileSync(join(folder, 'a.docx'), await madeDocx({ body: body.join('') }));
      if (!printWordFiles(folder, ['a'])) context.skip('this LibreOffice has no Writer');
      const { text } = await readPdfFile(readFileSync(join(folder, 'a.pdf')));
      const bare = (words: string) => words.normalize('NFC').replace(/\s/gu, '');
      expect(bare(text)).toBe(bare(source));
      expect(countText(parseText(text))).toMatchObject({
        chapters: 4,
        sections: 3,
        articles: 28,
        clauses: 66,
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
