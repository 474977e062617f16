import { type Element, el, textLines } from './element.ts';
import type { LineLabel } from './label-tries.ts';
import { lineElement } from './line-element.ts';
import { placeLabels } from './line-labels.ts';
import { type Box, nodeShape } from './node-shape.ts';
import {
  isMain,
  isNarrow,
  labelledLines,
  linesOf,
  nameSize,
  type OverviewStyle,
  overviewLines,
} from './overview-layout.ts';
import type { OverviewPicture, PictureBox, PictureLine } from './overview-picture.ts';
import type { Frame, Sheet } from './sheet.ts';

/**
 * The overview on a sheet: boxes in their places, lines between them as thick as their duties are many, each with its verbs
 * and its count. Where the sheet has a height, rows share it.
 */
export function overviewDrawing(picture: OverviewPicture, sheet: Sheet, style: OverviewStyle = {}): Frame {
  const { text } = sheet;
  const { boxes, height, lines } = overviewLines(picture, sheet, style);
  const labels = style.mini ? [] : overviewLabels(picture, sheet, style);
  const labelled = labelledLines(picture, style);
  const groupOf = new Map(picture.boxes.map(({ id, group }) => [id, group]));
  const steps = stepsOf(picture);
  const drawn = picture.lines.map((line, n) => {
    // What does not touch the box in the middle is said more quietly.
    const main = isMain(picture, line);
    const width = style.mini ? 2 : thickness(line.count, text);
    return lineElement({
      ...line,
      step: steps[n] ?? 1,
      curves: [(lines[n] as (typeof lines)[number]).curve],
      hue: main ? (groupOf.get(line.from) ?? 'other') : 'muted',
      thickness: width,
      // As large as its line is thick.
      head: style.mini ? 8 : width * 1.3 + text * 0.45,
      words: main ? { fill: 'ink', 'font-weight': 600 } : { fill: 'muted' },
      label: labels[labelled.indexOf(line)],
      text,
      lead: leadOf(text),
    });
  });
  // What has no label passes below those that have.
  const onTop = drawn.filter((_, n) => labelled.includes(picture.lines[n] as PictureLine));
  const places = picture.boxes.map((box) => boxElement(box, boxes.get(box.id) as Box, sheet, picture, style));
  return {
    width: sheet.width,
    height,
    steps: Math.max(0, ...steps),
    elements: [...drawn.filter((one) => !onTop.includes(one)), ...onTop, ...places],
  };
}

const leadOf = (text: number): number => Math.round(text * 1.25);

/** Where the labels of its labelled lines are. */
export function overviewLabels(
  picture: OverviewPicture,
  sheet: Sheet,
  style: OverviewStyle = {},
): LineLabel[] {
  const { text, width } = sheet;
  const { boxes, height, lines } = overviewLines(picture, sheet, style);
  const labelled = new Set(labelledLines(picture, style));
  const drawn = picture.lines.map((line, n) => ({
    line,
    curves: [(lines[n] as (typeof lines)[number]).curve],
    thickness: thickness(line.count, text),
  }));
  return placeLabels(
    drawn.flatMap(({ line, ...how }) => (labelled.has(line) ? [{ text: labelOf(line), ...how }] : [])),
    {
      size: text,
      lead: leadOf(text),
      widths: [15, 11, 8.6, 7.3, 5.6].map((ems) => ems * text),
      offsets: [isNarrow(sheet, style) ? 0.25 : 0.35, 0.9, 1.6, 2.4],
      at: 0.5,
      far: isNarrow(sheet, style) ? 0 : 6,
      air: isNarrow(sheet, style) ? 2 : 1,
      apart: text * 0.3,
    },
    {
      boxes: [...boxes.values()],
      width,
      height,
      unlabelled: drawn.filter(({ line }) => !labelled.has(line)),
    },
  );
}

/** The step at which each line comes: those of the box in the middle first, then box by box. */
function stepsOf({ boxes, lines, hub }: OverviewPicture): number[] {
  const hubFirst = boxes.map(({ id }) => id).sort((a, b) => Number(b === hub) - Number(a === hub));
  const firsts = lines.map(({ from, to }) => hubFirst.findIndex((id) => id === from || id === to));
  const ordered = [...new Set(firsts)].sort((a, b) => a - b);
  return firsts.map((first) => ordered.indexOf(first) + 1);
}

/** What a line says: its verbs, and how many duties it stands for. */
const labelOf = ({ verbs, count }: PictureLine): string =>
  verbs.length > 0 ? `${verbs.join(', ')}\u00a0·\u00a0${count}` : `${count} nhiệm vụ`;

const thickness = (count: number, text: number): number => (text / 20) * Math.min(9, 1.6 + count * 0.65);

function boxElement(
  box: PictureBox,
  place: Box,
  sheet: Sheet,
  { hub }: OverviewPicture,
  style: OverviewStyle,
): Element {
  const { mini, here } = style;
  const isHub = here === undefined ? box.id === hub : box.id === here;
  const size = nameSize(sheet, style);
  const lead = leadOf(size);
  const lines = mini ? [] : linesOf(box, place.width, size);
  const outline = nodeShape(box.group, place);
  const top = place.y + (place.height - lines.length * lead) / 2 + size * 0.98;
  const marks = { 'data-box': box.id, 'data-organs': box.organs.join(' ') };
  return el(
    mini ? 'g' : 'a',
    { class: isHub ? 'box hub' : 'box', ...(mini ? {} : { href: box.href }), ...marks },
    el('path', { d: outline, fill: 'paper' }),
    el('path', {
      d: outline,
      fill: isHub ? 'ink' : box.group,
      'fill-opacity': isHub ? 1 : 0.1,
      stroke: isHub ? 'ink' : box.group,
      'stroke-width': 2,
    }),
    lines.length > 0 &&
      textLines(
        lines,
        { x: place.x + place.width / 2, y: top, size, lead },
        { 'text-anchor': 'middle', 'font-weight': 600, fill: isHub ? 'paper' : 'ink' },
      ),
  );
}
