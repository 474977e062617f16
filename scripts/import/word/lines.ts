import type { TextFault } from '../../../src/authoring/placement.ts';
import { LIMITS } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { Notes } from './notes.ts';
import { NOTICES } from './notices.ts';
import { Numbering, type PrintedNumber } from './numbering.ts';
import { RunReader, type WordRun } from './runs.ts';
import { Styles } from './styles.ts';
import { raisedSigns } from './symbol-letters.ts';
import { isLayout, rowsOf, tableLines } from './tables.ts';
import { childOf, childrenOf, type XmlElement } from './xml.ts';

/** The parts of a Word file that bear words. */
interface WordParts {
  readonly document: XmlElement;
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  readonly footnotes: XmlElement | null;
  readonly endnotes: XmlElement | null;
}

/**
 * The words of a Word file as lines of Markdown: a line for each paragraph, bold where all of it is bold, automatic
 * numbers printed as Word prints them, tables as rows between bars (or, where they only lay out a page, cell by cell),
 * footnotes as `[1]` and, at the end, by number. What is not printed is left out and reported, with the line.
 */
export function wordLines(parts: WordParts): { lines: readonly string[]; notices: readonly TextFault[] } {
  const writer = new Writer(parts);
  writer.write(parts.document);
  return writer;
}

class Writer {
  readonly lines: string[] = [];
  readonly notices: TextFault[] = [];
  private readonly styles: Styles;
  private readonly numbering: Numbering;
  private readonly notes: Notes;
  private readonly reader: RunReader;
  /** What is before the next paragraph on its line, since the end of the paragraph before is not printed. */
  private carried: { readonly runs: readonly WordRun[]; readonly number: PrintedNumber } | null = null;
  private length = 0;

  constructor(parts: WordParts) {
    this.styles = new Styles(parts.styles);
    this.numbering = new Numbering(parts.numbering, this.styles);
    this.notes = new Notes(parts.footnotes, parts.endnotes);
    this.reader = new RunReader(this.styles, this.notes);
  }

  write(document: XmlElement): void {
    try {
      const body = childOf(document, 'w:body');
      if (body) this.blocks(body, this.lines);
      this.notes.close();
      for (const { mark, body } of this.notes.met) this.note(mark, body);
    } catch (error) {
      throw error instanceof Unreadable ? new Unreadable(error.message, this.lines.length + 1) : error;
    }
    if (this.reader.isFieldOpen) throw new Unreadable('is damaged: a field begins that does not end');
  }

  /** The lines of paragraphs and tables, a blank line between them. */
  private blocks(parent: XmlElement, out: string[]): void {
    for (const block of childrenOf(parent)) {
      if (block.name === 'w:p') this.paragraph(block, out);
      else if (block.name === 'w:tbl') this.table(block, out);
      else if (/^(?:w:(?:del|moveFrom|altChunk|subDoc)$|\?:)/u.test(block.name)) {
        this.reader.read({ ...block, children: [block] }, null);
        this.tellOf();
      } else if (!/^w:(?:pPr|sectPr|sdtPr|sdtEndPr)$/u.test(block.name)) this.blocks(block, out);
    }
    if (this.carried) this.put([], null, '', out);
  }

  private note(mark: string, body: XmlElement): void {
    const out: string[] = [];
    this.blocks(body, out);
    this.add(this.lines, [`${mark} ${out.join(' ').replace(/\s+/gu, ' ').trim()}`.trim(), '']);
  }

  private paragraph(paragraph: XmlElement, out: string[]): void {
    const properties = childOf(paragraph, 'w:pPr');
    const style = this.styles.styleOf(properties);
    const runs = this.reader.read(paragraph, style);
    const mark = childOf(properties, 'w:rPr');
    const { isHidden, inCapitals } = this.styles.look(mark, style);
    const isDeleted = childOf(mark, 'w:del') !== null || childOf(mark, 'w:moveFrom') !== null;
    const isDropped = childOf(properties, 'w:framePr')?.attributes['w:dropCap'] !== undefined;
    const isSeparator = isHidden && childOf(mark, 'w:specVanish') !== null;
    const joins = isHidden || isDeleted || isDropped;
    const number =
      joins && !isSeparator ? { text: '', inCapitals: null } : this.numbering.next(properties, style);
    this.tellOf();
    if (joins) {
      this.carried = {
        runs: [...(this.carried?.runs ?? []), ...runs],
        number: this.carried?.number.text ? this.carried.number : number,
      };
    } else {
      const capitals = number.inCapitals ?? inCapitals;
      this.put(runs, style, capitals ? number.text.toLocaleUpperCase('vi') : number.text, out);
    }
    const boxes = this.reader.boxes;
    this.reader.boxes = [];
    for (const box of boxes) {
      this.tell('has a text box, whose words stand from here on');
      this.blocks(box, out);
    }
  }

  private put(own: readonly WordRun[], style: string | null, ownNumber: string, out: string[]): void {
    const runs = [...(this.carried?.runs ?? []), ...own];
    const number = this.carried?.number.text || ownNumber;
    this.carried = null;
    const words = this.printed(runs);
    if (words.trim() === '' && number.trim() !== '') this.emptyNumber(number.trim(), out);
    if (words.trim() === '') return;
    const isBold = runs.every(({ text, isBold }) => isBold || text.trim() === '');
    const lines = (this.styles.isContents(style) ? withLeader(words) : words)
      .split('\n')
      .map((line, i) => printLine((i === 0 ? number : '') + line, isBold));
    this.add(out, [...lines.filter((line) => line !== ''), '']);
  }

  /** A number without words: a heading of the ladder, or in a table, is printed; else only the count goes on. */
  private emptyNumber(number: string, out: string[]): void {
    if (number === '-') return;
    if (out !== this.lines || /\p{L}{2}/u.test(number)) this.add(out, [number, '']);
    else this.tell(`has an empty paragraph with the automatic number «${number}», which was left out`);
  }

  /** The words of runs, with what is raised given as signs. */
  private printed(runs: readonly WordRun[]): string {
    const isAllRaised = runs.every(({ raised, text }) => raised || text.trim() === '');
    const merged: WordRun[] = [];
    for (const run of runs) {
      const last = merged.at(-1);
      if (last?.raised === run.raised) merged[merged.length - 1] = { ...last, text: last.text + run.text };
      else merged.push(run);
    }
    return merged
      .map(({ text, raised }) => {
        if (!raised || isAllRaised) return text;
        const signs = raisedSigns(text, raised);
        if (signs === null) this.tell(`has words above or below the line, which stand on it: «${text}»`);
        else if (signs !== text)
          this.tell(`has «${text}» above or below the line, which was written «${signs}»`);
        return signs ?? text;
      })
      .join('');
  }

  private table(table: XmlElement, out: string[]): void {
    const rows = rowsOf(table);
    const cells = rows.map((row) =>
      row.cells.map(({ element }) => {
        const lines: string[] = [];
        this.blocks(element, lines);
        return lines;
      }),
    );
    this.add(out, isLayout(table, cells, this.styles) ? cells.flat(2) : [...tableLines(rows, cells), '']);
  }

  private tellOf(): void {
    for (const { kind, words } of this.reader.notices) {
      this.tell(words.trim() ? `${NOTICES[kind]}: «${words.replace(/\s+/gu, ' ').trim()}»` : NOTICES[kind]);
    }
    this.reader.notices = [];
  }

  private tell(message: string): void {
    this.notices.push({ line: this.lines.length + 1, message });
  }

  /** Adds lines, never two blank ones in a row. */
  private add(out: string[], lines: readonly string[]): void {
    for (const line of lines) {
      if (line === '' && (out.at(-1) ?? '') === '') continue;
      out.push(line);
      this.length += line.length;
      if (this.length > LIMITS.textLength)
        throw new Unreadable('is refused: it has more words than any text');
    }
  }
}

/** Word draws dots to the page number of a table of contents. */
const withLeader = (words: string): string => words.replace(/\t(?=\d+$)/u, ' ........ ');

/** A line with the signs escaped that Markdown would take for its own. */
function printLine(line: string, isBold: boolean): string {
  const words = line
    .replace(/\t+/gu, ' ')
    .trim()
    .replace(/[\\*`]/gu, '\\$&')
    .replace(/^(?=[#>|<]|-{3,}$)/u, '\\');
  return isBold && words !== '' ? `**${words}**` : words;
}
