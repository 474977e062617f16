import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, test } from 'vitest';
import { readWordFile } from '../../../../scripts/import/word/file.ts';
import { normalizeSource } from '../../../../src/model/text/normalize.ts';
import { parseText } from '../../../../src/model/text/parse.ts';
import { expectNothingDropped } from '../../../support/lossless.ts';
import { outlineOf } from '../../../support/outline.ts';

const level = (level: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level,
  format,
  text,
  alignment: AlignmentType.LEFT,
});
const config = [
  {
    reference: 'ladder',
    levels: [
      level(0, LevelFormat.UPPER_ROMAN, 'Chương %1'),
      level(1, LevelFormat.DECIMAL, 'Điều %2.'),
      level(2, LevelFormat.DECIMAL, '%3.'),
      level(3, LevelFormat.LOWER_LETTER, '%4)'),
    ],
  },
  {
    reference: 'steps',
    levels: [level(0, LevelFormat.DECIMAL, '%1.'), level(1, LevelFormat.DECIMAL, '%1.%2.')],
  },
  { reference: 'bullets', levels: [level(0, LevelFormat.BULLET, '\uf0b7')] },
];
const listed = (text: string, level: number, reference = 'ladder', instance = 0) =>
  new Paragraph({ text, numbering: { reference, level, instance } });
const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });

type Block = Paragraph | Table;

/** The lines of a Word file made of these blocks, blank ones left out. */
async function linesOf(children: Block[], footnotes: Record<string, { children: Paragraph[] }> = {}) {
  const document = new Document({ numbering: { config }, footnotes, sections: [{ children }] });
  const { text } = await readWordFile(await Packer.toBuffer(document));
  return normalizeSource(text).split('\n').filter(Boolean);
}

const table = (rows: string[][], style?: (typeof BorderStyle)[keyof typeof BorderStyle]) => {
  const border = { style: style ?? BorderStyle.SINGLE, size: 1, color: '000000' };
  return new Table({
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (text) => new TableCell({ children: text.split('\n').map((one) => new Paragraph(one)) }),
          ),
        }),
    ),
  });
};

describe('a Word file as lines', () => {
  test('what the pages bear at head and foot is told, not taken in', async () => {
    const document = new Document({
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('Quy chế chợ huyện Mẫu')] }) },
          footers: { default: new Footer({ children: [new Paragraph('2')] }) },
          children: [new Paragraph('Điều 1. Chợ')],
        },
      ],
    });
    const { text, notices } = await readWordFile(await Packer.toBuffer(document));
    expect(text).toBe('Điều 1. Chợ\n');
    expect(notices.map(({ message }) => message)).toEqual([
      'has at the head or foot of its pages «Quy chế chợ huyện Mẫu», which is not taken in',
    ]);
  });

  test('automatic numbers are printed as Word prints them, and read as the ladder', async () => {
    const lines = await linesOf([
      bold('QUY CHẾ'),
      bold('Làm việc'),
      listed('QUY ĐỊNH CHUNG', 0),
      listed('Phạm vi', 1),
      listed('Một:', 2),
      listed('A;', 3),
      listed('B.', 3),
      listed('Hai.', 2),
      listed('Đối tượng', 1),
      listed('Một.', 2),
      listed('TỔ CHỨC', 0),
      new Paragraph('Điều 3. Hết.'),
    ]);
    expect(lines.slice(2, 10)).toEqual([
      'Chương I QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi',
      '1. Một:',
      'a) A;',
      'b) B.',
      '2. Hai.',
      'Điều 2. Đối tượng',
      '1. Một.',
    ]);
    const text = parseText(lines.join('\n'));
    expectNothingDropped(text);
    expect(outlineOf(text)).toEqual([
      'chuong-1: QUY ĐỊNH CHUNG',
      'dieu-1 «Phạm vi»: khoan-1 khoan-1-diem-a khoan-1-diem-b khoan-2',
      'dieu-2 «Đối tượng»: khoan-1',
      'chuong-2: TỔ CHỨC',
      'dieu-3: doan-1',
    ]);
  });

  test('a list that begins anew, numbers of several steps, bullets', async () => {
    expect(
      await linesOf([
        listed('Một.', 0, 'steps', 1),
        listed('Nhỏ.', 1, 'steps', 1),
        listed('Nhỏ nữa.', 1, 'steps', 1),
        listed('Hai.', 0, 'steps', 1),
        listed('Lại một.', 0, 'steps', 2),
        listed('Gạch.', 0, 'bullets'),
      ]),
    ).toEqual(['1. Một.', '1.1. Nhỏ.', '1.2. Nhỏ nữa.', '2. Hai.', '1. Lại một.', '- Gạch.']);
  });

  test('tables: rows between bars; one that only lays out the page, cell by cell', async () => {
    expect(
      await linesOf([
        table([['ỦY BAN NHÂN DÂN\nSố: 12/QĐ-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']], BorderStyle.NONE),
        table([
          ['TT', 'Mức', 'Số tiền'],
          ['1.', 'Một', '100'],
          ['2.', 'Hai', '200'],
        ]),
      ]),
    ).toEqual([
      'ỦY BAN NHÂN DÂN',
      'Số: 12/QĐ-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '| TT | Mức | Số tiền |',
      '| 1. | Một | 100 |',
      '| 2. | Hai | 200 |',
    ]);
  });

  test('footnotes are at the end, by number', async () => {
    const lines = await linesOf(
      [
        new Paragraph({
          children: [new TextRun('Điều 5'), new FootnoteReferenceRun(1), new TextRun('. Năm.')],
        }),
      ],
      { 1: { children: [new Paragraph('Điều này được sửa đổi.')] } },
    );
    expect(lines).toEqual(['Điều 5[1]. Năm.', '[1] Điều này được sửa đổi.']);
  });

  test('line breaks, hyphens, headings, and signs of Markdown that are the text’s own', async () => {
    expect(
      await linesOf([
        new Paragraph({ heading: HeadingLevel.HEADING_1, text: 'Điều 1. Phạm vi' }),
        new Paragraph({
          children: [new TextRun({ text: 'Một', break: 0 }), new TextRun({ text: 'Hai', break: 1 })],
        }),
        new Paragraph('phối\u00ad hợp (*) # `x`'),
        new Paragraph({ children: [new TextRun({ text: 'Nửa', bold: true }), new TextRun(' đậm')] }),
      ]),
    ).toEqual(['**Điều 1. Phạm vi**', 'Một', 'Hai', 'phối hợp (\\*) # \\`x\\`', 'Nửa đậm']);
  });
});
