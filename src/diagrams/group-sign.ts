import type { Group } from '../model/organ.ts';
import { el, markup } from './element.ts';
import { nodeShape } from './node-shape.ts';

/** The shape of a group next to a name on a page, for a drawing of 15 by 12. */
export const groupSign = (group: Group): string =>
  markup(
    el('path', {
      d: nodeShape(group, { x: 1, y: 1, width: 13, height: 10 }),
      fill: group,
      'fill-opacity': 0.25,
      stroke: group,
    }),
  );
