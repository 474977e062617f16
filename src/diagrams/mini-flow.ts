import { type Element, el } from './element.ts';
import type { FlowPicture, LanePart } from './flow-picture.ts';
import { box, HEIGHT, tie, WIDTH } from './mini-parts.ts';
import type { Box } from './node-shape.ts';

const COLUMNS = 5;
const BETWEEN = 12;

/** The first parts of a flow side by side: lanes, what is done in them, and what leads to what. */
export function flow({ parts }: FlowPicture): Element[] {
  let columns = 0;
  const shown = parts.filter((part) => {
    columns += columnsOf(part);
    return columns <= COLUMNS;
  });
  const rows = Math.max(3, ...shown.flatMap(({ boxes }) => boxes.map(({ row }) => row + 1)));
  const all = shown.reduce((sum, part) => sum + columnsOf(part), 0);
  const gaps = (shown.length - 1) * BETWEEN;
  const wide = (WIDTH - gaps) / all;
  const high = HEIGHT / rows;
  let x = 0;
  return shown.flatMap((part) => {
    const [left, width] = [x, columnsOf(part) * wide];
    x += width + BETWEEN;
    const ground = { x: left, y: 0, width, height: HEIGHT };
    return flowPart(part, ground, { wide, high });
  });
}

const columnsOf = ({ lanes }: LanePart): number => Math.max(1, lanes.length);

function flowPart(part: LanePart, ground: Box, { wide, high }: { wide: number; high: number }): Element[] {
  const boxes = part.boxes.filter(({ slot }) => slot === 0);
  const across = Math.min(100, wide - 10);
  const places = new Map(
    boxes.map(({ id, lane, row }): [string, Box] => [
      id,
      {
        x: ground.x + (Math.max(0, lane) + 0.5) * wide - across / 2,
        y: ground.y + row * high + high * 0.14,
        width: across,
        height: high * 0.58,
      },
    ]),
  );
  const lines = part.ties.flatMap(({ from, to }) => {
    const [a, b] = [places.get(from), places.get(to)];
    if (!a || !b || a.y >= b.y) return [];
    return tie('muted', [a.x + a.width / 2, a.y + a.height], [b.x + b.width / 2, b.y]);
  });
  return [
    el('rect', { ...ground, rx: 4, fill: 'muted', 'fill-opacity': 0.1 }),
    ...lines,
    ...boxes.map(({ id, group }) => {
      const place = places.get(id) as Box;
      if (group) return box(group, place);
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
