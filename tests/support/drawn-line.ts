import type { Box } from '../../src/diagrams/node-shape.ts';

/** Points along path data of `M`, `L`, `H`, `V` and `C`, as close as the drawings need them. */
export function pointsAlong(d: string): [number, number][] {
  const points: [number, number][] = [];
  let at: [number, number] = [0, 0];
  const straight = (to: [number, number]) => {
    for (let n = 0; n <= 20; n += 1)
      points.push([at[0] + ((to[0] - at[0]) * n) / 20, at[1] + ((to[1] - at[1]) * n) / 20]);
    at = to;
  };
  for (const [, sign = '', rest = ''] of d.matchAll(/([MLHVC])([^MLHVC]*)/gu)) {
    const n = (rest.match(/-?[\d.]+/gu) ?? []).map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    if (sign === 'M') at = [n[0], n[1]];
    else if (sign === 'L') straight([n[0], n[1]]);
    else if (sign === 'H') straight([n[0], at[1]]);
    else if (sign === 'V') straight([at[0], n[0]]);
    else {
      for (let i = 0; i <= 40; i += 1) {
        const t = i / 40;
        const mix = (a: number, b: number, c: number, e: number) =>
          (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * e;
        points.push([mix(at[0], n[0], n[2], n[4]), mix(at[1], n[1], n[3], n[5])]);
      }
      at = [n[4], n[5]];
    }
  }
  return points;
}

/** Whether a line runs over a box by more than it needs to touch its edge. */
export const runsOver = (d: string, { x, y, width, height }: Box): boolean =>
  pointsAlong(d).some(([px, py]) => px > x + 1 && px < x + width - 1 && py > y + 1 && py < y + height - 1);
