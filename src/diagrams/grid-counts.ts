/** How much there is in the columns and the rows of a board. */
import { BOARD_COUNTS, BOARD_TOTALS } from '../labels/pictures.ts';
import { type Element, el, textLines } from './element.ts';
import type { Grid, Head } from './grid.ts';
import type { Heads } from './grid-heads.ts';

/** Under each head how many organs its column has, the most in bold; where the rows have their totals, what these count. */
export function countsRow(
  counts: readonly number[],
  { places, height, slanted }: Heads,
  end: number,
  text: number,
): Element[] {
  const most = Math.max(...counts);
  const place = { y: height + text * 1.05, size: text, lead: text };
  return [
    el(
      'g',
      {},
      textLines([BOARD_COUNTS], { ...place, x: text * 1.5 }, { fill: 'muted' }),
      ...counts.map((count, n) => {
        const { x = 0, width = 0 } = places[n] ?? {};
        return textLines(
          [String(count)],
          { ...place, x: x + width / 2 },
          { 'text-anchor': 'middle', ...(count === most ? { 'font-weight': 600 } : { fill: 'muted' }) },
        );
      }),
      slanted && textLines([BOARD_TOTALS], { ...place, x: end }, { 'text-anchor': 'end', fill: 'muted' }),
    ),
  ];
}

/** How many duties a row has, where names of columns lean over the room at its end. */
export const rowTotal = (
  { cells }: Grid,
  { id }: Head,
  { x, y }: { x: number; y: number },
  text: number,
): Element =>
  textLines(
    [String(cells.reduce((sum, { row, count }) => (row === id ? sum + count : sum), 0))],
    { x, y: y + text * 0.32, size: text, lead: text },
    { 'text-anchor': 'end', fill: 'muted' },
  );
