import { type Element, el, textLines } from './element.ts';
import type { Cell, Grid, Head } from './grid.ts';
import { nodeShape } from './node-shape.ts';
import { roleMarker } from './role-marker.ts';
import { setLines } from './set-lines.ts';
import type { Frame, Sheet } from './sheet.ts';
import { textWidth } from './wrapped-text.ts';

/**
 * A board as a drawing: signs in cells, names of columns slanted where columns are narrow. Where the sheet is limited, as many
 * screens as hold it, each with the heads of its rows and columns; screens without a sign are left out.
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

interface Size {
  readonly width: number;
  readonly text: number;
  /** The width of the names of rows. */
  readonly side: number;
}

interface Heads {
  readonly column: number;
  readonly height: number;
  readonly slanted: boolean;
  /** In how many lines a slanted name may be. */
  readonly lines: number;
}

const SLANT = (58 * Math.PI) / 180;
/** How long a slanted line may be, in letters' sizes. */
const MOST = 14.5;

/** How wide columns are, and how high their names. */
function headsOf(columns: readonly Head[], { width, text, side }: Size): Heads {
  const flat = (width - side) / columns.length;
  const lines = Math.max(...columns.map(({ name }) => setLines(name, text, flat - text * 0.5).length));
  const fits = columns.every(({ name }) =>
    setLines(name, text, flat - text * 0.5).every((line) => textWidth(line, text) <= flat - 4),
  );
  if (fits && lines <= 5) return { column: flat, height: lines * text * 1.2 + text, slanted: false, lines };
  const column = (width - side - text * 5) / columns.length;
  const most = Math.max(1, Math.min(3, Math.floor((column * Math.sin(SLANT)) / (text * 1.2))));
  const widths = columns.flatMap(({ name }) =>
    slantedName(name, most, text).map((line) => textWidth(line, text)),
  );
  return {
    column,
    height: Math.max(...widths) * Math.sin(SLANT) + text * (most > 1 ? 1.6 : 1),
    slanted: true,
    lines: most,
  };
}

const rowLines = (row: Head, side: number, text: number): string[] =>
  setLines(row.name, text, side - text * 1.6);
/** Letters so small are for paper, where nothing is pressed and rows may be close. */
const isPaper = (text: number): boolean => text < 12;
const rowHeight = (row: Head, side: number, text: number): number =>
  isPaper(text)
    ? rowLines(row, side, text).length * text * 1.14 + text * 0.1
    : Math.max(24, rowLines(row, side, text).length * text * 1.2 + text * 0.35);

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

function columnHead(
  column: Head,
  x: number,
  { column: wide, height, slanted, lines: most }: Heads,
  text: number,
): Element {
  const mark = column.group ? { 'data-organ': column.id } : { 'data-column': column.id };
  const fill = column.group ?? 'ink';
  if (!slanted) {
    const lines = setLines(column.name, text, wide - text * 0.5);
    const top = height - lines.length * text * 1.2 - text * 0.4 + text;
    return el(
      'g',
      mark,
      textLines(
        lines,
        { x: x + wide / 2, y: top, size: text, lead: text * 1.2 },
        { 'text-anchor': 'middle', 'font-weight': 600, fill },
      ),
    );
  }
  const lines = slantedName(column.name, most, text);
  // The middle of all its lines leads to the middle of the column.
  const [middle, lead] = [x + wide / 2 + text * 0.3, text * 1.2];
  const at = `translate(${Math.round(middle)} ${Math.round(height - text * 0.4)}) rotate(${-Math.round((SLANT * 180) / Math.PI)})`;
  return el(
    'g',
    mark,
    lines.join(' ') !== column.name && el('title', {}, column.name),
    textLines(
      lines,
      { x: 0, y: -((lines.length - 1) * lead) / 2, size: text, lead },
      { transform: at, 'font-weight': 500, fill },
    ),
  );
}

/** A name in lines as long as a slant allows; cut where it needs more, the whole is then in its title. */
function slantedName(name: string, most: number, text: number): string[] {
  for (let ems = most > 1 ? 6 : MOST; ems <= MOST; ems += 0.5) {
    const lines = setLines(name, text, text * ems);
    if (lines.length <= most) return lines;
  }
  const lines = setLines(name, text, text * MOST);
  let last = lines.slice(most - 1).join(' ');
  while (textWidth(`${last} …`, text) > text * MOST) last = last.slice(0, last.lastIndexOf(' '));
  return [...lines.slice(0, most - 1), `${last} …`];
}

function rowHead(
  row: Head,
  { y, high, last }: { y: number; high: number; last: number },
  { side, text }: Size,
  step: number,
): Element {
  const lines = rowLines(row, side, text);
  const lead = text * 1.2;
  return el(
    'g',
    { ...(row.group ? { 'data-organ': row.id } : {}), 'data-row': step },
    el('path', { d: `M0,${y}H${last}`, stroke: 'line', 'stroke-width': 1, fill: 'none' }),
    row.group &&
      el('path', {
        d: nodeShape(row.group, {
          x: 1,
          y: y + high / 2 - text * 0.35,
          width: text * 0.9,
          height: text * 0.7,
        }),
        fill: row.group,
        'fill-opacity': 0.25,
        stroke: row.group,
        'stroke-width': 1.2,
      }),
    textLines(lines, {
      x: text * 1.35,
      y: y + (high - lines.length * lead) / 2 + text * 0.92,
      size: text,
      lead,
    }),
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A cell: the signs of its roles, and its count where there are more duties than signs. */
function cellElement(
  cell: Cell,
  row: Head,
  { x, y, width, height }: Place,
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
