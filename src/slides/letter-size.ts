import type { Part, Shape } from './slide.ts';
import { lineLength } from './task-items.ts';

/** Sizes in which a slide's parts are set, in pixels of a slide 1280 wide (of 1024 on a 4:3 projector). */
export const SIZES = [38, 36, 34, 32, 30, 28, 26] as const;

/** The room between head and foot in the two layouts, below a headline of two lines. */
export const ROOMS = [
  { width: 1152, height: 478, line: 1.26, headline: 42 },
  { width: 928, height: 528, line: 1.2, headline: 38 },
] as const;
/** What a headline leaves to the map beside it, and the height of its lines, in ems. */
const MAP = 250;
const HEADLINE = 1.18;
type Room = Pick<(typeof ROOMS)[number], 'width' | 'line'>;
/** The mean width of a letter in ems. */
const LETTER = 0.48;
/** The size of sources. */
const SOURCE = 24;
/** How many letters a citation takes. */
const CITED = 16;

/** How a slide's parts are set. */
interface Setting {
  /** Null where not even the smallest letters fit. */
  readonly size: number | null;
  /** Whether a list is set in two columns. */
  readonly inColumns: boolean;
}

/**
 * The largest size at which the parts fit by estimate below a headline, in both layouts; a list is set in columns where that
 * is larger.
 */
export function settingOf(shape: Shape, parts: readonly Part[], title: string): Setting {
  const ways = shape === 'list' && parts.length >= 3 ? [true, false] : [false];
  for (const size of SIZES)
    for (const inColumns of ways)
      if (ROOMS.every((room) => heightOf(shape, parts, size, room, inColumns) <= heightBelow(title, room)))
        return { size, inColumns };
  return { size: null, inColumns: false };
}

/** What is below a headline begins at one height on every slide: the room for one of two lines is kept. */
function heightBelow(title: string, { width, height, headline }: (typeof ROOMS)[number]): number {
  const lines = Math.max(1, Math.ceil((title.length * LETTER * headline) / (width - MAP)));
  return height + Math.min(0, 2 - lines) * headline * HEADLINE;
}

function heightOf(
  shape: Shape,
  parts: readonly Part[],
  size: number,
  room: Room,
  inColumns: boolean,
): number {
  const height = (part: Part, share: number) => partHeight(part, size, share, room);
  const sum = (some: readonly Part[], share: number) =>
    some.reduce((all, part) => all + height(part, share) + 0.5 * size, 0);
  const at = (slot: string) => parts.filter((part) => part.slot === slot);
  switch (shape) {
    case 'hub': {
      const share = at('left').length > 0 && at('right').length > 0 ? 0.26 : 0.46;
      return (
        sum([...at('up'), ...at('down')], 0.9) +
        Math.max(sum(at('left'), share), sum(at('centre'), share / 2), sum(at('right'), share)) +
        2.4 * size +
        72
      );
    }
    case 'columns':
      return Math.max(sum(at('left'), 0.4), sum(at('right'), 0.4)) + size;
    case 'table':
      return columnsHeight(parts.map((part) => columnPart(part, size, room)));
    case 'list':
      return inColumns
        ? columnsHeight(parts.map((part) => columnPart(part, size, room)))
        : parts.reduce((all, part) => all + listHeight(part, size, room) + 0.5 * size, 0);
    case 'lanes':
      return parts.reduce((all, part) => all + laneHeight(part, size, room) + 0.5 * size, parts.length * 6);
    case 'year':
      return sum(parts, 0.44) + size;
    case 'ladder':
      return sum(parts, 0.86) + parts.length * 0.9 * size;
    default:
      return sum(parts, 0.94);
  }
}

/** The room between two parts of a column. */
const BETWEEN = 22;

/** How high two columns are in which no part is cut. */
function columnsHeight(heights: readonly number[]): number {
  const all = heights.reduce((sum, one) => sum + one + BETWEEN, 0);
  for (let high = Math.max(...heights, all / 2); ; high += 10) {
    let [columns, used] = [1, 0];
    for (const one of heights) {
      if (used > 0 && used + one + BETWEEN > high) [columns, used] = [columns + 1, 0];
      used += one + BETWEEN;
    }
    if (columns <= 2) return high;
  }
}

/** Citations have a column of their own left of the clauses. */
const listHeight = (part: Part, size: number, room: Room): number =>
  partHeight(part, size, part.tasks.length > 0 ? 0.77 : 0.94, room, part.tasks.length > 0 ? 0 : CITED);

/** In columns citations are below what they are of, and in lanes. */
const columnPart = (part: Part, size: number, room: Room): number =>
  partHeight(part, size, 0.45, room, 0) + citesHeight(part, room);

const citesHeight = ({ tasks }: Part, { line }: Room): number => tasks.length * SOURCE * 1.3 * line;

/** A lane's head is left of its words. */
function laneHeight(part: Part, size: number, room: Room): number {
  const head = part.title ?? part.organ?.name ?? '';
  // Words without a head are over the whole width, and larger.
  const words = head
    ? partHeight({ ...part, title: null, organ: null }, size, 0.68, room, 0) + citesHeight(part, room)
    : partHeight(part, size * 1.1, 0.94, room);
  const headLines = Math.ceil((head.length * LETTER * size) / (room.width * 0.26));
  return Math.max(words, headLines * size * room.line + 18);
}

function partHeight(part: Part, size: number, share: number, room: Room, cite = CITED): number {
  const width = room.width * share;
  const lines = (letters: number, of = size) => Math.max(1, Math.ceil((letters * LETTER * of) / width));
  const head = part.title ?? part.organ?.name ?? '';
  let rows = head ? lines(head.length * 1.08) : 0;
  if (part.link) rows += 0.8;
  for (const tasks of part.tasks) {
    tasks.lines.forEach((line, i) => {
      const cited = i === tasks.lines.length - 1 ? cite : 0;
      rows += lines(lineLength(line, tasks.short.has(line)) + cited) + 0.28;
    });
    const isCited = part.blocks.some(({ runs }) => runs.some(({ place }) => place === tasks.place));
    if (tasks.lines.length === 0 && !isCited) rows += 1;
  }
  part.blocks.forEach(({ kind, runs }, i) => {
    const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
    // A citation goes on in the last line of our own words.
    const cited = i === part.blocks.length - 1 && part.places.length > 0 ? CITED : 0;
    rows += lines(letters + cited, kind === 'source' ? SOURCE : size) + 0.25;
  });
  for (const quote of part.quotes) rows += lines(quote.length) + 0.25;
  if (part.places.length > 0 && part.blocks.length === 0) rows += 0.85;
  return rows * size * room.line + 18;
}
