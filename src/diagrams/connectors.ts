import type { Side } from '../model/schemas/overview.ts';
import type { Cubic, Point } from './cubic.ts';
import type { Box } from './node-shape.ts';
import { type Boxes, middle, shared, straightPlaces, upright, type Wanted } from './straight-lines.ts';

/** A line between two boxes as one curve, from border to border. */
interface Connector {
  readonly from: string;
  readonly to: string;
  readonly curve: Cubic;
}

type End = { readonly line: number; readonly end: 0 | 1; readonly box: string; readonly side: Side };

const OUT: Record<Side, Point> = { left: [-1, 0], right: [1, 0], top: [0, -1], bottom: [0, 1] };

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
