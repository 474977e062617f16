import { type Element, el } from './element.ts';
import type { Cell, Grid, Head } from './grid.ts';
import { countsRow, rowTotal } from './grid-counts.ts';
import { columnHead, type Heads, headRule, headsOf, rowHead, rowHeight, type Size } from './grid-heads.ts';
import { paged } from './paged.ts';
import { roleMarker } from './role-marker.ts';
import { type Frame, isPaper, type Sheet } from './sheet.ts';
import { textWidth } from './wrapped-text.ts';

/**
 * A board as a drawing: markers in cells, names of columns slanted where there are many. Where the sheet is limited, as many
 * screens as hold it, each with the heads of its rows and columns; screens without a marker are left out.
 */
export function gridDrawing(grid: Grid, sheet: Sheet): Frame[] {
  const { width, height, text } = sheet;
  const least = text * (isPaper(text) ? 1.48 : 1.55);
  const side = Math.min(
    sideRoom(grid, sheet, least),
    Math.max(...grid.rows.map(({ name }) => textWidth(name, text))) + text * 2,
  );
  const room = Math.max(1, Math.floor((width - side - text * 5) / least));
  const columnPages = height === null ? [grid.columns] : chunks(grid.columns, room);
  const frames: Frame[] = [];
  for (const columns of columnPages) {
    const used = grid.rows.filter((row) =>
      grid.cells.some((cell) => cell.row === row.id && columns.some(({ id }) => id === cell.column)),
    );
    const plan = headsOf(columns, { width, text, side });
    const rowPages =
      height === null
        ? [used]
        : paged(
            used,
            height - plan.height - countsHeight(columns, text) - text,
            (row) => gapAbove(row, used, text) + rowHeight(row, side, text),
          );
    for (const rows of rowPages) frames.push(frameOf(grid, rows, columns, plan, { width, text, side }));
  }
  return frames;
}

/** How wide the names of rows may be; on paper they leave the columns what these need. */
const sideRoom = ({ columns }: Grid, { width, text }: Sheet, least: number): number =>
  isPaper(text)
    ? Math.max(width * 0.2, Math.min(width * 0.3, width - columns.length * least - text * 5))
    : Math.min(text * 17, width * 0.27);

/** The room for how many organs there are in each column; in a column of an organ it would say nothing. */
const countsHeight = (columns: readonly Head[], text: number): number =>
  columns.some(({ group }) => group !== null) || isPaper(text) ? 0 : text * 1.5;

/** Systems of organs have a gap between them. */
function gapAbove(row: Head, rows: readonly Head[], text: number): number {
  const before = rows[rows.indexOf(row) - 1];
  return before && before.group !== row.group && !isPaper(text) ? text * 0.6 : 0;
}

function frameOf(
  grid: Grid,
  rows: readonly Head[],
  columns: readonly Head[],
  heads: Heads,
  size: Size,
): Frame {
  const { width, text, side } = size;
  // Slanted names lean over what is right of the last column: rules go as far as they do.
  const end = heads.slanted ? width : heads.places.reduce((_, place) => place.x + place.width, side);
  const countsHigh = countsHeight(columns, text);
  let y = heads.height + countsHigh;
  const named = columns.map((column, n) => columnHead(column, heads.places[n] as Place, heads, text));
  if (countsHigh > 0) {
    const counts = columns.map(({ id }) => grid.cells.filter(({ column }) => column === id).length);
    named.push(...countsRow(counts, heads, end, text));
  }
  const drawn = [...named];
  rows.forEach((row, n) => {
    y += gapAbove(row, rows, text);
    const high = rowHeight(row, side, text);
    drawn.push(rowHead(row, { y, high, last: end, closes: rows[n + 1]?.group !== row.group }, size, n + 1));
    for (const [c, column] of columns.entries()) {
      const cell = grid.cells.find((one) => one.row === row.id && one.column === column.id);
      if (cell)
        drawn.push(cellElement(cell, row, { ...(heads.places[c] as Place), y, height: high }, text, n + 1));
    }
    if (countsHigh > 0 && heads.slanted) drawn.push(rowTotal(grid, row, { x: end, y: y + high / 2 }, text));
    y += high;
  });
  const rules = heads.places.map(({ x }) =>
    el('path', {
      d: `M${x},${heads.height}V${y}`,
      stroke: 'line',
      'stroke-width': 1,
      'stroke-opacity': 0.6,
      fill: 'none',
    }),
  );
  return {
    width,
    height: y + 2,
    steps: rows.length > 0 ? Math.min(rows.length, 1) : 0,
    elements: [...rules, ...drawn],
    heads: {
      height: heads.height + countsHigh,
      elements: [...named, headRule(heads.height + countsHigh, end)],
    },
  };
}

type Place = Heads['places'][number];

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

/** A cell: a marker for each duty or, where all are of one role, its marker and how many they are. */
function cellElement(
  cell: Cell,
  row: Head,
  { x, y, width, height }: CellBox,
  text: number,
  step: number,
): Element {
  const hue = row.group ?? 'ink';
  const { roles, signs = roles } = cell;
  const { r, across } = markersIn(signs.length, { width, height }, text);
  const down = Math.ceil(signs.length / across);
  const pitch = r * 2.6;
  const hasCount = cell.count > signs.length && width > (signs.length + 1) * pitch + text;
  const count = hasCount ? ` ${cell.count}` : '';
  const start = x + (width - across * pitch - (hasCount ? textWidth(count, text) : 0) + pitch) / 2;
  const middle = y + (height - (down - 1) * pitch) / 2;
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
    el('rect', { x, y, width, height, fill: hue, 'fill-opacity': 0.1 }),
    ...signs.map((role, n) =>
      roleMarker(role, start + (n % across) * pitch, middle + Math.floor(n / across) * pitch, r, hue),
    ),
    count !== '' &&
      el(
        'text',
        {
          x: start + across * pitch - r * 0.6,
          y: y + height / 2 + text * 0.32,
          'font-size': text,
          'font-weight': 600,
          fill: hue,
        },
        count.trim(),
      ),
  );
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const pages = Math.ceil(items.length / size);
  const even = Math.ceil(items.length / pages);
  return Array.from({ length: pages }, (_, n) => items.slice(n * even, (n + 1) * even));
}
