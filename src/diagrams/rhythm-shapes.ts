import type { Cycle } from '../model/duty.ts';

/** Where the year is, how wide a month is, and how large letters are. */
export interface YearPlan {
  readonly x: number;
  readonly month: number;
  readonly text: number;
}

/** A shape without its hue; `line` where its hue is a stroke. */
export interface Shape {
  readonly tag: 'circle' | 'rect' | 'path';
  readonly line?: boolean;
  readonly attributes: Readonly<Record<string, string | number>>;
}

const BARS: Partial<Record<Cycle, number>> = { quarterly: 4, semiannual: 2, annual: 1 };

/** The middle of the column of what comes at no set time, in months from the beginning. */
export const AD_HOC = 12.8;

/** A rhythm over the year: dots, bars, a line; what comes at no set time is a spark in its own column. */
export function rhythmShapes(cycle: Cycle, y: number, { x, month, text }: YearPlan): Shape[] {
  const r = text * 0.24;
  if (cycle === 'monthly')
    return Array.from({ length: 12 }, (_, n) => ({
      tag: 'circle',
      attributes: { cx: x + (n + 0.5) * month, cy: y, r },
    }));
  if (cycle === 'ad-hoc') return [{ tag: 'path', attributes: { d: spark(x + AD_HOC * month, y, r) } }];
  if (cycle === 'regular') return [always(x + 4, x + month * 12 - 4, y)];
  const bars = BARS[cycle] ?? 1;
  const wide = (month * 12) / bars;
  return Array.from({ length: bars }, (_, n) => ({
    tag: 'rect',
    attributes: {
      x: x + n * wide + 3,
      // A long bar is as loud as a row of dots only where it is thin.
      y: y - r * 0.3,
      width: wide - 6,
      height: r * 0.6,
      rx: r * 0.3,
    },
  }));
}

const spark = (x: number, y: number, r: number): string =>
  `M${x},${y - r * 1.5}L${x + r * 0.5},${y - r * 0.5}L${x + r * 1.5},${y}L${x + r * 0.5},${y + r * 0.5}L${x},${y + r * 1.5}L${x - r * 0.5},${y + r * 0.5}L${x - r * 1.5},${y}L${x - r * 0.5},${y - r * 0.5}Z`;

const always = (from: number, to: number, y: number): Shape => ({
  tag: 'path',
  line: true,
  attributes: {
    d: `M${from},${y}H${to}`,
    fill: 'none',
    'stroke-width': 2,
    'stroke-dasharray': '2 5',
    'stroke-linecap': 'round',
  },
});
