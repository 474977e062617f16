import { leadOf } from './blocks.ts';
import type { LanePart, LaneTie } from './flow-picture.ts';
import { columnsOf, INDENT, type PlacedBox, type Sized, sizeOf, slotsOf } from './lane-boxes.ts';
import { laneHead } from './lane-head.ts';
import { insetsOf, kindsAcross, pathOf, type Route, routesOf, wordsBelow } from './lane-lines.ts';
import { setLines } from './set-lines.ts';

/** A line with its corners, and where its words are. */
export interface PlacedTie {
  readonly tie: LaneTie;
  readonly d: string;
  readonly tip: { readonly x: number; readonly y: number };
  /** Where it leaves its box; null where that is on the screen before. */
  readonly foot: { readonly x: number; readonly y: number } | null;
  /** They begin at their place or, next to a line on the right, end there. */
  readonly words: {
    readonly lines: readonly string[];
    readonly x: number;
    readonly y: number;
    readonly isRight: boolean;
  };
}

/** Lanes as columns, time down: the position of everything in a part. */
export interface LaidPart {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly { readonly x: number; readonly width: number }[];
  readonly boxes: readonly PlacedBox[];
  readonly ties: readonly PlacedTie[];
}

/** Lays a part out in a width. */
export function layPart(part: LanePart, width: number, text: number): LaidPart {
  const wide = width / columnsOf(part);
  let column = 0;
  const lanes = part.lanes.map((_, n) => {
    const lane = { x: column * wide, width: slotsOf(part.boxes, n) * wide, column };
    column += slotsOf(part.boxes, n);
    return lane;
  });
  const heads = part.lanes.map(({ organs }, n) => laneHead(organs, lanes[n]?.width ?? wide, text).height);
  const head = Math.max(0, ...heads);
  const inset = insetsOf(part);
  const sized = part.boxes.map((box) => ({ box, ...sizeOf(box, { part, lanes, wide, text, inset }) }));
  const routes = routesOf(part, sized, text);
  const rows = placeRows(routes, sized, head, text);
  const placed = sized.map((one) => ({ ...one, y: rows.tops[one.box.row] as number }));
  const below = kindsAcross(routes, rows.tops.length).length;
  return {
    width,
    height:
      (rows.gaps.at(-1) as number) +
      text * wordsBelow(below, text) +
      linesUnder(routes, sized, rows.tops.length - 1, text) * leadOf(text),
    lanes,
    boxes: placed,
    ties: placed.flatMap((to) => tiesInto(to, placed, routes, rows, text)),
  };
}

interface Rows {
  /** Where the room above each row begins, and below the last; and where the boxes of each begin. */
  readonly gaps: readonly number[];
  readonly tops: readonly number[];
}

/** Rows one below the other, above each the room that its lines and their words need. */
function placeRows(routes: readonly Route[], sized: readonly Sized[], head: number, text: number): Rows {
  const count = Math.max(0, ...sized.map(({ box }) => box.row)) + 1;
  const [gaps, tops]: [number[], number[]] = [[], []];
  let y = head;
  for (let row = 0; row < count; row += 1) {
    const own = sized.filter(({ box }) => box.row === row);
    const reaching = own.map((one) => routes.filter(({ to, isUnder }) => to === one.box.id && !isUnder));
    const lines = own.map((one, n) =>
      (reaching[n] ?? []).reduce(
        (sum, { tie }, _, all) => sum + tieLines(tie, one, all.length, text).length,
        0,
      ),
    );
    gaps.push(y);
    const levels = kindsAcross(routes, row).length;
    const isReached = reaching.some(({ length }) => length > 0);
    // Below its words a line has room for its head.
    y += text * (isReached || levels > 0 ? wordsBelow(levels, text) + 0.8 : 0.6);
    y += (Math.max(0, ...lines) + linesUnder(routes, sized, row - 1, text)) * leadOf(text);
    tops.push(y);
    y += Math.max(0, ...own.map(({ height }) => height));
  }
  return { gaps: [...gaps, y], tops };
}

const tieLines = ({ words }: LaneTie, { width }: Sized, ties: number, text: number): string[] =>
  words === null ? [] : setLines(words, text, width - text * (1.4 + ties));

/** How many lines of words are below a row, of ties between steps in it. */
const linesUnder = (routes: readonly Route[], sized: readonly Sized[], row: number, text: number): number =>
  Math.max(
    0,
    ...routes.map(({ tie, to, isUnder }) => {
      const box = sized.find((one) => isUnder && one.box.id === to && one.box.row === row);
      return box ? tieLines(tie, box, 1, text).length : 0;
    }),
  );

function tiesInto(
  to: PlacedBox,
  placed: readonly PlacedBox[],
  routes: readonly Route[],
  { gaps }: Rows,
  text: number,
): PlacedTie[] {
  const { row } = to.box;
  const all = routes.filter((route) => route.to === to.box.id);
  const top = (gap: number) =>
    (gaps[gap] as number) + text * wordsBelow(kindsAcross(routes, gap).length, text);
  let at = top(row) + linesUnder(routes, placed, row - 1, text) * leadOf(text);
  return all.map((route) => {
    const { tie, end, isRight, isUnder, many } = route;
    const off = text * (isUnder ? INDENT : 0.6 + many);
    const words = {
      lines: tieLines(tie, to, all.length, text),
      x: isRight ? to.x + to.width - off : to.x + off,
      y: isUnder ? top(row + 1) : at,
      isRight,
    };
    if (!isUnder) at += words.lines.length * leadOf(text);
    const from = placed.find(({ box }) => box.id === tie.from);
    const foot = from ? from.y + from.height : (gaps[row] as number);
    return {
      tie,
      tip: { x: end, y: isUnder ? to.y + to.height : to.y },
      foot: from ? { x: route.start, y: foot } : null,
      words,
      d: pathOf(route, foot, to, { routes, gaps, text }),
    };
  });
}
