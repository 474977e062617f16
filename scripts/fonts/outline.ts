/** A glyph's closed line as TrueType writes it: points on the line, and off it the controls of its curves. */
export type Outline = readonly Point[];

export interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** A straight line, or with a control a curve. */
interface Piece {
  readonly from: Spot;
  readonly control: Spot | null;
  readonly to: Spot;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where a line turns by more than this, in radians, is a corner and stays one. */
const CORNER = 0.15;
/** So many pieces in a row that no one curve can replace are enough to look no further. */
const FURTHEST = 5;

const minus = (a: Spot, b: Spot): Spot => ({ x: a.x - b.x, y: a.y - b.y });
const cross = (a: Spot, b: Spot): number => a.x * b.y - a.y * b.x;
const far = ({ x, y }: Spot): number => Math.hypot(x, y);
const middle = (a: Spot, b: Spot): Spot => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const whole = ({ x, y }: Spot): Spot => ({ x: Math.round(x), y: Math.round(y) });

/** The same outline of fewer points, nowhere further than `tolerance` from where it was. */
export function fewerPoints(outline: Outline, tolerance: number): Outline {
  const pieces = fromCorner(piecesOf(outline));
  const made: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    let [best, next] = [pieces[at] as Piece, at + 1];
    const passed = along(best);
    for (let end = at + 1; end < pieces.length; end++) {
      const [before, last] = [pieces[end - 1] as Piece, pieces[end] as Piece];
      if (turn(leaving(before), entering(last)) > CORNER) break;
      passed.push(...along(last));
      const one = replacement(pieces[at] as Piece, last, passed, tolerance);
      if (one) [best, next] = [one, end + 1];
      else if (end - at >= FURTHEST) break;
    }
    made.push(best);
    at = next;
  }
  return pointsOf(made, tolerance);
}

/** The pieces of an outline; between two controls TrueType leaves out a point that is half-way. */
function piecesOf(outline: Outline): Piece[] {
  const all = outline.flatMap((point, n) => {
    const after = outline[(n + 1) % outline.length] as Point;
    return point.on || after.on ? [point] : [point, { ...middle(point, after), on: true }];
  });
  const first = all.findIndex(({ on }) => on);
  const points = [...all.slice(first), ...all.slice(0, first), all[first] as Point];
  const pieces: Piece[] = [];
  for (let n = 0; n < points.length - 1; ) {
    const [from, next, last] = points.slice(n, n + 3) as [Point, Point, Point];
    pieces.push(next.on ? { from, control: null, to: next } : { from, control: next, to: last });
    n += next.on ? 1 : 2;
  }
  return pieces;
}

/** The pieces from the sharpest corner on. */
function fromCorner(pieces: readonly Piece[]): readonly Piece[] {
  const turns = pieces.map((piece, n) => turn(leaving(pieces.at(n - 1) as Piece), entering(piece)));
  const start = turns.indexOf(Math.max(...turns));
  return [...pieces.slice(start), ...pieces.slice(0, start)];
}

const entering = ({ from, control, to }: Piece): Spot => minus(control ?? to, from);
const leaving = ({ from, control, to }: Piece): Spot => minus(to, control ?? from);
const turn = (a: Spot, b: Spot): number => Math.abs(Math.atan2(cross(a, b), a.x * b.x + a.y * b.y));

/** Points along a piece, its start apart. */
function along({ from, control, to }: Piece, count = 6): Spot[] {
  return Array.from({ length: count }, (_, n) => {
    const t = (n + 1) / count;
    const by = (axis: 'x' | 'y') =>
      control
        ? (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * to[axis]
        : from[axis] + (to[axis] - from[axis]) * t;
    return { x: by('x'), y: by('y') };
  });
}

/** One piece for several, where it passes near enough to where they do. */
function replacement(first: Piece, last: Piece, passed: readonly Spot[], tolerance: number): Piece | null {
  const [from, to] = [first.from, last.to];
  const control = meeting(from, entering(first), to, leaving(last));
  const tried: Piece[] = [
    ...(control ? [{ from, control: whole(control), to }] : []),
    { from, control: null, to },
  ];
  return tried.find((piece) => passed.every((spot) => distance(spot, piece) <= tolerance)) ?? null;
}

/** Where two lines meet, before the one and behind the other. */
function meeting(a: Spot, along: Spot, b: Spot, before: Spot): Spot | null {
  const across = cross(along, before);
  if (Math.abs(across) < 1e-9) return null;
  const [t, s] = [cross(minus(b, a), before) / across, cross(minus(b, a), along) / across];
  return t > 0 && s < 0 ? { x: a.x + along.x * t, y: a.y + along.y * t } : null;
}

function distance(spot: Spot, piece: Piece): number {
  let [least, before] = [Number.POSITIVE_INFINITY, piece.from];
  for (const next of along(piece, 16)) {
    const way = minus(next, before);
    const to = minus(spot, before);
    const t = Math.min(1, Math.max(0, (to.x * way.x + to.y * way.y) / (far(way) ** 2 || 1)));
    least = Math.min(least, far({ x: to.x - way.x * t, y: to.y - way.y * t }));
    before = next;
  }
  return least;
}

/** The points of pieces, without those that are half-way between two controls anyhow. */
function pointsOf(pieces: readonly Piece[], tolerance: number): Outline {
  return pieces.flatMap(({ from, control }, n) => {
    const before = pieces.at(n - 1)?.control;
    const gap = before && control ? minus(middle(before, control), from) : null;
    const isImplied = gap && Math.max(Math.abs(gap.x), Math.abs(gap.y)) <= tolerance * 0.75;
    return [
      ...(isImplied ? [] : [{ ...whole(from), on: true }]),
      ...(control ? [{ ...whole(control), on: false }] : []),
    ];
  });
}
