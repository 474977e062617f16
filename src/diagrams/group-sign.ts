import type { Group } from '../model/organ.ts';
import { type Element, el, markup } from './element.ts';
import { nodeShape } from './node-shape.ts';

/** How wide the sign of a group is, in letters' sizes. */
export const SIGN = 1.05;

/** The sign of a group next to a name in a drawing, the same in all of them. */
export const groupMark = (group: Group, x: number, middle: number, text: number): Element =>
  el('path', {
    d: nodeShape(group, { x, y: middle - text * 0.4, width: text * SIGN, height: text * 0.8 }),
    fill: group,
    'fill-opacity': 0.25,
    stroke: group,
    'stroke-width': 1.2,
  });

/** The same next to a name on a page, for a drawing of 15 by 12. */
export const groupSign = (group: Group): string => markup(groupMark(group, 0.7, 6, 12.8));
