/** What is seen of lines: where a label is over one, where two cross. */
import { type Cubic, type Point, pointAt } from './cubic.ts';
import type { Box } from './node-shape.ts';

const STEPS = 160;

/** The share of a curve that is under a label, or nearer to it than `air`. */
export const hiddenShare = ({ x, y, width, height }: Box, curve: Cubic, air = 0): number =>
  Array.from({ length: STEPS + 1 }, (_, i) => pointAt(curve, i / STEPS)).filter(
    ([px, py]) => px > x - air && px < x + width + air && py > y - air && py < y + height + air,
  ).length /
  (STEPS + 1);

/** Whether two lines, each of one curve after another, cross somewhere. */
export function areCrossing(one: readonly Cubic[], other: readonly Cubic[]): boolean {
  const [a, b] = [one.flatMap(pieces), other.flatMap(pieces)];
  return a.some((first) => b.some((second) => meet(first, second)));
}

type Piece = readonly [from: Point, to: Point];
const PIECES = 25;

const pieces = (curve: Cubic): Piece[] =>
  Array.from({ length: PIECES }, (_, n) => [pointAt(curve, n / PIECES), pointAt(curve, (n + 1) / PIECES)]);

/** Whether two straight pieces meet: the ends of each are on both sides of the other. */
const meet = ([a, b]: Piece, [c, d]: Piece): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
const side = ([ax, ay]: Point, [bx, by]: Point, [px, py]: Point): number =>
  (bx - ax) * (py - ay) - (by - ay) * (px - ax);

/** Whether a curve runs through a box, its ends apart. */
export function runsThrough(curve: Cubic, { x, y, width, height }: Box): boolean {
  // A curve stays within its four points.
  const [xs, ys] = [curve.map(([px]) => px), curve.map(([, py]) => py)];
  if (Math.max(...xs) < x || Math.min(...xs) > x + width) return false;
  if (Math.max(...ys) < y || Math.min(...ys) > y + height) return false;
  for (let n = 2; n <= 98; n += 1) {
    const [px, py] = pointAt(curve, n / 100);
    if (px > x + 1 && px < x + width - 1 && py > y + 1 && py < y + height - 1) return true;
  }
  return false;
}
