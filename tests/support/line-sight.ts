import { type Cubic, pointAt } from '../../src/diagrams/cubic.ts';
import type { Box } from '../../src/diagrams/node-shape.ts';

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
