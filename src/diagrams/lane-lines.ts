/** The ways of the lines between boxes in lanes: each kind has its own, so that no two are taken for one. */
import type { LaneBox, LanePart, LaneTie } from './flow-picture.ts';
import type { Box } from './node-shape.ts';

/** A box of which the height above it is not known yet. */
type Sized = Omit<Box, 'y'> & { readonly box: LaneBox };

/** How a line runs, before rows have their places. */
export interface Route {
  readonly tie: LaneTie;
  /** Undefined where it is on the previous screen. */
  readonly from: string | undefined;
  readonly to: string;
  /** Where it leaves its box and where it reaches the other. */
  readonly start: number;
  readonly end: number;
  /** Whether it ends in the right half of the box; what it says is on the inner side of it. */
  readonly isRight: boolean;
  /** How many lines end in that half. */
  readonly many: number;
  /** Where it passes other rows, if it does. */
  readonly aside: number | null;
  /** The rows above which it runs across: below the box that it leaves, and above the one that it reaches. */
  readonly out: number | null;
  readonly into: number | null;
  /** Whether it comes from below to a step that is level with its own. */
  readonly isUnder: boolean;
}

/** In letters' sizes: an end from the corner of its box, lines from a box that they pass, lines of two kinds from each other. */
const [CORNER, CLEAR, APART] = [0.9, 0.65, 0.65];

/** Between two lanes. */
export const GUTTER = 1.4;

/** Whether a line may have to pass other rows. */
const mayPass = ({ from, to }: LaneTie, rows: ReadonlyMap<string, number>): boolean =>
  (rows.get(to) ?? 0) - (rows.get(from) ?? 0) !== 1;

/** Kinds of lines that may pass boxes on their left; those without order pass on the right. */
function leftKinds({ boxes, ties }: LanePart): readonly LaneTie['kind'][] {
  const rows = new Map(boxes.map(({ id, row }) => [id, row]));
  const passing = new Set(ties.filter((tie) => mayPass(tie, rows)).map(({ kind }) => kind));
  return (['occasion', 'next'] as const).filter((kind) => passing.has(kind));
}

/** The room at either side of the boxes of a part, in letters' sizes: without lanes only what passes them needs any. */
export function insetsOf(part: LanePart): { readonly left: number; readonly right: number } {
  const rows = new Map(part.boxes.map(({ id, row }) => [id, row]));
  const right = part.ties.some(
    (tie) => tie.kind === 'concerns' && mayPass(tie, rows) && rows.get(tie.from) !== rows.get(tie.to),
  );
  // A lane is flush with its head, and apart from the next.
  const least = part.lanes.length > 0 ? { left: 0, right: GUTTER } : { left: 0.06, right: 0.06 };
  const roomFor = (lines: number) => (lines > 0 ? 0.35 + APART * lines : 0);
  return {
    left: Math.max(least.left, roomFor(leftKinds(part).length)),
    right: Math.max(least.right, roomFor(Number(right))),
  };
}

/** The ways of all lines of a part. */
export function routesOf(part: LanePart, sized: readonly Sized[], text: number): Route[] {
  const left = leftKinds(part);
  return sized.flatMap((to) => {
    const own = part.ties
      .filter((tie) => tie.to === to.box.id)
      .map((tie) => {
        const from = sized.find(({ box }) => box.id === tie.from);
        return { tie, from, isRight: tie.kind === 'concerns' && !isOutward(from, to) };
      });
    return own.map(({ tie, from, isRight }, n): Route => {
      const half = own.filter((one) => one.isRight === isRight);
      const off = text * (CORNER + half.indexOf(own[n] as (typeof own)[number]));
      const near = isRight ? to.x + to.width - off : to.x + off;
      const course = from && courseOf(from, to, { tie, x: near }, sized);
      const isUnder = course === 'under';
      const end = isUnder ? to.x + to.width / 2 : near;
      const lane = text * (CLEAR + APART * Math.max(0, left.indexOf(tie.kind)));
      return {
        tie,
        from: from?.box.id,
        to: to.box.id,
        start: !from || course === 'down' ? end : leavingAt(from, { tie, isUnder }, text),
        end,
        isRight: isRight && !isUnder,
        many: half.length,
        aside: course !== 'around' ? null : isRight ? to.x + to.width + lane : to.x - lane,
        out: from && course !== 'down' ? from.box.row + 1 : null,
        into: course === 'around' ? to.box.row : null,
        isUnder,
      };
    });
  });
}

/** Whether a line leads to the next row in a column further right, where the left end of the box is nearest. */
const isOutward = (from: Sized | undefined, to: Sized): boolean =>
  from !== undefined && from.x < to.x && from.box.row + 1 === to.box.row;

/** What is done next leaves on the left, what only speaks of the step on the right, of one that is level in the middle. */
const leavingAt = (
  { x, width }: Sized,
  { tie: { kind }, isUnder }: { readonly tie: LaneTie; readonly isUnder: boolean },
  text: number,
): number => {
  if (isUnder) return x + width / 2;
  return kind === 'concerns' ? x + width - text * CORNER : x + text * CORNER;
};

/**
 * Straight down where nothing is between; else across the room between two rows or, past other rows, around. Below both to one
 * in the same row, where no order is meant.
 */
function courseOf(
  from: Sized,
  to: Sized,
  { tie, x }: { readonly tie: LaneTie; readonly x: number },
  sized: readonly Sized[],
): 'down' | 'across' | 'around' | 'under' {
  const [first, last] = [from.box.row, to.box.row];
  if (first === last && tie.kind === 'concerns') return 'under';
  const isOver = (one: Sized) => one.x < x && x < one.x + one.width;
  const isFree = !sized.some((one) => one.box.row > first && one.box.row < last && isOver(one));
  if (isOver(from) && first < last && isFree) return 'down';
  return first + 1 === last ? 'across' : 'around';
}

/** The kinds of lines that run across above a row, from above: those that leave boxes there before those that only reach one. */
export function kindsAcross(routes: readonly Route[], row: number): readonly LaneTie['kind'][] {
  const leaving = routes.filter(({ out }) => out === row);
  const reaching = routes.filter(({ into }) => into === row);
  return [...new Set([...leaving, ...reaching].map(({ tie }) => tie.kind))];
}

/** Whether letters are those of paper, where all is set closer. */
export const isClose = (text: number): boolean => text < 13;

/** How far below the row above lines of a kind run across: where there is room, not so near that they look like a part of a box. */
const acrossAt = (level: number, text: number): number => (isClose(text) ? 0.75 : 1.05) + APART * level;
/** How far below it words can begin. */
export const wordsBelow = (levels: number, text: number): number =>
  levels > 0 ? acrossAt(levels - 1, text) + 0.3 : 0.6;

interface Heights {
  readonly routes: readonly Route[];
  /** Where the room above each row begins; the last is below all rows. */
  readonly gaps: readonly number[];
  readonly text: number;
}

/** The line as a path, from the foot of one box to the head of the other, or to its foot. */
export function pathOf(
  { tie, start, end, aside, out, into, isUnder }: Route,
  foot: number,
  to: Box,
  { routes, gaps, text }: Heights,
): string {
  const across = (row: number) =>
    (gaps[row] as number) + text * acrossAt(kindsAcross(routes, row).indexOf(tie.kind), text);
  const from = `M${start},${foot}`;
  const head = isUnder ? to.y + to.height : to.y;
  if (out === null) return `${from}V${head}`;
  if (aside === null || into === null) return `${from}V${across(out)}H${end}V${head}`;
  return `${from}V${across(out)}H${aside}V${across(into)}H${end}V${head}`;
}
