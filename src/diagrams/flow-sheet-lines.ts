/** The lines of a flow for a desk: a spine on which deeds are, dotted where the text only speaks of one. */
import { type Element, el, textLines } from './element.ts';
import type { LaneTie } from './flow-picture.ts';
import type { Spot } from './flow-sheet.ts';
import { setLines } from './set-lines.ts';

/** Letters on a desk, and their lines. */
export const [TEXT, LEAD] = [17, 23];
/** The columns: who acts from the edge on, the spine, what is done, the law. */
export const X = { spine: 280, what: 303, edge: 646, law: 690, right: 1195 } as const;

const [THIN, DOT] = [1.5, 3.5];

/** A line to what begins at a height, with its words, which are above what they lead to. */
export function drawTie(tie: LaneTie, y: number, spots: ReadonlyMap<string, Spot>) {
  const { kind, words, href } = tie;
  const lines = words === null ? [] : setLines(words, TEXT * 0.99, X.edge - X.what);
  const bottom = y + lines.length * LEAD + (lines.length > 0 ? 4 : 0);
  const from = spots.get(tie.from);
  const said = lines.length > 0 && wordsElement(tie, lines, y);
  // A dotted line ends at the words that make it, an arrow at what is done.
  const end = kind === 'concerns' ? y + LEAD / 2 : bottom + LEAD / 2;
  const elements = from ? lineElements(kind, from, end, pathFrom(tie, from, end, spots)) : [];
  return { elements: said && href ? [...elements, said] : elements, bottom };
}

/** On the spine to what is next below; else past what is between, left of it. */
function pathFrom(tie: LaneTie, from: Spot, end: number, spots: ReadonlyMap<string, Spot>): string {
  if (tie.kind === 'occasion') return `M${X.spine},${from.bottom + 2}V${end}H${X.what - 10}`;
  const isNext = from.order === spots.size - 1;
  const out = tie.kind === 'next' ? `M${X.what - 10},${from.y}H${X.spine}` : `M${X.spine},${from.y}`;
  const into = tie.kind === 'next' ? `H${X.what - 12}` : '';
  if (isNext) return `${out}V${end}${into}`;
  return `${out}H${X.spine - 18}V${end}H${tie.kind === 'next' ? X.what - 12 : X.spine}`;
}

function lineElements(kind: LaneTie['kind'], from: Spot, end: number, d: string): Element[] {
  const isDotted = kind === 'concerns';
  const line = el('path', {
    d,
    fill: 'none',
    stroke: 'ink',
    'stroke-width': isDotted ? 2 : THIN,
    'stroke-dasharray': isDotted ? '0.1 5' : null,
    'stroke-linecap': isDotted ? 'round' : null,
  });
  const dots = isDotted
    ? [from.y, end].map((cy) => el('circle', { cx: X.spine, cy, r: DOT, fill: 'ink' }))
    : [];
  return [line, ...dots];
}

function wordsElement({ words, href }: LaneTie, lines: readonly string[], y: number): Element {
  return el(
    'a',
    { class: 'own', href, 'aria-label': words },
    el('rect', {
      x: X.what - 4,
      y: y - 2,
      width: X.edge - X.what,
      height: lines.length * LEAD + 3,
      fill: 'paper',
      'fill-opacity': 0,
    }),
    textLines(
      lines,
      { x: X.what, y: y + TEXT * 0.95, size: TEXT, lead: LEAD },
      { class: 'law-words', 'data-quote': true },
    ),
  );
}
