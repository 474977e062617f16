import { type Element, el } from './element.ts';
import type { FlowPicture, LanePart } from './flow-picture.ts';
import { dotted, miniBox, tie } from './mini-parts.ts';
import type { Box } from './node-shape.ts';

/** Flows have boxes of one size, so that they are compared at a glance. */
const [ACROSS, DOWN, ROWS] = [60, 44, 4];
const BOX = { width: 36, height: 24 };

/** As high as its longest part, so that what is next to it is not far from it. */
export const flowHeight = ({ parts }: FlowPicture): number => {
  const rows = Math.max(...parts.flatMap(({ boxes }) => boxes.map(({ row }) => row + 1)));
  return (Math.min(ROWS, rows) - 1) * DOWN + BOX.height + 4;
};

/** As wide as its parts, so that it is as large as what is next to it, or at the same margin. */
export const flowWidth = ({ parts }: FlowPicture): number =>
  parts.reduce((sum, part) => sum + columnCount(columnsOf(part)), 0) * ACROSS - (ACROSS - BOX.width) + 2;

const columnCount = (placed: readonly Placed[]): number =>
  Math.max(...placed.map(({ column }) => column)) + 1;

/** The parts of a flow side by side: what is done, one below the other, and what leads to what. */
export function flow({ parts }: FlowPicture): Element[] {
  let used = 0;
  return parts.flatMap((part) => {
    const placed = columnsOf(part);
    const first = used;
    used += columnCount(placed);
    return flowPart(part, placed, first * ACROSS);
  });
}

interface Placed {
  readonly box: LanePart['boxes'][number];
  readonly column: number;
}

/** What is in one row is side by side, in the order of its lanes; hues say who acts. */
function columnsOf({ boxes }: LanePart): Placed[] {
  const kept = boxes.filter(({ slot, row }) => slot === 0 && row < ROWS);
  return kept.map((box) => ({
    box,
    column: kept.filter(({ row, lane }) => row === box.row && lane < box.lane).length,
  }));
}

function flowPart(part: LanePart, placed: readonly Placed[], left: number): Element[] {
  const places = new Map(
    placed.map(({ box, column }): [string, Box] => [
      box.id,
      { x: left + column * ACROSS + 1, y: box.row * DOWN + 2, ...BOX },
    ]),
  );
  const lines = part.ties.flatMap(({ from, to, kind }) => {
    const [a, b] = [places.get(from), places.get(to)];
    if (!a || !b || a.y > b.y) return [];
    if (a.y === b.y && kind === 'concerns') {
      const level = a.y + a.height / 2;
      return dotted('muted', [a.x + a.width, level], [b.x, level]);
    }
    if (a.y === b.y) return [];
    const ends = [
      [a.x + a.width / 2, a.y + a.height],
      [b.x + b.width / 2, b.y],
    ] as const;
    // What only speaks of a step has no arrow here either.
    return kind === 'concerns' ? dotted('muted', ...ends) : tie('muted', ...ends);
  });
  return [
    ...lines,
    ...placed.map(({ box: { id, group, isOccasion } }) => {
      const place = places.get(id) as Box;
      if (group) return miniBox(group, place);
      // As in the drawing: an occasion has round ends, who the text does not name has a dashed line.
      return el('rect', {
        ...place,
        rx: isOccasion ? place.height / 2 : 0,
        fill: 'paper',
        stroke: 'muted',
        'stroke-width': 2,
        ...(isOccasion ? {} : { 'stroke-dasharray': '5 4' }),
      });
    }),
  ];
}
