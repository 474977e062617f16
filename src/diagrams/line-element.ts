/** A line between two boxes, as overviews and ladders have it: one link, with its label. */
import type { Group } from '../model/organ.ts';
import { TARGET } from './blocks.ts';
import { type Cubic, cubicPath, type Point } from './cubic.ts';
import { type Attributes, type Element, el, textLines } from './element.ts';
import { type LineLabel, PADDING } from './label-tries.ts';
import type { Marks } from './organ-picture.ts';

/** A line as it is drawn. */
export interface DrawnLine {
  readonly href: string;
  readonly said: string;
  readonly marks: Marks;
  readonly step: number;
  /** Its pieces, one after another; the last ends in the head. */
  readonly curves: readonly [Cubic, ...Cubic[]];
  readonly hue: Group | 'muted';
  readonly thickness: number;
  readonly head: number;
  readonly label: LineLabel | undefined;
  /** How its label is written. */
  readonly words: Attributes;
  /** Of the letters of its label. */
  readonly text: number;
  readonly lead: number;
}

/** Draws the line, wider than it is seen for who presses it. */
export function lineElement(line: DrawnLine): Element {
  const { curve, head } = withHead(line.curves.at(-1) as Cubic, line.head);
  const d = joined([...line.curves.slice(0, -1), curve]);
  const stroke = { d, fill: 'none', stroke: line.hue, 'stroke-width': line.thickness } as const;
  return el(
    'a',
    { class: 'tie', href: line.href, 'aria-label': line.said, ...line.marks, 'data-step': line.step },
    el('path', {
      class: 'reach',
      d,
      fill: 'none',
      stroke: 'paper',
      'stroke-opacity': 0,
      'stroke-width': TARGET,
    }),
    el('path', { ...stroke, class: 'stroke' }),
    line.label ? labelElement(line.label, line) : null,
    // The ground of a near label does not cut the head.
    el('path', { d: head, fill: line.hue }),
  );
}

function labelElement(label: LineLabel, { text, lead, words }: DrawnLine): Element {
  const { x, y, width, height, lines, anchor } = label;
  const at = { start: x + PADDING, middle: x + width / 2, end: x + width - PADDING }[anchor];
  return el(
    'g',
    { class: 'label' },
    el('rect', { x, y, width, height, rx: 4, fill: 'paper' }),
    textLines(
      lines,
      { x: at, y: y + (height - lines.length * lead) / 2 + text * 0.98, size: text, lead },
      { 'text-anchor': anchor, ...words },
    ),
  );
}

/** Pieces of a line as one path: through a row it goes straight. */
const joined = (curves: readonly Cubic[]): string =>
  curves.map((curve, n) => (n === 0 ? cubicPath(curve) : cubicPath(curve).replace('M', 'L'))).join('');

/** A curve cut short by its head, and the head: a filled triangle whose tip is where the curve led. */
function withHead(curve: Cubic, size: number): { curve: Cubic; head: string } {
  const [a, b, c, tip] = curve;
  const before: Point = c[0] === tip[0] && c[1] === tip[1] ? b : c;
  const far = Math.hypot(tip[0] - before[0], tip[1] - before[1]) || 1;
  const [dx, dy] = [(tip[0] - before[0]) / far, (tip[1] - before[1]) / far];
  const base: Point = [tip[0] - dx * size, tip[1] - dy * size];
  const half = size * 0.52;
  const points: Point[] = [
    tip,
    [base[0] - dy * half, base[1] + dx * half],
    [base[0] + dy * half, base[1] - dx * half],
  ];
  const head = `M${points.map(([x, y]) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`).join('L')}Z`;
  // The line ends a little inside the head, so that no gap is seen between them.
  const end: Point = [tip[0] - dx * size * 0.8, tip[1] - dy * size * 0.8];
  return { curve: [a, b, c, end], head };
}
