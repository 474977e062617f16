/** Where the boxes and lines of an overview are. */
import { connectors } from './connectors.ts';
import type { Box } from './node-shape.ts';
import type { OverviewPicture, PictureBox, PictureLine } from './overview-picture.ts';
import { setLines } from './set-lines.ts';
import type { Sheet } from './sheet.ts';

/** How an overview is drawn besides its size. */
export interface OverviewStyle {
  /** A size at which boxes have no names and lines no labels. */
  readonly mini?: boolean;
  /** Next to a page's own question: only what touches the box in the middle is labelled. */
  readonly quiet?: boolean;
  /** The box that is marked as where one is. */
  readonly here?: string | null;
  /** Boxes have their wide places, however large the letters are. */
  readonly wide?: boolean;
}

/** Where boxes and lines are on a sheet, before anything is drawn. */
export function overviewLines(picture: OverviewPicture, sheet: Sheet, style: OverviewStyle = {}) {
  const { boxes, height } = placeBoxes(picture, sheet, style);
  const narrow = isNarrow(sheet, style) && !style.mini;
  const wanted = picture.lines.map((line) => ({ ...line, sides: narrow ? line.narrow : line.sides }));
  return { boxes, height, lines: connectors(wanted, boxes) };
}

/** Whether a line touches the box in the middle, where there is one. */
export const isMain = ({ hub }: OverviewPicture, { from, to }: PictureLine): boolean =>
  !hub || from === hub || to === hub;

/** The lines that have a label. */
export const labelledLines = (picture: OverviewPicture, { quiet }: OverviewStyle): PictureLine[] =>
  picture.lines.filter((line) => !quiet || isMain(picture, line));

/** Whether a sheet is too narrow for three boxes and the words between them. */
export const isNarrow = ({ width, text }: Sheet, { wide = false }: OverviewStyle = {}): boolean =>
  !wide && width < text * 56;

/** The place of a box on a phone: left, row, width. In a low place there is no room between two rows. */
const narrowCell = ({ narrow: [left, row, width] }: PictureBox, isLow: boolean) =>
  [left, isLow ? Math.floor(row) : row, width] as const;

/** Where the boxes are: each row as high as its names need, with room between for the words of lines. */
function placeBoxes(
  picture: OverviewPicture,
  sheet: Sheet,
  style: OverviewStyle,
): { boxes: Map<string, Box>; height: number } {
  const { width, height, text } = sheet;
  const { mini } = style;
  const { boxes } = picture;
  const narrow = isNarrow(sheet, style) && !mini;
  const size = nameSize(sheet, style);
  const cellOf = (box: PictureBox) => (narrow ? narrowCell(box, height !== null) : box.wide);
  const wide = (box: PictureBox) => (cellOf(box)[2] / 100) * (width - 4);
  const rows = Math.max(...boxes.map((box) => cellOf(box)[1]));
  const heightOf = (own: readonly PictureBox[]): number =>
    mini
      ? ((height ?? width * 0.6) / rows) * 0.56
      : Math.max(0, ...own.map((box) => linesOf(box, wide(box), size).length)) * size * 1.25 + size * 0.8;
  const heights = Array.from({ length: rows }, (_, r) =>
    heightOf(boxes.filter((box) => cellOf(box)[1] === r + 1)),
  );
  const all = sum(heights);
  // On a phone lines of a box between two rows need the room above it as well: words of others are there.
  const rowOf = new Map(boxes.map((box) => [box.id, narrow ? Math.floor(cellOf(box)[1]) : cellOf(box)[1]]));
  const between = gapsOf(
    rows,
    labelledLines(picture, style).map(({ from, to }) => [rowOf.get(from) ?? 1, rowOf.get(to) ?? 1]),
    height ? height - 4 - all : (rows - 1) * text * (narrow ? 7.8 : 3.4),
    mini ? 0 : text * 1.9,
    narrow && height === null ? 1.5 : 1,
  );
  const tops = heights.map((_, r) => 2 + sum(heights.slice(0, r)) + sum(between.slice(0, r)));
  const place = (box: PictureBox): Box => {
    const [left, row] = cellOf(box);
    const [above = 0, below = above] = [tops[Math.floor(row) - 1], tops[Math.ceil(row) - 1]];
    return {
      x: 2 + (left / 100) * (width - 4),
      y: above + (below - above) * (row % 1),
      width: wide(box),
      // Between two rows a box is as high as its own name.
      height: heights[row - 1] ?? heightOf([box]),
    };
  };
  return {
    boxes: new Map(boxes.map((box) => [box.id, place(box)])),
    height: height ?? 4 + all + sum(between),
  };
}

const sum = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);

/**
 * The room between rows: it grows with the number of labelled lines, of which one over several rows may have its label in any
 * room; faster where labels are one below the other.
 */
function gapsOf(
  rows: number,
  lines: readonly (readonly [number, number])[],
  room: number,
  least: number,
  power: number,
): number[] {
  const crossed = Array.from({ length: rows - 1 }, (_, r) => {
    const over = lines.filter(([from, to]) => Math.min(from, to) <= r + 1 && Math.max(from, to) > r + 1);
    return sum(over.map(([from, to]) => 1 / Math.max(1, Math.abs(from - to)))) ** power;
  });
  const floor = Math.min(least, room / (rows - 1 || 1));
  const rest = room - floor * (rows - 1);
  const all = sum(crossed) || 1;
  return crossed.map((count) => floor + (rest * count) / all);
}

/** Names of boxes are larger than the words of lines, by as much as there is room; in a low and narrow place only bold. */
export const nameSize = (sheet: Sheet, style: OverviewStyle = {}): number =>
  sheet.text *
  (isNarrow(sheet, style) ? (sheet.height === null ? 1.08 : 1) : style.quiet && style.wide ? 1.14 : 1.1);

/** The name of a box, in lines, all of it bold. */
export const linesOf = ({ name }: PictureBox, width: number, size: number): string[] =>
  setLines(name, size * 1.03, width - size * 0.9);
