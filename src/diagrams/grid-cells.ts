/** The cells of a board: the sign of each role, and how many duties are of it. */
import { type Element, el } from './element.ts';
import type { Cell, Head } from './grid.ts';
import { chunks } from './paged.ts';
import { roleMarker } from './role-marker.ts';
import { isPaper } from './sheet.ts';
import { textWidth } from './wrapped-text.ts';

interface CellBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The size of a cell's markers and how many fit in a row, so that all of them are shown. */
function markersIn(
  count: number,
  { width, height }: { width: number; height: number },
  text: number,
): { r: number; across: number } {
  const tries = Array.from({ length: Math.max(1, count) }, (_, n) => {
    const across = n + 1;
    const room = Math.min((width - 6) / across, (height - 1) / Math.ceil(count / across));
    return { r: Math.min(text * 0.36, room / 2.6), across };
  });
  // As large as can be, in as few rows; these as long as each other.
  const most = Math.max(...tries.map(({ r }) => r));
  const large = tries.filter(({ r }) => r === most);
  const rowsOf = ({ across }: (typeof tries)[number]) => Math.ceil(count / across);
  const least = Math.min(...large.map(rowsOf));
  return large.find((one) => rowsOf(one) === least) ?? { r: most, across: 1 };
}

/** How large a sign is that has room, and how far one row of them is from the next, in letters' sizes. */
const [SIGN, PITCH, APART] = [0.43, 1.15, 0.4];

/** Columns so narrow have no room for numbers, nor have rows on paper: there each duty has a sign of its own. */
const isNarrow = (width: number, text: number): boolean => width < text * 3.2 || isPaper(text);

interface Mark {
  readonly role: Cell['roles'][number];
  readonly count: string;
  readonly width: number;
}

/** The marks of a cell in as few rows as hold them, as many in each: a sign, and the number of its duties where these are several. */
function markRows({ roles, signs, count: all }: Cell, width: number, text: number): Mark[][] {
  const marks = roles.map((role): Mark => {
    const many = signs ? signs.filter((sign) => sign === role).length : roles.length > 1 ? 1 : all;
    const count = many > 1 ? String(many) : '';
    return { role, count, width: text * SIGN * 2 + (count === '' ? 0 : text * 0.2 + textWidth(count, text)) };
  });
  for (let rows = 1; rows < marks.length; rows += 1) {
    const even = chunks(marks, Math.ceil(marks.length / rows));
    if (even.every((row) => rowWidth(row, text) <= width - text * 0.5)) return even;
  }
  return marks.map((mark) => [mark]);
}

const rowWidth = (marks: readonly Mark[], text: number): number =>
  marks.reduce((sum, mark) => sum + mark.width, (marks.length - 1) * text * APART);

/** How high the marks of a cell are. */
export const marksHeight = (cell: Cell, width: number, text: number): number =>
  isNarrow(width, text) ? 0 : text * (markRows(cell, width, text).length * PITCH + 0.5);

function countedMarks(cell: Cell, hue: Hue, { x, y, width, height }: CellBox, text: number): Element[] {
  const rows = markRows(cell, width, text);
  return rows.flatMap((marks, n) => {
    const middle = y + height / 2 + (n - (rows.length - 1) / 2) * text * PITCH;
    let at = x + (width - rowWidth(marks, text)) / 2;
    return marks.flatMap((mark) => {
      const left = at;
      at += mark.width + text * APART;
      const place = { x: left + text * (SIGN * 2 + 0.2), y: middle + text * 0.34 };
      return [
        roleMarker(mark.role, left + text * SIGN, middle, text * SIGN, hue),
        ...(mark.count === ''
          ? []
          : [el('text', { ...place, 'font-size': text, 'font-weight': 600, fill: hue }, mark.count)]),
      ];
    });
  });
}

type Hue = (Head['group'] & string) | 'ink';

/** In a narrow cell, a marker for each duty. */
function narrowMarks(
  { roles, signs = roles }: Cell,
  hue: Hue,
  { x, y, width, height }: CellBox,
  text: number,
): Element[] {
  const { r, across } = markersIn(signs.length, { width, height }, text);
  const pitch = r * 2.6;
  const start = x + (width - across * pitch + pitch) / 2;
  const middle = y + (height - (Math.ceil(signs.length / across) - 1) * pitch) / 2;
  return signs.map((role, n) =>
    roleMarker(role, start + (n % across) * pitch, middle + Math.floor(n / across) * pitch, r, hue),
  );
}

/** A cell: a link to the words of its duties. */
export function cellElement(cell: Cell, row: Head, box: CellBox, text: number, step: number): Element {
  const hue = row.group ?? 'ink';
  const { x, y, width, height } = box;
  return el(
    'a',
    {
      class: 'cell',
      href: cell.href,
      'aria-label': cell.said,
      ...cell.marks,
      'data-step': step > 0 ? 1 : undefined,
    },
    el('title', {}, cell.words),
    // A finger or a pointer needs a field of 24.
    width < 24 && el('rect', { x: x - (24 - width) / 2, y, width: 24, height, fill: hue, 'fill-opacity': 0 }),
    el('rect', { x, y, width, height, fill: hue, 'fill-opacity': 0 }),
    ...(isNarrow(width, text) ? narrowMarks : countedMarks)(cell, hue, box, text),
  );
}
