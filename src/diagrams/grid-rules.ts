/** What is behind the words of a board: the rules of its columns, and a tint behind the one that its title names. */
import { type Element, el } from './element.ts';
import type { Grid } from './grid.ts';
import { type Heads, SLANT } from './grid-heads.ts';

/** The rules of the columns, down to `end`. */
export const columnRules = ({ places, height }: Heads, end: number): Element[] =>
  places.map(({ x }) =>
    el('path', {
      d: `M${x},${height}V${end}`,
      stroke: 'line',
      'stroke-width': 1,
      'stroke-opacity': 0.6,
      fill: 'none',
    }),
  );

/** The tint of the column that a title names: as far as its head leans, then straight down to `end`. */
export function columnBand({ told }: Grid, columns: Grid['columns'], heads: Heads, end: number): Element[] {
  const place = heads.places[columns.findIndex(({ id }) => id === told)];
  if (!place) return [];
  const { x, width } = place;
  const { height, slanted } = heads;
  const lean = slanted ? height / Math.tan(SLANT) : 0;
  const d = `M${x},${height}l${lean},${-height}h${width}l${-lean},${height}V${end}h${-width}z`;
  return [el('path', { d, fill: 'muted', 'fill-opacity': 0.12 })];
}

/** Below heads that stay in sight, as far as their columns go. */
export const headRule = (y: number, end: number): Element =>
  el('path', { d: `M0,${y - 0.5}H${end}`, stroke: 'muted', 'stroke-width': 1, fill: 'none' });
