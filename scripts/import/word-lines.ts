import { Numbering } from './word-numbering.ts';
import { listPlace, Styles } from './word-styles.ts';
import { childOf, childrenOf, descend, isOn, settingOf } from './word-xml.ts';

/** The parts of a Word file that bear words. */
export interface WordParts {
  readonly document: Document;
  readonly styles: Document | null;
  readonly numbering: Document | null;
  readonly footnotes: Document | null;
  readonly endnotes: Document | null;
}

/**
 * The words of a Word file as lines of Markdown: a line for each paragraph, bold where all of it is bold, automatic
 * numbers printed as Word prints them, tables as rows between bars (or, where they only lay out a page, cell by cell),
 * footnotes as `[1]` and, at the end, by number. Deleted words of tracked changes are left out; pictures have no words.
 */
export function wordLines(parts: WordParts): { lines: string[]; pictures: number } {
  const writer = new Writer(parts);
  const body = childOf(parts.document.documentElement, 'w:body');
  const lines = body ? writer.blocks(body) : [];
  return { lines: [...lines, ...writer.noteLines()], pictures: writer.pictures };
}

interface Run {
  readonly text: string;
  readonly isBold: boolean;
}

const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:pPr',
  'w:rPr',
  'w:instrText',
  'w:delText',
  'w:sectPr',
]);
const SIGNS: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
};

class Writer {
  pictures = 0;
  private readonly parts: WordParts;
  private readonly styles: Styles;
  private readonly numbering: Numbering;
  private readonly notes: Element[] = [];
  /** Text boxes met within a paragraph; their words stand after it. */
  private boxes: Element[] = [];

  constructor(parts: WordParts) {
    this.parts = parts;
    this.styles = new Styles(parts.styles);
    this.numbering = new Numbering(parts.numbering);
  }

  /** The lines of paragraphs and tables, a blank line between them. */
  blocks(parent: Element): string[] {
    return childrenOf(parent).flatMap((block) => {
      if (block.nodeName === 'w:p') return this.paragraph(block);
      if (block.nodeName === 'w:tbl') return this.table(block);
      return LEFT_OUT.has(block.nodeName) ? [] : this.blocks(block);
    });
  }

  noteLines(): string[] {
    const lines: string[] = [];
    for (let i = 0; i < this.notes.length; i++) {
      const words = this.blocks(this.notes[i] as Element)
        .join(' ')
        .replace(/\s+/gu, ' ')
        .trim();
      lines.push(`[${i + 1}] ${words}`, '');
    }
    return lines;
  }

  private paragraph(paragraph: Element): string[] {
    const properties = childOf(paragraph, 'w:pPr');
    const style = settingOf(properties, 'w:pStyle');
    const place = listPlace(properties) ?? this.styles.list(style);
    const runs = this.runs(paragraph, this.styles.isBold(style) ?? this.styles.isHeading(style));
    const boxes = this.boxes;
    this.boxes = [];
    const words = runs.map(({ text }) => text).join('');
    const isBold = runs.every(({ text, isBold }) => isBold || text.trim() === '');
    const number =
      place && place.id !== '0' && words.trim() !== '' ? this.numbering.next(place.id, place.depth) : '';
    const lines = (this.styles.isContents(style) ? withLeader(words) : words)
      .split('\n')
      .map((line, i) => printLine((i === 0 ? number : '') + line, isBold));
    return [...lines.filter((line) => line !== ''), '', ...boxes.flatMap((box) => this.blocks(box))];
  }

  private runs(node: Element, isBold: boolean): Run[] {
    return childrenOf(node).flatMap((child) => {
      const name = child.nodeName;
      if (LEFT_OUT.has(name)) return [];
      if (name === 'w:t' || name === 'm:t') return [{ text: child.textContent ?? '', isBold }];
      const sign = SIGNS[name];
      if (sign !== undefined) return [{ text: sign, isBold }];
      if (name === 'w:sym') return [{ text: symbolOf(child), isBold }];
      if (name === 'w:footnoteReference') return this.note(child, this.parts.footnotes);
      if (name === 'w:endnoteReference') return this.note(child, this.parts.endnotes);
      if (name === 'pic:pic' || name === 'v:imagedata') this.pictures += 1;
      if (name === 'w:txbxContent') {
        this.boxes.push(child);
        return [];
      }
      return this.runs(child, name === 'w:r' ? this.isBoldRun(child, isBold) : isBold);
    });
  }

  private isBoldRun(run: Element, inherited: boolean): boolean {
    const properties = childOf(run, 'w:rPr');
    return isOn(properties, 'w:b') ?? this.styles.isBold(settingOf(properties, 'w:rStyle')) ?? inherited;
  }

  private note(reference: Element, notes: Document | null): Run[] {
    const id = reference.getAttribute('w:id');
    const note = notes && childrenOf(notes.documentElement).find((one) => one.getAttribute('w:id') === id);
    if (!note) return [];
    this.notes.push(note);
    return [{ text: `[${this.notes.length}]`, isBold: true }];
  }

  /** A table that only lays out a page (letterhead, signatures) is read cell by cell; any other row by row. */
  private table(table: Element): string[] {
    const rows = namedWithin(table, 'w:tr').map((row) =>
      namedWithin(row, 'w:tc').map((cell) => this.blocks(cell)),
    );
    const columns = Math.max(0, ...rows.map((cells) => cells.length));
    if (columns < 2 || !this.hasBorders(table) || (rows.length <= 2 && columns === 2)) return rows.flat(2);
    const lines = rows.map((cells) => `| ${cells.map(cellWords).join(' | ')} |`);
    return [...lines, ''];
  }

  private hasBorders(table: Element): boolean {
    const properties = childOf(table, 'w:tblPr');
    const borders = childOf(properties, 'w:tblBorders');
    const drawn = (element: Element) => !/^(?:none|nil)?$/u.test(element.getAttribute('w:val') ?? '');
    if (borders) return childrenOf(borders).some(drawn);
    const cell = descend(table, 'w:tr', 'w:tc', 'w:tcPr', 'w:tcBorders');
    return (
      (cell ? childrenOf(cell).some(drawn) : false) ||
      this.styles.hasBorders(settingOf(properties, 'w:tblStyle'))
    );
  }
}

/** Rows of a table, or cells of a row, those within content controls too. */
function namedWithin(parent: Element, name: string): Element[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.nodeName === name) return [child];
    return /^w:(?:sdt|sdtContent|ins|customXml)$/u.test(child.nodeName) ? namedWithin(child, name) : [];
  });
}

const cellWords = (lines: readonly string[]): string =>
  lines.join(' ').replaceAll('**', '').replace(/\s+/gu, ' ').replaceAll('|', '\\|').trim();

/** Word draws dots to the page number of a table of contents. */
const withLeader = (words: string): string => words.replace(/\t(?=\d+$)/u, ' ........ ');

/** A line with the signs escaped that Markdown would take for its own. */
function printLine(line: string, isBold: boolean): string {
  const words = line
    .replace(/\t+/gu, ' ')
    .trim()
    .replace(/[\\*`]/gu, '\\$&')
    .replace(/^(?=[#>]|-{3,}$)/u, '\\');
  return isBold && words !== '' ? `**${words}**` : words;
}

/** A sign of a symbol font: the bullets, dashes and boxes that texts use it for. */
function symbolOf(symbol: Element): string {
  const code = Number.parseInt(symbol.getAttribute('w:char') ?? '', 16);
  return Number.isNaN(code) ? '' : String.fromCodePoint(code);
}
