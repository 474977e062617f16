import { leadOf, organBox, TARGET, wayBox } from './blocks.ts';
import { type Cubic, cubicPath } from './cubic.ts';
import { type Element, el, textLines } from './element.ts';
import { ladderLayout } from './ladder-layout.ts';
import { withHead } from './line-end.ts';
import { placeLabels } from './line-labels.ts';
import type { Box } from './node-shape.ts';
import type { ReportingPicture } from './reporting-picture.ts';
import type { Frame, Sheet } from './sheet.ts';

/**
 * A ladder: organs of one level in one row, the highest on top, those without a level in the last row; a line with the law's
 * verb from each to whom it reports. A line that skips a row passes between its boxes.
 */
export function reportingDrawing(picture: ReportingPicture, sheet: Sheet): Frame {
  const { boxes, height, lines } = ladderLayout(picture, sheet);
  const { text } = sheet;
  const lead = leadOf(text);
  const labels = placeLabels(
    picture.ties.map(({ verb, count }) => `${verb}${count > 1 ? `\u00a0·\u00a0${count}` : ''}`),
    lines.map(longest),
    [...boxes.values()],
    { size: text, lead, widths: [14, 9, 7].map((ems) => ems * text) },
    { width: sheet.width, height },
  );
  const groupOf = new Map(picture.organs.map(({ id, group }) => [id, group]));
  const targets = [...new Set(picture.ties.map(({ to }) => to))];
  const drawn = picture.ties.map((tie, n): Element => {
    const hue = groupOf.get(tie.from) ?? 'other';
    const curves = lines[n] as readonly [Cubic, ...Cubic[]];
    const { curve, head } = withHead(curves.at(-1) as Cubic, text * 0.65);
    const d = joined([...curves.slice(0, -1), curve]);
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
        'stroke-width': TARGET,
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
    return wayBox(organ, organBox(organ, box.width, text).draw(box.x, box.y));
  });
  return { width: sheet.width, height, steps: targets.length, elements: [...drawn, ...organs] };
}

/** The piece of a line that has most room for words. */
const longest = (curves: readonly Cubic[]): Cubic =>
  curves.reduce((best, one) => (reach(one) > reach(best) ? one : best));
const reach = ([a, , , d]: Cubic): number => Math.hypot(d[0] - a[0], d[1] - a[1]);

/** Pieces of a line as one path: through a row it goes straight. */
const joined = (curves: readonly Cubic[]): string =>
  curves.map((curve, n) => (n === 0 ? cubicPath(curve) : cubicPath(curve).replace('M', 'L'))).join('');
