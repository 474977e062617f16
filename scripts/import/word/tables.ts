import type { Styles } from './styles.ts';
import { childOf, childrenOf, descend, isOn, settingOf, type XmlElement } from './xml.ts';

/** A cell of a table; one that goes on with the cell above is `isMerged`. */
interface WordCell {
  readonly element: XmlElement;
  readonly columns: number;
  readonly isMerged: boolean;
}

/** The cells of a table, row by row, without rows deleted in a tracked change; a head is repeated on every page. */
export function rowsOf(table: XmlElement): { isHead: boolean; cells: WordCell[] }[] {
  return namedWithin(table, 'w:tr')
    .filter((row) => !childOf(childOf(row, 'w:trPr'), 'w:del'))
    .map((row) => ({
      isHead: isOn(childOf(row, 'w:trPr'), 'w:tblHeader') === true,
      cells: namedWithin(row, 'w:tc').map(cellOf),
    }));
}

function cellOf(element: XmlElement): WordCell {
  const properties = childOf(element, 'w:tcPr');
  const merge = childOf(properties, 'w:vMerge');
  return {
    element,
    columns: Math.min(Number(settingOf(properties, 'w:gridSpan') ?? 1) || 1, MOST_COLUMNS),
    isMerged: merge !== null && merge.attributes['w:val'] !== 'restart',
  };
}

/** The most columns that Word lets a table have. */
const MOST_COLUMNS = 63;
const LETTERHEAD = /CỘNG H[OÒ][AÀ] XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–]|N[ơƠ][iI] [nN][hH][ậẬ][nN]/u;
const HEADING = /^\**(?:Điều \d|Chương (?:[IVX]+|\d))/u;

/**
 * Whether a table only lays out a page, as for a letterhead, signatures or articles in two languages: it is read cell by
 * cell. `rows` are the lines of its cells.
 */
export function isLayout(
  table: XmlElement,
  rows: readonly (readonly (readonly string[])[])[],
  styles: Styles,
): boolean {
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  const lines = rows.flat(2);
  if (columns < 2 || lines.some((line) => HEADING.test(line))) return true;
  if (lines.some((line) => LETTERHEAD.test(line))) return true;
  if (hasBorders(table, styles)) return false;
  const cells = rows.flat();
  const full = cells.filter((cell) => cell.length > 0).length;
  return !(columns >= 3 && rows.length >= 3 && full >= cells.length * 0.7);
}

/** The lines of Markdown of a table: see `src/model/text/tables.ts`. */
export function tableLines(
  rows: readonly { isHead: boolean; cells: readonly WordCell[] }[],
  lines: readonly (readonly (readonly string[])[])[],
): string[] {
  const heads = rows.findIndex(({ isHead }) => !isHead);
  const bold =
    lines.length > 1 && (lines[0]?.flat() ?? []).every((line) => line === '' || isBold(line)) ? 1 : 0;
  const head = Math.max(heads, bold);
  const printed = rows.map(({ cells }, i) => {
    const parts = cells.map(({ columns, isMerged }, j) => {
      const words = isMerged ? '^^' : cellWords(lines[i]?.[j] ?? []);
      return ` ${words} ${'|'.repeat(columns)}`;
    });
    return `|${parts.join('')}`;
  });
  const columns = rows[0]?.cells.reduce((sum, cell) => sum + cell.columns, 0) ?? 1;
  return head > 0
    ? [...printed.slice(0, head), `|${' --- |'.repeat(columns)}`, ...printed.slice(head)]
    : printed;
}

const isBold = (line: string): boolean => /^\*\*.*\*\*$/u.test(line);

const cellWords = (lines: readonly string[]): string =>
  lines
    .filter((line) => line !== '')
    .map((line) => line.replaceAll('**', '').replace(/\s+/gu, ' ').replace(/\\?\|/gu, '\\|'))
    .join(' <br> ')
    .trim();

function hasBorders(table: XmlElement, styles: Styles): boolean {
  const properties = childOf(table, 'w:tblPr');
  const borders = childOf(properties, 'w:tblBorders');
  const drawn = ({ attributes }: XmlElement) => !/^(?:none|nil)?$/u.test(attributes['w:val'] ?? '');
  if (borders) return childrenOf(borders).some(drawn);
  const cell = descend(table, 'w:tr', 'w:tc', 'w:tcPr', 'w:tcBorders');
  return (
    (cell ? childrenOf(cell).some(drawn) : false) || styles.hasBorders(settingOf(properties, 'w:tblStyle'))
  );
}

/** Rows of a table, or cells of a row, those within content controls too. */
function namedWithin(parent: XmlElement, name: string): XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return /^w:(?:sdt|sdtContent|ins|customXml)$/u.test(child.name) ? namedWithin(child, name) : [];
  });
}
