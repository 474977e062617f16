import type { Side } from '../model/schemas/overview.ts';
import type { Cubic, Point } from './cubic.ts';
import type { Box } from './node-shape.ts';

/** A line wanted between two boxes. */
export interface Wanted {
  readonly from: string;
  readonly to: string;
  readonly sides: readonly [Side, Side] | null;
}

/** A line between two boxes as one curve, from border to border. */
interface Connector {
  readonly from: string;
  readonly to: string;
  readonly curve: Cubic;
}

type Boxes = ReadonlyMap<string, Box>;
type End = { readonly line: number; readonly end: 0 | 1; readonly box: string; readonly side: Side };

const middle = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];
const upright = (side: Side): boolean => side === 'top' || side === 'bottom';
const OUT: Record<Side, Point> = { left: [-1, 0], right: [1, 0], top: [0, -1], bottom: [0, 1] };

/** The stretch that two boxes share along one axis, or null where it is a small part of them. */
function shared(a: Box, b: Box, axis: 'x' | 'y'): readonly [number, number] | null {
  const size = axis === 'x' ? 'width' : 'height';
  const [from, to] = [Math.max(a[axis], b[axis]), Math.min(a[axis] + a[size], b[axis] + b[size])];
  return to - from > Math.min(a[size], b[size]) * 0.3 ? [from, to] : null;
}

/** The sides by which a line leaves and enters: straight where boxes face each other, else up or down and then across. */
function sidesOf(a: Box, b: Box): readonly [Side, Side] {
  const [[ax, ay], [bx, by]] = [middle(a), middle(b)];
  const [up, left] = [by < ay, bx < ax];
  if (shared(a, b, 'x')) return up ? ['top', 'bottom'] : ['bottom', 'top'];
  if (shared(a, b, 'y')) return left ? ['left', 'right'] : ['right', 'left'];
  return up ? ['top', 'bottom'] : ['bottom', 'top'];
}

/**
 * Lines between boxes. Those between boxes that face each other are straight and share what both have of a side; the others
 * leave and enter in what is left of theirs, in the order of where they lead. No two end in one point.
 */
export function connectors(wanted: readonly Wanted[], boxes: Boxes): Connector[] {
  const box = (id: string) => boxes.get(id) as Box;
  const sides = wanted.map((line) => line.sides ?? sidesOf(box(line.from), box(line.to)));
  const ends = wanted.flatMap((line, n): End[] => [
    { line: n, end: 0, box: line.from, side: (sides[n] as [Side, Side])[0] },
    { line: n, end: 1, box: line.to, side: (sides[n] as [Side, Side])[1] },
  ]);
  const straight = straightPlaces(wanted, sides, boxes);
  const isFlat = sides.map(([leave, enter]) => leave === enter);
  const ports = new Map<string, Point>();
  for (const group of Map.groupBy(ends, ({ box, side }) => `${box} ${side}`).values())
    placePorts(group, { wanted, boxes, straight, isFlat }, ports);
  return wanted.map((line, n) => {
    const [a, b] = [ports.get(`${n} 0`) as Point, ports.get(`${n} 1`) as Point];
    return { from: line.from, to: line.to, curve: curveOf(a, b, sides[n] as [Side, Side]) };
  });
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

/** Where, along the shared axis, each straight line runs. */
function straightPlaces(
  wanted: readonly Wanted[],
  sides: readonly (readonly [Side, Side])[],
  boxes: Boxes,
): Map<number, number> {
  const places = new Map<number, number>();
  const pairs = Map.groupBy(
    wanted.map((line, n) => ({ ...line, n })),
    ({ from, to }) => [from, to].sort().join(' '),
  );
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
    const margin = axis === 'x' ? 0.15 : 0.27;
    facing.forEach(({ n }, i) => {
      const share = facing.length === 1 ? 0.5 : margin + (i * (1 - 2 * margin)) / (facing.length - 1);
      places.set(n, from + (to - from) * share);
    });
  }
  return places;
}

/** What the ends of lines are placed by. */
interface Placing {
  readonly wanted: readonly Wanted[];
  readonly boxes: Boxes;
  /** Where straight lines are. */
  readonly straight: ReadonlyMap<number, number>;
  /** Whether a line leaves and enters by the same side, in an arc. */
  readonly isFlat: readonly boolean[];
}

/** The points of one side of a box, each line's own. */
function placePorts(
  group: readonly End[],
  { wanted, boxes, straight, isFlat }: Placing,
  ports: Map<string, Point>,
): void {
  const [{ box: id, side }] = group as [End];
  const box = boxes.get(id) as Box;
  const along = upright(side) ? 'x' : 'y';
  const [start, length] = along === 'x' ? [box.x, box.width] : [box.y, box.height];
  const put = ({ line, end }: End, at: number) => {
    const across = { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }[side];
    ports.set(`${line} ${end}`, along === 'x' ? [at, across] : [across, at]);
  };
  const fixed = group.filter(({ line }) => straight.has(line));
  for (const one of fixed) put(one, straight.get(one.line) as number);
  const leads = ({ line, end }: End): number => {
    const other = boxes.get(end === 0 ? (wanted[line] as Wanted).to : (wanted[line] as Wanted).from) as Box;
    return middle(other)[along === 'x' ? 0 : 1];
  };
  const taken = fixed.map(({ line }) => straight.get(line) as number).sort((a, b) => a - b);
  const centre = start + length / 2;
  const free = group.filter(({ line }) => !straight.has(line)).sort((a, b) => leads(a) - leads(b));
  for (const before of [true, false]) {
    // Arcs are outside, those that go less far around the others.
    const own = free
      .filter((one) => leads(one) < centre === before)
      .sort((a, b) => {
        const [flat, other] = [Number(isFlat[a.line]), Number(isFlat[b.line])];
        if (flat !== other) return before ? other - flat : flat - other;
        return flat ? leads(b) - leads(a) : 0;
      });
    const [from, to] =
      taken.length === 0
        ? own.length === free.length
          ? [start, start + length]
          : before
            ? [start, centre]
            : [centre, start + length]
        : before
          ? [start, taken[0] as number]
          : [taken.at(-1) as number, start + length];
    own.forEach((one, i) => put(one, from + ((to - from) * (i + 1)) / (own.length + 1)));
  }
}

/** A line straight between facing points, else a curve that leaves and enters square to its sides. */
function curveOf(a: Point, b: Point, [leave, enter]: readonly [Side, Side]): Cubic {
  const far = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const bend = (from: Point, to: Point, side: Side): Point => {
    const [dx, dy] = OUT[side];
    const reach = upright(side) ? Math.abs(to[1] - from[1]) : Math.abs(to[0] - from[0]);
    // An arc that goes further is higher, so that it goes over others.
    const by =
      leave === enter
        ? Math.max(34, reach, Math.abs(b[0] - a[0]) * 0.16)
        : Math.max(reach * 0.6, Math.min(30, far / 2));
    return [from[0] + dx * by, from[1] + dy * by];
  };
  return [a, bend(a, b, leave), bend(b, a, enter), b];
}
