import type { Grid, Head } from './grid.ts';
import { cellElement, marksHeight } from './grid-cells.ts';
import { countsRow, rowTotal } from './grid-counts.ts';
import { columnHead, type Heads, headsOf, rowHead, rowHeight, type Size } from './grid-heads.ts';
import { columnBand, columnRules, headRule } from './grid-rules.ts';
import { chunks, paged } from './paged.ts';
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
            (row) => gapAbove(row, used, text) + highOf(grid, row, plan, { width, text, side }),
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

/** A row is as high as its name and the marks of its cells. */
const highOf = ({ cells }: Grid, row: Head, { places: [place] }: Heads, { side, text }: Size): number =>
  Math.max(
    rowHeight(row, side, text),
    ...cells.map((cell) => (cell.row === row.id ? marksHeight(cell, place?.width ?? 0, text) : 0)),
  );

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
    const high = highOf(grid, row, heads, size);
    const [opens, closes] = [rows[n - 1]?.group !== row.group, rows[n + 1]?.group !== row.group];
    drawn.push(rowHead(row, { y, high, last: end, opens, closes }, size, n + 1));
    for (const [c, column] of columns.entries()) {
      const cell = grid.cells.find((one) => one.row === row.id && one.column === column.id);
      if (cell)
        drawn.push(cellElement(cell, row, { ...(heads.places[c] as Place), y, height: high }, text, n + 1));
    }
    if (countsHigh > 0 && heads.slanted) drawn.push(rowTotal(grid, row, { x: end, y: y + high / 2 }, text));
    y += high;
  });
  const headsHigh = heads.height + countsHigh;
  return {
    width,
    height: y + 2,
    steps: rows.length > 0 ? Math.min(rows.length, 1) : 0,
    elements: [...columnBand(grid, columns, heads, y), ...columnRules(heads, y), ...drawn],
    heads: {
      height: headsHigh,
      elements: [...columnBand(grid, columns, heads, headsHigh), ...named, headRule(headsHigh, end)],
    },
  };
}

type Place = Heads['places'][number];
