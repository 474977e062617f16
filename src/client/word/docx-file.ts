/** Makes the Word file of a document. Loaded only when somebody asks for one: the library weighs more than a page. */
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  type Block,
  type BlockKind,
  type DocumentRun,
  law,
  type Voice,
  type WordDocument,
  type WordTable,
} from '../../exports/word/word-document.ts';
import { BRAND } from '../../labels/common.ts';
import { officeHue } from '../../styles/palette.ts';

/** A4 and its margins as Nghị định 30/2020/NĐ-CP, Phụ lục I, sets them: 20–25 mm, left 30–35, right 15–20. */
const PAGE = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(20),
    bottom: convertMillimetersToTwip(20),
    left: convertMillimetersToTwip(30),
    right: convertMillimetersToTwip(17),
  },
};
/** The law is set as official papers are; what is ours is smaller, without serifs, and in colour. */
const VOICES: Record<Voice, { font: string; size: number; color?: string }> = {
  law: { font: 'Times New Roman', size: 28 },
  ours: { font: 'Arial', size: 20, color: officeHue('accent') },
};
const STEP = convertMillimetersToTwip(10);

const CENTRED = { alignment: AlignmentType.CENTER } as const;
const SHAPES: Record<Exclude<BlockKind, 'table'>, IParagraphOptions> = {
  'heading-1': { heading: HeadingLevel.HEADING_1, ...CENTRED, keepNext: true },
  'heading-2': { heading: HeadingLevel.HEADING_2, ...CENTRED, keepNext: true },
  'heading-3': { heading: HeadingLevel.HEADING_3, keepNext: true, indent: { firstLine: STEP } },
  words: { alignment: AlignmentType.BOTH },
  centred: CENTRED,
  basis: { alignment: AlignmentType.BOTH, indent: { firstLine: STEP } },
  signature: { alignment: AlignmentType.RIGHT },
  note: { alignment: AlignmentType.LEFT },
};
const BOLD: ReadonlySet<BlockKind> = new Set(['heading-1', 'heading-2', 'heading-3', 'centred', 'signature']);

/** The bytes of the `.docx` file. */
export function docxFile({ title, blocks, foot }: WordDocument): Promise<ArrayBuffer> {
  const document = new Document({
    title,
    creator: BRAND,
    styles: {
      default: { document: { run: VOICES.law, paragraph: { spacing: { after: 120 } } }, ...headings() },
    },
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        // The page number is at the top in the middle, from the second page on.
        headers: { first: new Header({ children: [] }), default: pageNumber() },
        footers: { first: footer(foot), default: footer(foot) },
        children: blocks.map((one) => (one.table ? table(one.table) : paragraph(one))),
      },
    ],
  });
  return Packer.toArrayBuffer(document);
}

/** Word's own heading styles, so that its outline and contents work, in the law's type. */
function headings() {
  const style = { run: { ...VOICES.law, bold: true }, paragraph: { spacing: { before: 120, after: 120 } } };
  return { heading1: style, heading2: style, heading3: style };
}

function paragraph({ kind, runs, depth }: Block): Paragraph {
  const indent = kind === 'words' ? { indent: { left: depth * STEP, firstLine: STEP } } : {};
  return new Paragraph({
    ...(kind === 'table' ? {} : SHAPES[kind]),
    ...indent,
    children: runs.flatMap((run, place) => [
      ...(place > 0 ? [new TextRun(' ')] : []),
      textRun(run, BOLD.has(kind), kind === 'basis'),
    ]),
  });
}

function table({ rows }: WordTable): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      ({ head, cells }) =>
        new TableRow({
          tableHeader: head,
          children: cells.map(
            ({ lines, columns, rows: down }) =>
              new TableCell({
                columnSpan: columns,
                rowSpan: down,
                children: (lines.length > 0 ? lines : ['']).map(
                  (text) => new Paragraph({ children: [textRun(law(text), head, false)] }),
                ),
              }),
          ),
        }),
    ),
  });
}

function textRun({ voice, text }: DocumentRun, bold: boolean, italics: boolean): TextRun {
  const inLaw = voice === 'law';
  return new TextRun({
    text,
    ...VOICES[voice],
    bold: bold && inLaw,
    italics: italics && inLaw,
    language: { value: 'vi-VN' },
  });
}

const footer = (text: string) =>
  new Footer({
    children: [new Paragraph({ ...CENTRED, children: [new TextRun({ text, ...VOICES.ours, size: 16 })] })],
  });

const pageNumber = () =>
  new Header({
    children: [
      new Paragraph({
        ...CENTRED,
        children: [new TextRun({ children: [PageNumber.CURRENT], ...VOICES.law, size: 26 })],
      }),
    ],
  });
