import type { Group } from '../model/organ.ts';
import { TARGET } from './blocks.ts';
import { connectors } from './connectors.ts';
import { cubicPath } from './cubic.ts';
import { type Element, el, textLines } from './element.ts';
import { withHead } from './line-end.ts';
import { type LineLabel, placeLabels } from './line-labels.ts';
import { type Box, nodeShape } from './node-shape.ts';
import type { OverviewPicture, PictureBox, PictureLine } from './overview-picture.ts';
import { setLines } from './set-lines.ts';
import type { Frame, Sheet } from './sheet.ts';

/** How an overview is drawn besides its size. */
export interface OverviewStyle {
  /** So small that lines bear no words. */
  readonly mini?: boolean;
  /** The box that is marked as where one is. */
  readonly here?: string | null;
}

/**
 * The overview on a sheet: boxes in their places, lines between them as thick as their duties are many, each with its verbs
 * and its count. Where the sheet has a height, rows share it.
 */
export function overviewDrawing(picture: OverviewPicture, sheet: Sheet, style: OverviewStyle = {}): Frame {
  const { boxes, height, lines: connected } = overviewLines(picture, sheet, style);
  const lines = connected.map(({ curve }) => curve);
  const lead = Math.round(sheet.text * 1.25);
  const labels = style.mini
    ? []
    : placeLabels(
        picture.lines.map(labelOf),
        lines,
        [...boxes.values()],
        { size: sheet.text, lead, widths: [15, 11, 8.6, 7.3].map((ems) => ems * sheet.text) },
        { width: sheet.width, height },
      );
  const groupOf = new Map(picture.boxes.map(({ id, group }) => [id, group]));
  const hubFirst = picture.boxes
    .map(({ id }) => id)
    .sort((a, b) => Number(b === picture.hub) - Number(a === picture.hub));
  const stepOf = (line: PictureLine) =>
    1 +
    Math.max(
      0,
      hubFirst.findIndex((id) => id === line.from || id === line.to),
    );
  const ordered = [...new Set(picture.lines.map(stepOf))].sort((a, b) => a - b);
  const drawn = picture.lines.map((line, n) => {
    const hue = groupOf.get(line.from) ?? 'other';
    const width = style.mini ? 1.5 : thickness(line.count, sheet.text);
    const { curve, head } = withHead(
      lines[n] as (typeof lines)[number],
      style.mini ? 6 : width * 1.3 + sheet.text * 0.45,
    );
    const d = cubicPath(curve);
    const label = labels[n];
    return el(
      'a',
      {
        class: 'tie',
        href: line.href,
        'aria-label': line.said,
        ...line.marks,
        'data-step': ordered.indexOf(stepOf(line)) + 1,
      },
      el('path', {
        class: 'reach',
        d,
        fill: 'none',
        stroke: 'paper',
        'stroke-opacity': 0,
        'stroke-width': TARGET,
      }),
      el('path', {
        class: 'stroke',
        d,
        fill: 'none',
        stroke: hue,
        'stroke-width': width,
        'stroke-opacity': 0.72,
      }),
      el('path', { d: head, fill: hue }),
      label ? labelElement(label, sheet.text, lead, hue) : null,
    );
  });
  return {
    width: sheet.width,
    height,
    steps: ordered.length,
    elements: [
      ...drawn,
      ...picture.boxes.map((box) => boxElement(box, boxes.get(box.id) as Box, sheet, picture, style)),
    ],
  };
}

/** Where boxes and lines are on a sheet, before anything is drawn. */
export function overviewLines(picture: OverviewPicture, sheet: Sheet, style: OverviewStyle = {}) {
  const { boxes, height } = placeBoxes(picture, sheet, style);
  const narrow = isNarrow(sheet) && !style.mini;
  const wanted = picture.lines.map((line) => ({ ...line, sides: narrow ? line.narrow : line.sides }));
  return { boxes, height, lines: connectors(wanted, boxes) };
}

/** Whether a sheet is too narrow for three boxes and the words between them. */
const isNarrow = ({ width, text }: Sheet): boolean => width < text * 56;

/** What a line says: its verbs, and how many duties it stands for. */
const labelOf = ({ verbs, count }: PictureLine): string =>
  verbs.length > 0 ? `${verbs.join(', ')}\u00a0·\u00a0${count}` : `${count} nhiệm vụ`;

const thickness = (count: number, text: number): number => (text / 20) * Math.min(9, 1.6 + count * 0.65);

/** Where the boxes are: each row as high as its names need, with room between for the words of lines. */
function placeBoxes(
  { boxes, lines }: OverviewPicture,
  { width, height, text }: Sheet,
  { mini = false }: OverviewStyle,
): { boxes: Map<string, Box>; height: number } {
  const narrow = isNarrow({ width, height, text }) && !mini;
  const cellOf = (box: PictureBox) => (narrow ? box.narrow : box.wide);
  const wide = (box: PictureBox) => (cellOf(box)[2] / 100) * (width - 4);
  const rows = Math.max(...boxes.map((box) => cellOf(box)[1]));
  const heights = Array.from({ length: rows }, (_, r) => {
    const own = boxes.filter((box) => cellOf(box)[1] === r + 1);
    if (mini) return ((height ?? width * 0.6) / rows) * 0.56;
    return Math.max(0, ...own.map((box) => linesOf(box, wide(box), text).length)) * text * 1.25 + text * 0.8;
  });
  const all = sum(heights);
  const rowOf = new Map(boxes.map((box) => [box.id, cellOf(box)[1]]));
  const between = gapsOf(
    rows,
    lines.map(({ from, to }) => [rowOf.get(from) ?? 1, rowOf.get(to) ?? 1]),
    height ? height - 4 - all : (rows - 1) * text * (narrow ? 7.6 : 3.4),
    mini ? 0 : text * 1.9,
  );
  const tops = heights.map((_, r) => 2 + sum(heights.slice(0, r)) + sum(between.slice(0, r)));
  const place = (box: PictureBox): Box => {
    const [left, row] = cellOf(box);
    return {
      x: 2 + (left / 100) * (width - 4),
      y: tops[row - 1] ?? 0,
      width: wide(box),
      height: heights[row - 1] ?? 0,
    };
  };
  return {
    boxes: new Map(boxes.map((box) => [box.id, place(box)])),
    height: height ?? 4 + all + sum(between),
  };
}

const sum = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);

/** The room between rows: the more lines run through it, the more words it has to hold. */
function gapsOf(
  rows: number,
  lines: readonly (readonly [number, number])[],
  room: number,
  least: number,
): number[] {
  const crossed = Array.from(
    { length: rows - 1 },
    (_, r) => lines.filter(([from, to]) => Math.min(from, to) <= r + 1 && Math.max(from, to) > r + 1).length,
  );
  const floor = Math.min(least, room / (rows - 1 || 1));
  const rest = room - floor * (rows - 1);
  const all = sum(crossed) || 1;
  return crossed.map((count) => floor + (rest * count) / all);
}

const linesOf = ({ name }: PictureBox, width: number, text: number): string[] =>
  setLines(name, text * 1.02, width - text);

function boxElement(
  box: PictureBox,
  place: Box,
  { text }: Sheet,
  { hub }: OverviewPicture,
  { mini, here }: OverviewStyle,
): Element {
  const isHub = here === undefined ? box.id === hub : box.id === here;
  const lead = Math.round(text * 1.25);
  const lines = mini ? [] : linesOf(box, place.width, text);
  const outline = nodeShape(box.group, place);
  const top = place.y + (place.height - lines.length * lead) / 2 + text * 0.98;
  const marks = { 'data-box': box.id, 'data-organs': box.organs.join(' ') };
  return el(
    mini ? 'g' : 'a',
    mini ? marks : { class: 'box', href: box.href, ...marks },
    el('path', { d: outline, fill: 'paper' }),
    el('path', {
      d: outline,
      fill: box.group,
      'fill-opacity': isHub ? 1 : 0.1,
      stroke: box.group,
      'stroke-width': mini ? 1.5 : 2,
    }),
    lines.length > 0 &&
      textLines(
        lines,
        { x: place.x + place.width / 2, y: top, size: text, lead },
        { 'text-anchor': 'middle', 'font-weight': isHub ? 600 : 500, fill: isHub ? 'paper' : 'ink' },
      ),
  );
}

function labelElement(
  { x, y, width, height, lines }: LineLabel,
  size: number,
  lead: number,
  hue: Group,
): Element {
  return el(
    'g',
    { class: 'label' },
    el('rect', { x, y, width, height, rx: 4, fill: 'paper', 'fill-opacity': 0.93 }),
    textLines(
      lines,
      { x: x + width / 2, y: y + (height - lines.length * lead) / 2 + size * 0.98, size, lead },
      { 'text-anchor': 'middle', fill: hue, 'font-weight': 500 },
    ),
  );
}
