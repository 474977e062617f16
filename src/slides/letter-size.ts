import type { Part, Shape } from './slide.ts';
import { itemLength } from './task-items.ts';

/** Sizes in which a slide's parts are set, in pixels of a slide 1280 wide (of 1024 on a 4:3 projector). */
export const SIZES = [38, 36, 34, 32, 30, 28, 26] as const;

/** The room between head and foot in the two layouts. */
const ROOMS = [
  { width: 1152, height: 500 },
  { width: 928, height: 548 },
] as const;
/** The mean width of a letter, and the height of a line, in ems. */
const LETTER = 0.53;
const LINE = 1.32;

/** The largest size at which the parts fit by estimate, in both layouts. */
export const sizeFor = (shape: Shape, parts: readonly Part[]): number =>
  SIZES.find((size) => ROOMS.every((room) => heightOf(shape, parts, size, room.width) <= room.height)) ?? 26;

function heightOf(shape: Shape, parts: readonly Part[], size: number, width: number): number {
  const height = (part: Part, share: number) => partHeight(part, size, width * share);
  const sum = (some: readonly Part[], share: number) =>
    some.reduce((all, part) => all + height(part, share) + 0.5 * size, 0);
  const at = (slot: string) => parts.filter((part) => part.slot === slot);
  switch (shape) {
    case 'hub':
      return (
        sum([...at('up'), ...at('down')], 0.94) +
        Math.max(sum(at('left'), 0.38), sum(at('centre'), 0.2), sum(at('right'), 0.38)) +
        2.4 * size
      );
    case 'columns':
      return Math.max(sum(at('left'), 0.47), sum(at('right'), 0.47)) + size;
    case 'list':
      return isInColumns(parts) ? columnsHeight(parts, (part) => height(part, 0.46)) : sum(parts, 0.94);
    case 'lanes':
    case 'table':
      return sum(parts, 0.66);
    case 'year':
      return sum(parts, 0.5) + size;
    case 'ladder':
      return sum(parts, 0.86) + parts.length * 0.9 * size;
    default:
      return sum(parts, 0.94);
  }
}

/** Whether a list is set in two columns. */
export const isInColumns = (parts: readonly Part[]): boolean => parts.length >= 3;

/** Two in a row, each row as high as the higher of the two. */
function columnsHeight(parts: readonly Part[], height: (part: Part) => number): number {
  let all = 0;
  for (let i = 0; i < parts.length; i += 2) {
    const [one, other] = [parts[i], parts[i + 1]];
    all += Math.max(one ? height(one) : 0, other ? height(other) : 0) + 18;
  }
  return all;
}

function partHeight(part: Part, size: number, width: number): number {
  const lines = (letters: number, of = size) => Math.max(1, Math.ceil((letters * LETTER * of) / width));
  const head = part.title ?? part.organ?.name ?? '';
  let rows = head ? lines(head.length * 1.08) : 0;
  if (part.link) rows += 0.8;
  for (const { items } of part.tasks) {
    for (const item of items) rows += lines(itemLength(item)) + 0.15;
    rows += 0.85;
  }
  for (const block of part.blocks) rows += lines(block.runs.map(({ text }) => text).join('').length) + 0.25;
  for (const quote of part.quotes) rows += lines(quote.length) + 0.25;
  if (part.places.length > 0) rows += 0.85;
  return rows * size * LINE + 18;
}
