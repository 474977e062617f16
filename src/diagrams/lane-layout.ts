import { leadOf, TARGET } from './blocks.ts';
import type { LaneBox, LanePart, LaneTie } from './flow-picture.ts';
import { laneHead } from './lane-head.ts';
import type { Box } from './node-shape.ts';
import { setLines } from './set-lines.ts';

/** The text of a box, in lines. */
interface SetWords {
  readonly who: readonly string[];
  readonly words: readonly string[];
  readonly more: readonly string[];
  readonly cite: readonly string[];
}

export interface PlacedBox extends Box {
  readonly box: LaneBox;
  readonly set: SetWords;
}

/** A line with its corners, and where its words are. */
export interface PlacedTie {
  readonly tie: LaneTie;
  readonly d: string;
  readonly tip: { readonly x: number; readonly y: number };
  readonly words: { readonly lines: readonly string[]; readonly x: number; readonly y: number };
}

/** Lanes as columns, time down: the position of everything in a part. */
export interface LaidPart {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly { readonly x: number; readonly width: number }[];
  readonly boxes: readonly PlacedBox[];
  readonly ties: readonly PlacedTie[];
}

/** How many columns a part needs: one for each lane, more where steps of one lane are side by side. */
export const columnsOf = ({ lanes, boxes }: LanePart): number =>
  Math.max(
    1,
    lanes.reduce((sum, _, n) => sum + slotsOf(boxes, n), 0),
  );

const slotsOf = (boxes: readonly LaneBox[], lane: number): number =>
  Math.max(1, ...boxes.filter((box) => box.lane === lane).map(({ slot }) => slot + 1));

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
  const sized = part.boxes.map((box) => ({
    box,
    ...sizeOf(box, { part, lanes, wide, text }),
  }));
  const rows = placeRows(part, sized, head, text);
  const placed = sized.map((one) => ({ ...one, y: rows.tops[one.box.row] as number }));
  const end = part.ties.some((tie) => isBack(tie, part.boxes)) ? 1.2 : 0.6;
  return {
    width,
    height: rows.bottom + text * end,
    lanes,
    boxes: placed,
    ties: placed.flatMap((to) => tiesInto(to, placed, part, rows, text)),
  };
}

type Sized = Omit<PlacedBox, 'y'>;

interface Rows {
  /** Where the room above each row begins, and where its boxes do. */
  readonly gaps: readonly number[];
  readonly tops: readonly number[];
  readonly bottom: number;
}

/** Rows one below the other, above each the room that the words of its lines need. */
function placeRows(part: LanePart, sized: readonly Sized[], head: number, text: number): Rows {
  const count = Math.max(0, ...part.boxes.map(({ row }) => row)) + 1;
  const [gaps, tops]: [number[], number[]] = [[], []];
  let y = head;
  for (let row = 0; row < count; row += 1) {
    const own = sized.filter(({ box }) => box.row === row);
    const lines = own.map((one) => {
      const all = into(part, one.box.id);
      return all.reduce((sum, tie) => sum + tieLines(tie, one, all.length, text).length, 0);
    });
    gaps.push(y);
    const isReached = own.some(({ box }) => into(part, box.id).length > 0);
    y += isReached ? text * 1.5 + Math.max(0, ...lines) * leadOf(text) : text * 0.6;
    tops.push(y);
    y += Math.max(0, ...own.map(({ height }) => height));
  }
  return { gaps, tops, bottom: y };
}

const into = (part: LanePart, id: string): LaneTie[] => part.ties.filter(({ to }) => to === id);

const tieLines = ({ words }: LaneTie, { width }: Sized, ties: number, text: number): string[] =>
  words === null ? [] : setLines(words, text, width - text * (1.4 + ties));

function tiesInto(
  to: PlacedBox,
  placed: readonly PlacedBox[],
  part: LanePart,
  { gaps, bottom }: Rows,
  text: number,
): PlacedTie[] {
  const gap = gaps[to.box.row] as number;
  const all = into(part, to.box.id);
  let at = gap + text * 0.75;
  return all.map((tie, n) => {
    const x = to.x + text * (0.9 + n);
    const words = { lines: tieLines(tie, to, all.length, text), x: to.x + text * (0.6 + all.length), y: at };
    at += words.lines.length * leadOf(text);
    const from = placed.find(({ box }) => box.id === tie.from);
    const below = (row: number) => gaps[row + 1] ?? bottom;
    return { tie, tip: { x, y: to.y }, words, d: lineOf({ from, to, x, placed, text, gap, below }) };
  });
}

/** Where the words of a box begin: after its number. */
export const indentOf = ({ number }: LaneBox, text: number): number => text * (number === null ? 0.6 : 1.7);

interface Columns {
  readonly part: LanePart;
  readonly lanes: readonly { readonly column: number }[];
  readonly wide: number;
  readonly text: number;
}

function sizeOf(box: LaneBox, { part, lanes, wide, text }: Columns) {
  const columnOf = ({ lane, slot }: LaneBox) => (lanes[lane]?.column ?? 0) + slot;
  const shares = part.boxes.filter((one) => one.isOccasion && one.row === box.row).length > 1;
  const ends = part.ties.filter(({ from }) => from === box.id).map(({ to }) => to);
  const reached = part.boxes.filter(({ id }) => ends.includes(id)).map(columnOf);
  // An occasion spans all that it triggers, where it is the only one in its row.
  const columns = box.isOccasion && !shares ? [columnOf(box), ...reached] : [columnOf(box)];
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const x = first * wide + text * 0.7;
  const width = (last - first + 1) * wide - text * 1.4;
  const inside = width - indentOf(box, text) - text * 0.5;
  const set: SetWords = {
    who: box.who ? setLines(box.who, text * 1.05, inside) : [],
    words: setLines(box.words, text * 1.03, inside),
    more: box.more.flatMap((words) => setLines(words, text, inside)),
    cite: box.cite === '' ? [] : setLines(box.cite, text, inside),
  };
  const lines = set.who.length + set.words.length + set.more.length + set.cite.length;
  return { x, width, set, height: Math.max(TARGET, lines * leadOf(text) + text * 0.7) };
}

const isBack = ({ from, to }: LaneTie, boxes: readonly LaneBox[]): boolean => {
  const row = (id: string) => boxes.find((box) => box.id === id)?.row ?? -1;
  return row(from) >= row(to);
};

interface Around {
  /** Undefined where it is on the previous screen. */
  readonly from: PlacedBox | undefined;
  readonly to: PlacedBox;
  readonly x: number;
  readonly placed: readonly PlacedBox[];
  readonly text: number;
  /** Where the room above the target's row begins. */
  readonly gap: number;
  /** Where the room below a row begins. */
  readonly below: (row: number) => number;
}

/** Straight down where nothing is between; else along the room between rows and, past other rows, along the lane's edge. */
function lineOf({ from, to, x, placed, text, gap, below }: Around): string {
  if (!from) return `M${x},${gap}V${to.y}`;
  const out = from.y + from.height;
  const [first, last] = [from.box.row, to.box.row];
  const isOver = (one: Box) => one.x < x && x < one.x + one.width;
  const between = placed.some((one) => one.box.row > first && one.box.row < last && isOver(one));
  if (isOver(from) && first < last && !between) return `M${x},${out}V${to.y}`;
  const start = from.x + text * 0.9;
  const turn = below(first) + text * 0.4;
  if (first + 1 === last) return `M${start},${out}V${turn}H${x}V${to.y}`;
  return `M${start},${out}V${turn}H${to.x - text * 0.4}V${gap + text * 0.4}H${x}V${to.y}`;
}
