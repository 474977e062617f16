/** Where the straight ones of the lines between boxes run. */
import type { Side } from '../model/schemas/overview.ts';
import type { Point } from './cubic.ts';
import type { Box } from './node-shape.ts';

/** A line wanted between two boxes. */
export interface Wanted {
  readonly from: string;
  readonly to: string;
  readonly sides: readonly [Side, Side] | null;
}

export type Boxes = ReadonlyMap<string, Box>;

export const middle = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];
export const upright = (side: Side): boolean => side === 'top' || side === 'bottom';

/** The stretch that two boxes share along one axis, or null where it is a small part of them. */
export function shared(a: Box, b: Box, axis: 'x' | 'y'): readonly [number, number] | null {
  const size = axis === 'x' ? 'width' : 'height';
  const [from, to] = [Math.max(a[axis], b[axis]), Math.min(a[axis] + a[size], b[axis] + b[size])];
  return to - from > Math.min(a[size], b[size]) * 0.3 ? [from, to] : null;
}

/** The widest part of the stretch that two boxes share in which no other box is between them. */
function clear(
  pair: readonly [string, string],
  boxes: Boxes,
  axis: 'x' | 'y',
): readonly [number, number] | null {
  const [a, b] = pair.map((id) => boxes.get(id) as Box) as [Box, Box];
  const range = shared(a, b, axis);
  if (!range) return null;
  const [size, cross, high] =
    axis === 'x' ? (['width', 'y', 'height'] as const) : (['height', 'x', 'width'] as const);
  const [near, far] = [Math.min(a[cross] + a[high], b[cross] + b[high]), Math.max(a[cross], b[cross])];
  const between = [...boxes]
    .filter(([id, box]) => !pair.includes(id) && box[cross] < far && box[cross] + box[high] > near)
    .map(([, box]) => [box[axis], box[axis] + box[size]] as const)
    .sort((one, other) => one[0] - other[0]);
  let best: readonly [number, number] | null = null;
  let start = range[0];
  for (const [from, to] of [...between, [range[1], range[1]] as const]) {
    const end = Math.min(from, range[1]);
    if (end - start > (best ? best[1] - best[0] : 0)) best = [start, end];
    start = Math.max(start, to);
  }
  return best;
}

/** The ends of lines that turn, each with the side of its box, and whether it comes from before the middle of the box. */
function arcsOf(wanted: readonly Wanted[], sides: readonly (readonly [Side, Side])[], boxes: Boxes) {
  return wanted.flatMap(({ from, to }, n) => {
    const [leave, enter] = sides[n] as [Side, Side];
    const [start, end] = [boxes.get(from) as Box, boxes.get(to) as Box];
    if (upright(leave) === upright(enter) && shared(start, end, upright(leave) ? 'x' : 'y')) return [];
    const [a, b] = [middle(start), middle(end)];
    const isBefore = (own: Point, other: Point, side: Side) => {
      const along = upright(side) ? 0 : 1;
      return other[along] < own[along];
    };
    return [
      { end: `${from} ${leave}`, isBefore: isBefore(a, b, leave) },
      { end: `${to} ${enter}`, isBefore: isBefore(b, a, enter) },
    ];
  });
}

/** Whether arcs end before, and after, the straight lines between two boxes. */
function arcsBeside(
  [from, to]: readonly [string, string],
  [leave, enter]: readonly [Side, Side],
  arcs: ReturnType<typeof arcsOf>,
): readonly [boolean, boolean] {
  const own = arcs.filter(({ end }) => end === `${from} ${leave}` || end === `${to} ${enter}`);
  return [own.some(({ isBefore }) => isBefore), own.some(({ isBefore }) => !isBefore)];
}

/** How far from the end of a side a straight line is at least, where an arc ends between. */
const HEADS_APART = 26;

/** Where, along the shared axis, each straight line runs. */
export function straightPlaces(
  wanted: readonly Wanted[],
  sides: readonly (readonly [Side, Side])[],
  boxes: Boxes,
): Map<number, number> {
  const places = new Map<number, number>();
  const pairs = Map.groupBy(
    wanted.map((line, n) => ({ ...line, n })),
    ({ from, to }) => [from, to].sort().join(' '),
  );
  const arcs = arcsOf(wanted, sides, boxes);
  for (const lines of pairs.values()) {
    const facing = lines.filter(({ n }) => {
      const [leave, enter] = sides[n] as [Side, Side];
      return leave !== enter && upright(leave) === upright(enter);
    });
    const first = facing[0];
    if (!first) continue;
    const axis = upright((sides[first.n] as [Side, Side])[0]) ? 'x' : 'y';
    const range = clear([first.from, first.to], boxes, axis);
    if (!range) continue;
    const [from, to] = range;
    // Labels go between two vertical lines, and above and below two horizontal ones.
    const margin = (to - from) * (axis === 'x' ? 0.15 : 0.27);
    const [before, after] = arcsBeside([first.from, first.to], sides[first.n] as [Side, Side], arcs);
    const start = from + Math.max(margin, before ? HEADS_APART : 0);
    const end = to - Math.max(margin, after ? HEADS_APART : 0);
    facing.forEach(({ n }, i) => {
      const isAlone = facing.length === 1;
      // Where an arc ends next to it, the one line makes room for both heads.
      const share = before === after ? 0.5 : before ? 0.7 : 0.3;
      places.set(n, isAlone ? from + (to - from) * share : start + ((end - start) * i) / (facing.length - 1));
    });
  }
  return places;
}
