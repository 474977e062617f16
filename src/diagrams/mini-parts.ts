/** What the smallest drawings are made of. */
import type { Group } from '../model/organ.ts';
import { type Element, el } from './element.ts';
import { type Box, nodeShape } from './node-shape.ts';

/** Of their sheet. */
export const WIDTH = 300;
export const HEIGHT = 200;

/** A box with the shape of its group. */
export const miniBox = (group: Group, place: Box): Element =>
  el('path', {
    d: nodeShape(group, place),
    fill: group,
    'fill-opacity': 0.15,
    stroke: group,
    'stroke-width': 2,
  });

/** A line that bends from one row to the next, with its head. */
export const tie = (hue: Group | 'muted', [x1, y1]: Point, [x2, y2]: Point): Element[] => {
  const way = Math.sign(y2 - y1);
  const [base, half] = [y2 - way * 10, (y1 + y2 - way * 10) / 2];
  return [
    el('path', {
      d: `M${x1},${y1}C${x1},${half} ${x2},${half} ${x2},${base}`,
      fill: 'none',
      stroke: hue,
      'stroke-width': 2,
    }),
    el('path', { d: `M${x2},${y2}L${x2 - 6},${base}H${x2 + 6}Z`, fill: hue }),
  ];
};

/** A line that bends likewise, without order: of dots, and no head. */
export const dotted = (hue: Group | 'muted', [x1, y1]: Point, [x2, y2]: Point): Element =>
  el('path', {
    d: `M${x1},${y1}C${x1},${(y1 + y2) / 2} ${x2},${(y1 + y2) / 2} ${x2},${y2}`,
    fill: 'none',
    stroke: hue,
    'stroke-width': 3,
    'stroke-dasharray': '0.1 6',
    'stroke-linecap': 'round',
  });
type Point = readonly [x: number, y: number];
