/** Curves of a drawing: a cubic Bézier by its four points. */
export type Point = readonly [x: number, y: number];
export type Cubic = readonly [Point, Point, Point, Point];

const round = (n: number): number => Math.round(n * 10) / 10;

/** The curve as path data. */
export function cubicPath([a, b, c, d]: Cubic): string {
  const at = ([x, y]: Point) => `${round(x)},${round(y)}`;
  return `M${at(a)}C${at(b)} ${at(c)} ${at(d)}`;
}

/** The point at `t`, from 0 at the start to 1 at the end. */
export function pointAt([a, b, c, d]: Cubic, t: number): Point {
  const s = 1 - t;
  const mix = (i: 0 | 1) => s ** 3 * a[i] + 3 * s ** 2 * t * b[i] + 3 * s * t ** 2 * c[i] + t ** 3 * d[i];
  return [round(mix(0)), round(mix(1))];
}

/** Where a curve leads at a point of it. */
export function direction(curve: Cubic, t: number): Point {
  const [a, b] = [pointAt(curve, t - 0.05), pointAt(curve, t + 0.05)];
  return [b[0] - a[0], b[1] - a[1]];
}
