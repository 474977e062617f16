/** How boxes and points are to each other. */
import type { Point } from './cubic.ts';
import type { Box } from './node-shape.ts';

/** Whether two boxes come nearer than `gap`. */
export const overlap = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

/** A box with as much more on each side. */
export const wider = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + by * 2,
  height: height + by * 2,
});

/** The square of the distance from a box to the nearest of some points: only its order matters. */
export function nearest({ x, y, width, height }: Box, points: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [px, py] of points) {
    const across = Math.max(x - px, 0, px - x - width);
    const down = Math.max(y - py, 0, py - y - height);
    least = Math.min(least, across * across + down * down);
  }
  return least;
}

/** The square of the distance between two boxes. */
export const gap = (a: Box, b: Box): number =>
  Math.max(a.x - b.x - b.width, 0, b.x - a.x - a.width) ** 2 +
  Math.max(a.y - b.y - b.height, 0, b.y - a.y - a.height) ** 2;
