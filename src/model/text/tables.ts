import type { Paragraph, Table, TableCell, TableRow, Words } from '../hierarchy.ts';
import { cut, type Line, sourceAt } from './lines.ts';

/**
 * Tables as Markdown writes them: a row is a line from bar to bar, `| Mức | Tiền |`; a line of dashes sets off the head. As
 * in MultiMarkdown, bars without a space between them (`||`) widen the cell before them, and `^^` lengthens the cell above;
 * `<br>` begins a new line within a cell.
 */

/** Whether a line is a row of a table; a bar that is escaped is a sign of the text. */
export const isRow = ({ view, tokens }: Line): boolean =>
  view.startsWith('|') &&
  view.endsWith('|') &&
  view.length > 2 &&
  tokens.find(({ kind }) => kind !== 'blank')?.kind === 'words';

const DASHES = /^\|(?:\s*:?-+:?\s*\|)+$/u;
const BREAK = /<br\s*\/?>/giu;
/** What of a row is not words. */
export const ROW_MARKUP = /^(?:[\s|]|:?-+:?(?=\s*\|)|\^\^|<br\s*\/?>)+$/iu;

interface DraftCell {
  readonly lines: readonly Words[];
  columns: number;
  rows: number;
}

/** The paragraph that is the table of these lines, all of them rows. */
export function readTable(source: string, lines: readonly Line[]): Paragraph {
  const dashes = lines.findIndex(({ view }) => DASHES.test(view));
  const rows: TableRow[] = [];
  /** For each column the cell that reaches down into it. */
  let above: DraftCell[] = [];
  lines.forEach((line, i) => {
    if (DASHES.test(line.view)) return;
    const cells: DraftCell[] = [];
    const own: DraftCell[] = [];
    for (const [from, to] of spans(source, line)) {
      const words = line.text.slice(from, to);
      const upper = above[own.length];
      if (words === '' && cells.length > 0) (cells.at(-1) as DraftCell).columns += 1;
      else if (words.trim() === '^^' && upper) {
        if (own.at(-1) !== upper) upper.rows += 1;
        own.push(upper);
        continue;
      } else cells.push({ lines: linesIn(line, from, to), columns: 1, rows: 1 });
      own.push(cells.at(-1) as DraftCell);
    }
    above = own;
    rows.push({ isHead: i < dashes, cells });
  });
  const table: Table = { rows };
  return { lines: rows.flatMap(({ cells }) => cells.flatMap((cell: TableCell) => cell.lines)), table };
}

/** From where to where in the line's text each cell runs, between bars that are not escaped. */
function spans(source: string, line: Line): [number, number][] {
  const bars = [...line.text.matchAll(/\|/gu)]
    .map(({ index }) => index)
    .filter((at) => source[sourceAt(line, at) - 1] !== '\\');
  return bars.slice(1).map((bar, i) => [(bars[i] as number) + 1, bar]);
}

/** The lines of words in a cell. */
function linesIn(line: Line, from: number, to: number): Words[] {
  const words: Words[] = [];
  let start = from;
  const add = (end: number) => {
    const one = cut(line, start, end);
    if (one) words.push(one);
  };
  for (const { 0: mark, index } of line.text.slice(from, to).matchAll(BREAK)) {
    add(from + index);
    start = from + index + mark.length;
  }
  add(to);
  return words;
}
