import { type Element, el } from './element.ts';
import type { FlowPicture, LanePart } from './flow-picture.ts';
import { dotted, HEIGHT, miniBox, tie, WIDTH } from './mini-parts.ts';
import type { Box } from './node-shape.ts';

/** Flows have boxes of one size, so that they are compared at a glance: so many columns and rows fit. */
const [COLUMNS, ROWS] = [5, 4];
const DOWN = HEIGHT / ROWS;
/** Branches are apart even where the drawing is small: so much of a column is between them. */
const BETWEEN = 0.4;

/** As high as its longest part, so that what is next to it is not far from it. */
export const flowHeight = ({ parts }: FlowPicture): number => {
  const rows = Math.max(...parts.flatMap(({ boxes }) => boxes.map(({ row }) => row + 1)));
  return (Math.min(ROWS, rows) - 0.22) * DOWN;
};

/** The parts of a flow side by side, narrower where they are many: what is done, and what leads to what. */
export function flow({ parts }: FlowPicture): Element[] {
  const widths = parts.map(({ lanes }) => Math.max(1, lanes.length));
  const across =
    WIDTH /
    Math.max(
      COLUMNS,
      widths.reduce((sum, one) => sum + one, 0),
    );
  let used = 0;
  return parts.flatMap((part, i) => {
    const first = used;
    used += widths[i] ?? 1;
    return flowPart(part, first * across, across);
  });
}

function flowPart(part: LanePart, left: number, across: number): Element[] {
  const boxes = part.boxes.filter(({ slot, row }) => slot === 0 && row < ROWS);
  const places = new Map(
    boxes.map(({ id, lane, row }): [string, Box] => [
      id,
      {
        x: left + Math.max(0, lane) * across + 1,
        y: row * DOWN + DOWN * 0.14,
        width: across * (1 - BETWEEN),
        height: DOWN * 0.5,
      },
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
    ...boxes.map(({ id, group, isOccasion }) => {
      const place = places.get(id) as Box;
      if (!isOccasion) return miniBox(group ?? 'other', place);
      return el('rect', {
        ...place,
        rx: place.height / 2,
        fill: 'paper',
        stroke: 'muted',
        'stroke-width': 2,
      });
    }),
  ];
}
