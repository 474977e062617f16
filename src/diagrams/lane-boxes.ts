/** The boxes of a flow's lanes: what they say, in lines, and how large they must be for it. */
import { leadOf, TARGET } from './blocks.ts';
import type { LaneBox, LanePart } from './flow-picture.ts';
import { SIGN } from './group-sign.ts';
import { type insetsOf, isClose } from './lane-lines.ts';
import type { Box } from './node-shape.ts';
import type { Named } from './organ-picture.ts';
import { setLines } from './set-lines.ts';
import { textWidth } from './wrapped-text.ts';

/** Who acts, in lines behind the sign of its group; of nobody only words. */
interface SetName {
  readonly organ: Named | null;
  readonly lines: readonly string[];
}

/** The text of a box, in lines. */
interface SetWords {
  readonly who: readonly SetName[];
  readonly words: readonly string[];
  /** With whom, toward whom: each in lines of its own. */
  readonly more: readonly (readonly string[])[];
  readonly cite: readonly string[];
}

export interface PlacedBox extends Box {
  readonly box: LaneBox;
  readonly set: SetWords;
}

/** A box of which the height above it is not known yet. */
export type Sized = Omit<PlacedBox, 'y'>;

/** How many columns a part needs: one for each lane, more where steps of one lane are side by side. */
export const columnsOf = ({ lanes, boxes }: LanePart): number =>
  Math.max(
    1,
    lanes.reduce((sum, _, n) => sum + slotsOf(boxes, n), 0),
  );

export const slotsOf = (boxes: readonly LaneBox[], lane: number): number =>
  Math.max(1, ...boxes.filter((box) => box.lane === lane).map(({ slot }) => slot + 1));

/** Where the words of a box begin, in letters' sizes; in lanes they have a line above them and no box. */
export const INDENT = 0.75;
export const indentOf = ({ isNamed = false }: LaneBox): number => (isNamed ? INDENT : 0);
/** The citation is smaller, but on paper and in letters for a room. */
export const citeSize = (text: number): number => (isClose(text) || text > 20 ? text : text * 0.88);
/** Above and below them; less where the letters are those of paper. */
export const paddingOf = (text: number): number => text * (isClose(text) ? 0.35 : 0.5);
/** Where a name begins behind its sign. */
export const BEHIND = SIGN + 0.45;
/** Further lines of with whom and toward whom begin where the first name does, or they would look like who acts. */
export const hangOf = (words: string, text: number): number =>
  textWidth(`${words.split(' ', 1)[0]} `, text) * REGULAR;
/** Measured widths have room for bold letters. */
const REGULAR = 0.96;

/** Who acts; what has no lanes is narrow, so each name has lines of its own. */
function setNames({ isNamed = false, organs, actor }: LaneBox, text: number, inside: number): SetName[] {
  if (!isNamed || actor === '') return [];
  const own = organs.map((organ) => ({
    organ,
    lines: setLines(organ.name, text * 1.05, inside - text * BEHIND),
  }));
  return own.length > 0 ? own : [{ organ: null, lines: setLines(actor, text * 1.05, inside) }];
}

interface Columns {
  readonly part: LanePart;
  readonly lanes: readonly { readonly column: number }[];
  readonly wide: number;
  readonly text: number;
  readonly inset: ReturnType<typeof insetsOf>;
}

export function sizeOf(box: LaneBox, { part, lanes, wide, text, inset }: Columns) {
  const columnOf = ({ lane, slot }: LaneBox) => (lanes[lane]?.column ?? 0) + slot;
  const shares = part.boxes.filter((one) => one.isOccasion && one.row === box.row).length > 1;
  const ends = part.ties.filter(({ from }) => from === box.id).map(({ to }) => to);
  const reached = part.boxes.filter(({ id }) => ends.includes(id)).map(columnOf);
  // An occasion spans all that it triggers, where it is the only one in its row.
  const columns = box.isOccasion && !shares ? [columnOf(box), ...reached] : [columnOf(box)];
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const x = first * wide + text * inset.left;
  const width = (last - first + 1) * wide - text * (inset.left + inset.right);
  const inside = width - text * (indentOf(box) + (box.isNamed ? 0.5 : 0));
  const set: SetWords = {
    who: setNames(box, text, inside),
    words: setLines(box.words, text * 1.03, inside),
    more: box.more.map((words) => setLines(words, text, inside - hangOf(words, text))),
    cite: box.cite === '' ? [] : setLines(box.cite, text, inside),
  };
  const lines =
    set.who.flatMap(({ lines }) => lines).length +
    set.words.length +
    set.more.flat().length +
    set.cite.length;
  return { x, width, set, height: Math.max(TARGET, lines * leadOf(text) + paddingOf(text) * 2) };
}
