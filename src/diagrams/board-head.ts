/** The heads of a board in words: an organ with the shape of its group, or a field or a role in larger letters. */
import { leadOf } from './blocks.ts';
import { type Element, el, textLines } from './element.ts';
import type { Head } from './grid.ts';
import { nodeShape } from './node-shape.ts';

/** The room that a head has. */
interface HeadPlan {
  readonly width: number;
  readonly text: number;
  /** Whether words are below heads. */
  readonly isBelow: boolean;
}

/** A field or a role is larger than the organs under it. */
export const headSize = ({ group }: Head, { text, isBelow }: HeadPlan): number =>
  isBelow && group === null ? text * 1.2 : text;

export const headHeight = (head: Head, lines: readonly string[], plan: HeadPlan): number =>
  lines.length * leadOf(headSize(head, plan)) + plan.text * 0.6;
/** A head below a rule, with the shape of its group. */
export function headElement(
  { head, lines }: { head: Head; lines: readonly string[] },
  top: number,
  plan: HeadPlan,
): Element {
  const { text, width } = plan;
  const size = headSize(head, plan);
  const shape = { x: 1, y: top + text * 0.62, width: text * 0.9, height: text * 0.7 };
  return el(
    'g',
    head.group ? { 'data-organ': head.id } : {},
    el('path', { d: `M0,${top}H${width}`, stroke: 'line', 'stroke-width': 1, fill: 'none' }),
    head.group &&
      el('path', {
        d: nodeShape(head.group, shape),
        fill: head.group,
        'fill-opacity': 0.25,
        stroke: head.group,
        'stroke-width': 1.2,
      }),
    textLines(
      lines,
      { x: head.group ? text * 1.35 : 1, y: top + text * 0.3 + size, size, lead: leadOf(size) },
      { 'font-weight': 600 },
    ),
  );
}
