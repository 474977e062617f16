import { type Cubic, type Point, pointAt } from './cubic.ts';
import type { Box } from './node-shape.ts';

/** On how many points of a curve its course is judged. */
export const SAMPLES = 97;

/** A curve as points with the room that its thickness takes; the box around them spares most comparisons. */
export interface Trace {
  readonly line: number;
  readonly points: readonly Point[];
  readonly around: Box;
  readonly half: number;
}

/** The trace of a curve of the nth line. */
export function traceOf(curve: Cubic, line: number, thickness: number): Trace {
  const points = Array.from({ length: SAMPLES }, (_, i) => pointAt(curve, i / (SAMPLES - 1)));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const around = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  return { line, points, around, half: thickness / 2 };
}

/** How many points of a line a box covers. */
export function pointsWithin({ x, y, width, height }: Box, { points, half }: Trace): number {
  let count = 0;
  for (const [px, py] of points)
    if (px > x - half && px < x + width + half && py > y - half && py < y + height + half) count += 1;
  return count;
}
