import { type Element, el } from './element.ts';
import type { Cell, Grid, Head } from './grid.ts';
import { columnHead, type Heads, headsOf, isPaper, rowHead, rowHeight, type Size } from './grid-heads.ts';
import { roleMarker } from './role-marker.ts';
import type { Frame, Sheet } from './sheet.ts';
import { textWidth } from './wrapped-text.ts';

/**
 * A board as a drawing: markers in cells, names of columns slanted where columns are narrow. Where the sheet is limited, as many
 * screens as hold it, each with the heads of its rows and columns; screens without a marker are left out.
 */
export function gridDrawing(grid: Grid, sheet: Sheet): Frame[] {
  const { width, height, text } = sheet;
  const side = Math.min(
    text * (isPaper(text) ? 29 : 19),
    width * (isPaper(text) ? 0.3 : 0.27),
    Math.max(...grid.rows.map(({ name }) => textWidth(name, text))) + text * 2,
  );
  const least = text * 1.55;
  const room = Math.max(1, Math.floor((width - side - text * 3) / least));
  const columnPages = height === null ? [grid.columns] : chunks(grid.columns, room);
  const frames: Frame[] = [];
  for (const columns of columnPages) {
    const used = grid.rows.filter((row) =>
      grid.cells.some((cell) => cell.row === row.id && columns.some(({ id }) => id === cell.column)),
    );
    const plan = headsOf(columns, { width, text, side });
    const rowPages = height === null ? [used] : paged(used, height - plan.height - text, side, text);
    for (const rows of rowPages) frames.push(frameOf(grid, rows, columns, plan, { width, text, side }));
  }
  return frames;
}

function frameOf(
  grid: Grid,
  rows: readonly Head[],
  columns: readonly Head[],
  heads: Heads,
  size: Size,
): Frame {
  const { width, text, side } = size;
  const x = (n: number) => side + n * heads.column;
  let y = heads.height;
  const drawn: Element[] = columns.map((column, n) => columnHead(column, x(n), heads, text));
  rows.forEach((row, n) => {
    const high = rowHeight(row, side, text);
    drawn.push(rowHead(row, { y, high, last: x(columns.length) }, size, n + 1));
    for (const [c, column] of columns.entries()) {
      const cell = grid.cells.find((one) => one.row === row.id && one.column === column.id);
      if (cell)
        drawn.push(cellElement(cell, row, { x: x(c), y, width: heads.column, height: high }, text, n + 1));
    }
    y += high;
  });
  const rules = columns.map((_, n) =>
    el('path', {
      d: `M${x(n)},${heads.height}V${y}`,
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
  };
}

interface CellBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A cell: the markers of its roles, and its count where there are more duties than markers. */
function cellElement(
  cell: Cell,
  row: Head,
  { x, y, width, height }: CellBox,
  text: number,
  step: number,
): Element {
  const hue = row.group ?? 'ink';
  const r = text * 0.33;
  const most = Math.max(1, Math.floor((width - 2) / (r * 2.6)));
  const shown = cell.roles.slice(0, most);
  const count =
    cell.count > shown.length && width > (shown.length + 1) * r * 2.6 + text ? ` ${cell.count}` : '';
  const wide = shown.length * r * 2.6 + (count ? textWidth(count, text) : 0);
  const start = x + (width - wide) / 2 + r * 1.3;
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
    ...shown.map((role, n) => roleMarker(role, start + n * r * 2.6, y + height / 2, r, hue)),
    count !== '' &&
      el(
        'text',
        {
          x: start + shown.length * r * 2.6 - r * 0.6,
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

function paged(rows: readonly Head[], room: number, side: number, text: number): Head[][] {
  const pages: Head[][] = [];
  let used = 0;
  for (const row of rows) {
    const high = rowHeight(row, side, text);
    if (pages.length === 0 || used + high > room) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(row);
    used += high;
  }
  return pages;
}
