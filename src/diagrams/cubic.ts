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

/** Steps along a curve from its middle outwards, where a label may stand. */
const STEPS = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.16, 0.84, 0.12, 0.88];

/**
 * A place on each curve for a round label of a radius: apart from the labels placed before, and, where `lines` are
 * given, where the fewest other lines run close by; of equal places the one nearest to the middle.
 */
export function labelPlaces(
  curves: readonly Cubic[],
  radius: number,
  lines: readonly Cubic[] = curves,
): Point[] {
  const traces = new Map(lines.map((line) => [line, SAMPLES.map((t) => pointAt(line, t))]));
  const [touch, near] = [(radius * 2) ** 2, (radius * 1.1) ** 2];
  const placed: Point[] = [];
  const places = new Map<Cubic, Point>();
  // Short curves choose first: they have the fewest places.
  for (const curve of [...curves].sort((a, b) => reachOf(a) - reachOf(b))) {
    let [best, least]: [Point, number] = [pointAt(curve, 0.5), Number.POSITIVE_INFINITY];
    for (const [n, t] of STEPS.entries()) {
      const at = pointAt(curve, t);
      // Squares of distances: this runs for every step of every curve against all lines.
      const far = ([x, y]: Point) => (x - at[0]) ** 2 + (y - at[1]) ** 2;
      const touching = placed.filter((other) => far(other) < touch).length;
      const close = placed.filter((other) => far(other) < touch * 4).length;
      let crossed = 0;
      for (const [line, trace] of traces)
        if (line !== curve && trace.some((point) => far(point) < near)) crossed += 1;
      const cost = touching * 1000 + close * 4 + crossed + n * 0.05;
      if (cost < least) [best, least] = [at, cost];
    }
    placed.push(best);
    places.set(curve, best);
  }
  return curves.map((curve) => places.get(curve) as Point);
}

/** About how long a curve is. */
const reachOf = ([a, b, c, d]: Cubic): number =>
  Math.hypot(b[0] - a[0], b[1] - a[1]) +
  Math.hypot(c[0] - b[0], c[1] - b[1]) +
  Math.hypot(d[0] - c[0], d[1] - c[1]);

const SAMPLES = Array.from({ length: 41 }, (_, i) => i / 40);
