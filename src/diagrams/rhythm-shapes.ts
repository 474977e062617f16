import type { Cycle } from '../model/duty.ts';

/** Where the year is, how wide a month is, and how large letters are. */
export interface YearPlan {
  readonly x: number;
  readonly month: number;
  readonly text: number;
}

/** A shape without its hue; `line` where its hue is a stroke. */
export interface Shape {
  readonly tag: 'circle' | 'path';
  readonly line?: boolean;
  readonly attributes: Readonly<Record<string, string | number>>;
}

const SPANS: Partial<Record<Cycle, number>> = { quarterly: 4, semiannual: 2, annual: 1 };

/** The middle of the column of what comes at no set time, in months from the beginning. */
export const AD_HOC = 12.8;

/**
 * A rhythm over the year. A dot is one time: in each month, or in each span of three, six, twelve months, whose ends are
 * drawn, for it may fall anywhere between them. What is always done has no shape, only a word; what comes at no set time is
 * a spark in its own column.
 */
export function rhythmShapes(cycle: Cycle, y: number, { x, month, text }: YearPlan): Shape[] {
  const r = text * 0.24;
  const year = month * 12;
  if (cycle === 'ad-hoc') return [{ tag: 'path', attributes: { d: spark(x + AD_HOC * month, y, r) } }];
  if (cycle === 'regular') return [];
  if (cycle === 'monthly') return Array.from({ length: 12 }, (_, n) => once(x + (n + 0.5) * month, y, r));
  const spans = SPANS[cycle] ?? 1;
  const wide = year / spans;
  return Array.from({ length: spans }, (_, n) => x + n * wide).flatMap((from) => [
    span(from + r, from + wide - r, y, r),
    once(from + wide / 2, y, r),
  ]);
}

const once = (cx: number, cy: number, r: number): Shape => ({ tag: 'circle', attributes: { cx, cy, r } });

/** From one end to the other, as a measure is drawn. */
const span = (from: number, to: number, y: number, r: number): Shape => ({
  tag: 'path',
  line: true,
  attributes: {
    d: `M${from},${y - r}V${y + r}M${from},${y}H${to}M${to},${y - r}V${y + r}`,
    fill: 'none',
    'stroke-width': Math.max(1.2, r * 0.35),
  },
});

const spark = (x: number, y: number, r: number): string =>
  `M${x},${y - r * 1.5}L${x + r * 0.5},${y - r * 0.5}L${x + r * 1.5},${y}L${x + r * 0.5},${y + r * 0.5}L${x},${y + r * 1.5}L${x - r * 0.5},${y + r * 0.5}L${x - r * 1.5},${y}L${x - r * 0.5},${y - r * 0.5}Z`;
