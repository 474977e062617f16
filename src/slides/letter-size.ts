import type { Part, Shape } from './slide.ts';
import { lineLength } from './task-items.ts';

/** Sizes in which a slide's parts are set, in pixels of a slide 1280 wide (of 1024 on a 4:3 projector). */
export const SIZES = [38, 36, 34, 32, 30, 28, 26] as const;

/** The room between head and foot in the two layouts, below a headline of two lines. */
export const ROOMS = [
  { width: 1152, height: 478 },
  { width: 928, height: 516 },
] as const;
/** The mean width of a letter, and the height of a line, in ems. */
const LETTER = 0.48;
const LINE = 1.32;
/** How many letters a citation takes. */
const CITED = 16;

/** How a slide's parts are set. */
interface Setting {
  /** Null where not even the smallest letters fit. */
  readonly size: number | null;
  /** Whether a list is set in two columns. */
  readonly inColumns: boolean;
}

/** The largest size at which the parts fit by estimate, in both layouts; a list is set in columns where that is larger. */
export function settingOf(shape: Shape, parts: readonly Part[]): Setting {
  const ways = shape === 'list' && parts.length >= 3 ? [true, false] : [false];
  for (const size of SIZES)
    for (const inColumns of ways)
      if (ROOMS.every((room) => heightOf(shape, parts, size, room.width, inColumns) <= room.height))
        return { size, inColumns };
  return { size: null, inColumns: false };
}

function heightOf(
  shape: Shape,
  parts: readonly Part[],
  size: number,
  width: number,
  inColumns: boolean,
): number {
  const height = (part: Part, share: number) => partHeight(part, size, width * share);
  const sum = (some: readonly Part[], share: number) =>
    some.reduce((all, part) => all + height(part, share) + 0.5 * size, 0);
  const at = (slot: string) => parts.filter((part) => part.slot === slot);
  switch (shape) {
    case 'hub': {
      const share = at('left').length > 0 && at('right').length > 0 ? 0.28 : 0.48;
      return (
        sum([...at('up'), ...at('down')], 0.9) +
        Math.max(sum(at('left'), share), sum(at('centre'), share / 2), sum(at('right'), share)) +
        2.4 * size
      );
    }
    case 'columns':
      return Math.max(sum(at('left'), 0.4), sum(at('right'), 0.4)) + size;
    case 'table':
      return columnsHeight(parts.map((part) => height(part, 0.45)));
    case 'list':
      return inColumns ? columnsHeight(parts.map((part) => height(part, 0.45))) : sum(parts, 0.94);
    case 'lanes':
      return parts.reduce((all, part) => all + laneHeight(part, size, width) + 0.5 * size, parts.length * 6);
    case 'year':
      return sum(parts, 0.44) + size;
    case 'ladder':
      return sum(parts, 0.86) + parts.length * 0.9 * size;
    default:
      return sum(parts, 0.94);
  }
}

/** How high two columns are in which no part is cut. */
function columnsHeight(heights: readonly number[]): number {
  const all = heights.reduce((sum, one) => sum + one + 12, 0);
  for (let high = Math.max(...heights, all / 2); ; high += 10) {
    let [columns, used] = [1, 0];
    for (const one of heights) {
      if (used > 0 && used + one + 12 > high) [columns, used] = [columns + 1, 0];
      used += one + 12;
    }
    if (columns <= 2) return high;
  }
}

/** A lane's head is left of its words. */
function laneHeight(part: Part, size: number, width: number): number {
  const head = part.title ?? part.organ?.name ?? '';
  // Words without a head are over the whole width, and larger.
  const words = head
    ? partHeight({ ...part, title: null, organ: null }, size, width * 0.68)
    : partHeight(part, size * 1.1, width * 0.94);
  return Math.max(words, Math.ceil((head.length * LETTER * size) / (width * 0.26)) * size * LINE + 18);
}

function partHeight(part: Part, size: number, width: number): number {
  const lines = (letters: number, of = size) => Math.max(1, Math.ceil((letters * LETTER * of) / width));
  const head = part.title ?? part.organ?.name ?? '';
  let rows = head ? lines(head.length * 1.08) : 0;
  if (part.link) rows += 0.8;
  for (const tasks of part.tasks) {
    tasks.lines.forEach((line, i) => {
      const cited = i === tasks.lines.length - 1 ? CITED : 0;
      rows += lines(lineLength(line, tasks.short.has(line)) + cited) + 0.15;
    });
    if (tasks.lines.length === 0) rows += 1;
  }
  for (const block of part.blocks) rows += lines(block.runs.map(({ text }) => text).join('').length) + 0.25;
  for (const quote of part.quotes) rows += lines(quote.length) + 0.25;
  if (part.places.length > 0) rows += 0.85;
  return rows * size * LINE + 18;
}
