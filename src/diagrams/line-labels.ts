import { type Cubic, type Point, pointAt } from './cubic.ts';
import type { Box } from './node-shape.ts';
import { setLines } from './set-lines.ts';
import { textWidth } from './wrapped-text.ts';

/** A label of a line: its text in lines, and the box that they need. */
export interface LineLabel extends Box {
  readonly lines: readonly string[];
}

/** How labels are set. */
export interface LabelStyle {
  readonly size: number;
  readonly lead: number;
  /** The widths to which a label may be set, the best first. */
  readonly widths: readonly number[];
}

const PLACES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85];
const SWEEPS = 5;
/** On how many points of a line its course is judged. */
const SAMPLES = 49;

/**
 * A place for each curve's label: next to a line that runs up or down, above or below one that runs across, or on it; off boxes
 * and other labels, within the sheet, and where it hides least of the lines.
 */
export function placeLabels(
  texts: readonly string[],
  curves: readonly Cubic[],
  boxes: readonly Box[],
  style: LabelStyle,
  sheet: { readonly width: number; readonly height: number },
): LineLabel[] {
  const traces = curves.map(traceOf);
  // What speaks against a place whatever labels are around it is weighed once, not in every sweep.
  const tries = curves.map((curve, n) =>
    candidates(texts[n] as string, curve, style).map(({ label, cost }) => ({
      label,
      cost: cost + troubles(label, n, { boxes, traces, sheet }),
    })),
  );
  // The lines with the least room choose first, or the most, or any: the order that ends best is kept.
  const byReach = curves
    .map((_, n) => n)
    .sort((a, b) => reach(curves[a] as Cubic) - reach(curves[b] as Cubic));
  const orders = [byReach, [...byReach].reverse(), ...rotations(byReach)];
  const settled = orders.map((order) => settle(order, tries));
  const best = settled.reduce((least, one) => (one.cost < least.cost ? one : least), {
    cost: Number.POSITIVE_INFINITY,
    labels: [] as readonly LineLabel[],
  });
  return [...best.labels];
}

/** Some more orders, each beginning elsewhere. */
const rotations = (order: readonly number[]): number[][] =>
  [1, 2, 3, 4].map((quarter) => {
    const at = Math.floor((order.length * quarter) / 5);
    return [...order.slice(at), ...order.slice(0, at)];
  });

interface Try {
  readonly label: LineLabel;
  readonly cost: number;
}

/** Labels chosen one after another, each again as long as the others move. */
function settle(order: readonly number[], tries: readonly (readonly Try[])[]) {
  const chosen = new Map<number, Try>();
  const apart = ({ label }: Try, n: number) => {
    let over = 0;
    for (const [other, one] of chosen) if (other !== n && overlap(label, one.label, 1)) over += 1500;
    return over;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    for (const n of order) {
      let [best, least]: [Try | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
      for (const one of tries[n] ?? []) {
        const cost = one.cost >= least ? one.cost : one.cost + apart(one, n);
        if (cost < least) [best, least] = [one, cost];
      }
      if (best) chosen.set(n, best);
    }
  const all = [...chosen];
  return {
    cost: all.reduce((sum, [n, one]) => sum + one.cost + apart(one, n) / 2, 0),
    labels: tries.map((_, n) => (chosen.get(n) as Try).label),
  };
}

/** Every place that a label may take, with what speaks against it by itself. */
function candidates(text: string, curve: Cubic, style: LabelStyle): Try[] {
  const found: Try[] = [];
  for (const [w, wide] of style.widths.entries()) {
    const lines = setLines(text, style.size, wide);
    if (found.some(({ label }) => label.lines.length === lines.length)) continue;
    const width = Math.max(...lines.map((line) => textWidth(line, style.size))) + 6;
    const height = lines.length * style.lead + 2;
    for (const [p, t] of PLACES.entries()) {
      const [x, y] = pointAt(curve, t);
      const [dx, dy] = direction(curve, t);
      const steep = Math.abs(dy) > Math.abs(dx);
      for (const [o, off] of [0.35, 0.9, 1.6].map((ems, o) => [o, ems * style.size] as const)) {
        const asides: [number, number][] = steep
          ? [
              [x + off, y - height / 2],
              [x - off - width, y - height / 2],
            ]
          : [
              [x - width / 2, y - off - height],
              [x - width / 2, y + off],
            ];
        for (const [left, top] of asides)
          found.push({ label: { lines, x: left, y: top, width, height }, cost: o * 5 + p * 2 + w * 8 });
      }
      found.push({
        label: { lines, x: x - width / 2, y: y - height / 2, width, height },
        cost: 26 + p * 2 + w * 8,
      });
    }
  }
  return found;
}

/** A curve as points, and the box around them: most curves are too far from a label for their points to matter. */
interface Trace {
  readonly points: readonly Point[];
  readonly around: Box;
}

function traceOf(curve: Cubic): Trace {
  const points = Array.from({ length: SAMPLES }, (_, i) => pointAt(curve, i / (SAMPLES - 1)));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { points, around: { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y } };
}

interface Around {
  readonly boxes: readonly Box[];
  readonly traces: readonly Trace[];
  readonly sheet: { readonly width: number; readonly height: number };
}

function troubles(label: Box, own: number, { boxes, traces, sheet }: Around): number {
  const { x, y, width, height } = label;
  const out = x < 0 || y < 0 || x + width > sheet.width || y + height > sheet.height;
  const covered = boxes.filter((box) => overlap(label, box, 2)).length;
  // Worse than all that lines can add.
  if (out || covered > 0) return (out ? 3000 : 0) + covered * 2000;
  let [mine, others] = [0, 0];
  traces.forEach((trace, n) => {
    if (!overlap(label, trace.around)) return;
    const count = pointsWithin(label, trace);
    if (n === own) mine = count;
    else others += count;
  });
  return (
    (nearOther(label, own, traces) ? 300 : 0) +
    (others > 0 ? 120 + others * 10 : 0) +
    // A line whose words hide most of it is no longer seen.
    (mine > SAMPLES * 0.55 ? 500 : mine * 3.6)
  );
}

function pointsWithin({ x, y, width, height }: Box, { points }: Trace): number {
  let count = 0;
  for (const [px, py] of points) if (px > x && px < x + width && py > y && py < y + height) count += 1;
  return count;
}

/** Whether another line is nearer to a label than its own, so that it would be read as that one's. */
function nearOther(label: Box, own: number, traces: readonly Trace[]): boolean {
  const mine = nearest(label, traces[own]?.points ?? []);
  return traces.some(
    ({ points, around }, n) => n !== own && gap(label, around) < mine && nearest(label, points) < mine,
  );
}

/** The square of the distance from a box to the nearest of some points: only its order matters. */
function nearest({ x, y, width, height }: Box, points: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [px, py] of points) {
    const across = Math.max(x - px, 0, px - x - width);
    const down = Math.max(y - py, 0, py - y - height);
    least = Math.min(least, across * across + down * down);
  }
  return least;
}

/** The square of the distance between two boxes. */
const gap = (a: Box, b: Box): number =>
  Math.max(a.x - b.x - b.width, 0, b.x - a.x - a.width) ** 2 +
  Math.max(a.y - b.y - b.height, 0, b.y - a.y - a.height) ** 2;

function direction(curve: Cubic, t: number): Point {
  const [a, b] = [pointAt(curve, t - 0.05), pointAt(curve, t + 0.05)];
  return [b[0] - a[0], b[1] - a[1]];
}

const reach = ([a, , , d]: Cubic): number => Math.hypot(d[0] - a[0], d[1] - a[1]);

/** Whether two boxes come nearer than `gap`. */
export const overlap = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;
