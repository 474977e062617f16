/** The places that the labels of lines may take, and what speaks against each. */
import { gap, nearest, overlap, wider } from './box-distance.ts';
import { type Cubic, direction, type Point, pointAt } from './cubic.ts';
import { pointsWithin, SAMPLES, type Trace, traceOf } from './line-trace.ts';
import type { Box } from './node-shape.ts';
import { setLines } from './set-lines.ts';
import { textWidth } from './wrapped-text.ts';

/** A label of a line: its text in lines, the box that they need, and the edge of it at which its line is. */
export interface LineLabel extends Box {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The room in a label's box at either side of its words. */
export const PADDING = 3;

/** How labels are set. */
export interface LabelStyle {
  readonly size: number;
  readonly lead: number;
  /** The widths to which a label may be set, the best first. */
  readonly widths: readonly number[];
  /** How far from its line a label may be, in letters' sizes. */
  readonly offsets: readonly number[];
  /** Where along its line a label is best, from 0 to 1. */
  readonly at: number;
  /** How much room a label wants around itself. */
  readonly air: number;
  /** How much it weighs where a label is further from its line than the best. */
  readonly far?: number;
  /** How far from each other labels want to be. */
  readonly apart: number;
}

/** A line to be labelled: its curves one after another, and how thick it is. */
export interface Labelled {
  readonly text: string;
  readonly curves: readonly Cubic[];
  readonly thickness: number;
}

/** What labels have to keep off. */
export interface Obstacles {
  readonly boxes: readonly Box[];
  readonly width: number;
  readonly height: number;
  /** Lines that have no label of their own. */
  readonly unlabelled?: readonly Omit<Labelled, 'text'>[];
}

/** A place for a label, and what speaks against it whatever other labels are around. */
export interface Try {
  readonly label: LineLabel;
  readonly cost: number;
}

const PLACES = [0, 5, 10, 15, 20, 25, 30, 33, 36, 39, 42].flatMap((off) => [
  0.5 - off / 100,
  0.5 + off / 100,
]);
/** How much more each thing weighs than all that is less bad. */
const COST = { out: 6000, box: 4000, otherLine: 900, other: 200, ownLine: 320 };

const CLEAR = 12;
/** The tries of each line. */
export function labelTries(lines: readonly Labelled[], style: LabelStyle, obstacles: Obstacles): Try[][] {
  const traces = [...lines, ...(obstacles.unlabelled ?? [])].flatMap((line, n) =>
    line.curves.map((curve) => traceOf(curve, n, line.thickness)),
  );
  return lines.map(({ text, curves }, n) =>
    [...placesOf(text, longest(curves), style)].map(({ label, cost }) => ({
      label,
      cost: cost + troubles(label, n, traces, { ...obstacles, ...style }),
    })),
  );
}

/** The piece of a line that has most room for words. */
const longest = (curves: readonly Cubic[]): Cubic =>
  curves.reduce((best, one) => (reach(one) > reach(best) ? one : best));
/** How far a curve leads. */
export const reach = ([a, , , d]: Cubic): number => Math.hypot(d[0] - a[0], d[1] - a[1]);

/** Every place that a label may take, with how far it is from the best. */
function* placesOf(text: string, curve: Cubic, style: LabelStyle): Generator<Try> {
  const tried = new Set<number>();
  for (const [w, wide] of style.widths.entries()) {
    const lines = setLines(text, style.size, wide);
    if (tried.has(lines.length)) continue;
    tried.add(lines.length);
    const width = Math.max(...lines.map((line) => textWidth(line, style.size))) + 2 * PADDING;
    const height = lines.length * style.lead + 2;
    for (const t of PLACES) {
      const [x, y] = pointAt(curve, t);
      const put = (left: number, top: number, cost: number): Try => ({
        label: { lines, x: left, y: top, width, height, anchor: anchorOf(left + width / 2 - x, width) },
        cost: cost + Math.abs(t - style.at) * 80 + w * 8,
      });
      const [dx, dy] = direction(curve, t);
      for (const [o, ems] of style.offsets.entries())
        for (const [left, top] of asides([x, y], [dx, dy], { width, height }, ems * style.size))
          yield put(left, top, o * 5);
      yield put(x - width / 2, y - height / 2, 26);
    }
  }
}

/** Words begin, or end, next to the line that they are aside of. */
const anchorOf = (off: number, width: number): LineLabel['anchor'] =>
  Math.abs(off) < width / 2 ? 'middle' : off > 0 ? 'start' : 'end';

/** Next to a point of a curve: left and right where it is steep, above and below where it is flat, the corners where neither. */
function asides(
  [x, y]: Point,
  [dx, dy]: Point,
  { width, height }: { width: number; height: number },
  off: number,
): Point[] {
  const [left, right, top, bottom] = [x - off - width, x + off, y - off - height, y + off];
  const corners: Point[] = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ];
  const slope = Math.abs(dy) / (Math.abs(dx) + 0.01);
  const isOblique = slope > 0.08 && slope < 4;
  const straight: Point[] =
    slope > 1
      ? [
          [right, y - height / 2],
          [left, y - height / 2],
        ]
      : [
          [x - width / 2, top],
          [x - width / 2, bottom],
        ];
  return isOblique ? [...straight, ...corners] : straight;
}

function troubles(
  label: Box,
  own: number,
  traces: readonly Trace[],
  { boxes, air, offsets: [near = 0], size, far = 0, ...sheet }: Obstacles & LabelStyle,
): number {
  const { x, y, width, height } = label;
  const out = x < 0 || y < 0 || x + width > sheet.width || y + height > sheet.height;
  const covered = boxes.filter((box) => overlap(label, box, air + 1)).length;
  // Worse than all that lines can add.
  if (out || covered > 0) return (out ? COST.out : 0) + covered * COST.box;
  let [mine, others] = [0, 0];
  for (const trace of traces) {
    if (!overlap(label, trace.around, trace.half + air)) continue;
    if (trace.line === own) mine += pointsWithin(label, trace);
    else others += pointsWithin(wider(label, air - 1), trace);
  }
  return (
    Math.max(0, Math.sqrt(distance(label, own, traces)) - near * size) * far +
    nearOthers(label, own, traces) * COST.other +
    (others > 0 ? COST.otherLine + others * 10 : 0) +
    // A line whose words hide most of it is no longer seen.
    (mine > SAMPLES * 0.55 ? 500 : mine > 0 ? COST.ownLine + mine * 1.8 : 0)
  );
}

/** The square of how far a label is from its own line. */
const distance = (label: Box, own: number, traces: readonly Trace[]): number =>
  Math.min(...traces.filter(({ line }) => line === own).map(({ points }) => nearest(label, points)));

/** How much nearer than twice the way to its own line another line is to a label, so that it might be read as that one's. */
function nearOthers(label: Box, own: number, traces: readonly Trace[]): number {
  const mine = distance(label, own, traces);
  const clear = 2 * mine + CLEAR;
  const others = traces.filter(({ line, around }) => line !== own && gap(label, around) < clear);
  const next = Math.min(clear, ...others.map(({ points }) => nearest(label, points)));
  return next < mine ? 2 : (clear - next) / clear;
}
