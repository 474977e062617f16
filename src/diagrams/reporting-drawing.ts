import { leadOf, organBox } from './blocks.ts';
import { type Connector, connectors, runsThrough } from './connectors.ts';
import { cubicPath } from './cubic.ts';
import { type Element, el, textLines } from './element.ts';
import { withHead } from './line-end.ts';
import { placeLabels } from './line-labels.ts';
import type { Box } from './node-shape.ts';
import type { ReportingPicture, ReportingTie } from './reporting-picture.ts';
import type { Frame, Sheet } from './sheet.ts';

type Organ = ReportingPicture['organs'][number];

/**
 * A ladder: organs of one level in one row, the highest on top, those without a level in the last row; a line with the law's
 * verb from each to whom it reports. Organs of a row are put in the order in which lines cross least.
 */
export function reportingDrawing(picture: ReportingPicture, sheet: Sheet): Frame {
  const rows = rowsOf(picture, sheet);
  const arranged = arrange(rows, picture.ties, sheet);
  const { boxes, height } = place(arranged, picture.ties, sheet);
  const lines = linesOf(picture.ties, boxes);
  const { text } = sheet;
  const lead = leadOf(text);
  const labels = placeLabels(
    picture.ties.map(({ verb, count }) => `${verb}${count > 1 ? `\u00a0·\u00a0${count}` : ''}`),
    lines.map(({ curve }) => curve),
    [...boxes.values()],
    { size: text, lead, widths: [14, 9, 7].map((ems) => ems * text) },
    { width: sheet.width, height },
  );
  const groupOf = new Map(picture.organs.map(({ id, group }) => [id, group]));
  const targets = [...new Set(picture.ties.map(({ to }) => to))];
  const drawn = picture.ties.map((tie, n): Element => {
    const hue = groupOf.get(tie.from) ?? 'other';
    const { curve, head } = withHead((lines[n] as Connector).curve, text * 0.65);
    const d = cubicPath(curve);
    const label = labels[n];
    return el(
      'a',
      {
        class: 'tie',
        href: tie.href,
        'aria-label': tie.said,
        ...tie.marks,
        'data-step': targets.indexOf(tie.to) + 1,
      },
      el('path', {
        class: 'reach',
        d,
        fill: 'none',
        stroke: 'paper',
        'stroke-opacity': 0,
        'stroke-width': 24,
      }),
      el('path', { d, fill: 'none', stroke: hue, 'stroke-width': 1.8, 'stroke-opacity': 0.75 }),
      el('path', { d: head, fill: hue }),
      label
        ? el(
            'g',
            { class: 'label' },
            el('rect', {
              x: label.x,
              y: label.y,
              width: label.width,
              height: label.height,
              rx: 3,
              fill: 'paper',
              'fill-opacity': 0.93,
            }),
            textLines(
              label.lines,
              { x: label.x + label.width / 2, y: label.y + text * 0.98, size: text, lead },
              { 'text-anchor': 'middle', 'font-weight': 500, fill: hue },
            ),
          )
        : null,
    );
  });
  const organs = picture.organs.map((organ) => {
    const box = boxes.get(organ.id) as Box;
    return organBox(organ, box.width, text).draw(box.x, box.y);
  });
  return { width: sheet.width, height, steps: targets.length, elements: [...drawn, ...organs] };
}

const boxWidth = ({ width, text }: Sheet): number => Math.min(text * 13, width * 0.42);

/** Organs in rows by level; a row that is too long goes on below itself. */
function rowsOf({ organs }: ReportingPicture, sheet: Sheet): Organ[][] {
  const most = Math.max(1, Math.floor(sheet.width / (boxWidth(sheet) + sheet.text * 1.5)));
  const levels = [...new Set(organs.map(({ level }) => level))].sort(
    (a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY),
  );
  return levels.flatMap((level) => {
    const own = organs.filter((organ) => organ.level === level);
    const parts = Math.ceil(own.length / most);
    const size = Math.ceil(own.length / parts);
    return Array.from({ length: parts }, (_, n) => own.slice(n * size, (n + 1) * size));
  });
}

function place(
  rows: readonly (readonly Organ[])[],
  ties: readonly ReportingTie[],
  sheet: Sheet,
): { boxes: Map<string, Box>; height: number } {
  const { width, text } = sheet;
  const wide = boxWidth(sheet);
  const heights = rows.map((row) => Math.max(...row.map((organ) => organBox(organ, wide, text).height)));
  const all = heights.reduce((sum, one) => sum + one, 0);
  const wanted = text * (ties.length > rows.length * 3 ? 7.5 : 5.5);
  const gap =
    rows.length < 2
      ? 0
      : sheet.height === null
        ? wanted
        : Math.max(text * 2, Math.min(wanted, (sheet.height - all - 4) / (rows.length - 1)));
  const boxes = new Map<string, Box>();
  let y = 2;
  rows.forEach((row, r) => {
    const share = width / row.length;
    row.forEach((organ, n) => {
      const own = organBox(organ, wide, text).height;
      const x = share * (n + 0.5) - wide / 2;
      boxes.set(organ.id, { x, y: y + ((heights[r] ?? 0) - own) / 2, width: wide, height: own });
    });
    y += (heights[r] ?? 0) + gap;
  });
  return { boxes, height: y - gap + 2 };
}

const linesOf = (ties: readonly ReportingTie[], boxes: ReadonlyMap<string, Box>): Connector[] =>
  connectors(
    ties.map(({ from, to }) => ({ from, to, sides: sidesFor(boxes.get(from) as Box, boxes.get(to) as Box) })),
    boxes,
  );

/** Within a row lines go over the top; else the drawing chooses. */
const sidesFor = (a: Box, b: Box): readonly ['top', 'top'] | null =>
  Math.abs(a.y + a.height / 2 - b.y - b.height / 2) < a.height / 2 ? ['top', 'top'] : null;

const SWEEPS = 4;

/** The rows, their organs exchanged as long as that lets fewer lines run through boxes, cross, or go far. */
function arrange(rows: readonly Organ[][], ties: readonly ReportingTie[], sheet: Sheet): Organ[][] {
  let best = rows.map((row) => [...row]);
  let least = cost(best, ties, sheet);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const before = least;
    for (const [r, row] of rows.entries())
      for (let a = 0; a < row.length; a += 1)
        for (let b = a + 1; b < row.length; b += 1) {
          const tried = best.map((one) => [...one]);
          const changed = tried[r] as Organ[];
          [changed[a], changed[b]] = [changed[b] as Organ, changed[a] as Organ];
          const now = cost(tried, ties, sheet);
          if (now < least) [best, least] = [tried, now];
        }
    if (least === before) break;
  }
  return best;
}

function cost(rows: readonly (readonly Organ[])[], ties: readonly ReportingTie[], sheet: Sheet): number {
  const { boxes } = place(rows, ties, sheet);
  const lines = linesOf(ties, boxes);
  let sum = 0;
  for (const [n, { from, to, curve }] of lines.entries()) {
    for (const [id, box] of boxes) if (id !== from && id !== to && runsThrough(curve, box)) sum += 20;
    sum += Math.abs(curve[0][0] - curve[3][0]) / sheet.width;
    for (const other of lines.slice(n + 1)) if (crosses(curve, other.curve)) sum += 2;
  }
  return sum;
}

/** Whether two lines cross, taken as straight. */
function crosses([a, , , b]: Connector['curve'], [c, , , d]: Connector['curve']): boolean {
  const turn = (p: readonly number[], q: readonly number[], r: readonly number[]) =>
    ((q[0] ?? 0) - (p[0] ?? 0)) * ((r[1] ?? 0) - (p[1] ?? 0)) -
    ((q[1] ?? 0) - (p[1] ?? 0)) * ((r[0] ?? 0) - (p[0] ?? 0));
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}
