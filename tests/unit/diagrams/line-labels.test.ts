import { describe, expect, test } from 'vitest';
import { type Cubic, type Point, pointAt } from '../../../src/diagrams/cubic.ts';
import { PADDING } from '../../../src/diagrams/label-tries.ts';
import { ladderParts } from '../../../src/diagrams/ladder-parts.ts';
import { areCrossing } from '../../../src/diagrams/line-sight.ts';
import type { Box } from '../../../src/diagrams/node-shape.ts';
import { overviewLabels } from '../../../src/diagrams/overview-drawing.ts';
import { overviewLines } from '../../../src/diagrams/overview-layout.ts';
import { labelledLadder } from '../../../src/diagrams/reporting-drawing.ts';
import { allPictures } from '../../support/all-pictures.ts';

const SHEETS = [
  {
    on: 'a desk',
    overview: { width: 1240, height: 480, text: 20 },
    ladder: { width: 1240, height: null, text: 15 },
  },
  { on: 'a projector', overview: { width: 1232, height: 606, text: 24 } },
  { on: 'an old projector', overview: { width: 976, height: 660, text: 24 } },
  { on: 'a slide', overview: { width: 1544, height: 690, text: 30 } },
  { on: 'a phone', overview: { width: 344, height: null, text: 13 } },
];

const isIn = ([px, py]: readonly [number, number], { x, y, width, height }: Box) =>
  px > x && px < x + width && py > y && py < y + height;

/** Labels that lie on a line other than their own, on a box or on each other. */
function amiss(
  labels: readonly Box[],
  lines: readonly (readonly Cubic[])[],
  boxes: readonly Box[],
): string[] {
  const meet = (a: Box, b: Box) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  return labels.flatMap((label, n) => {
    const crossed = lines.flatMap((curves, line) => {
      const points = curves.flatMap((curve) =>
        Array.from({ length: 401 }, (_, i) => pointAt(curve, i / 400)),
      );
      return line !== n && points.some((point) => isIn(point, label)) ? [`label ${n} on line ${line}`] : [];
    });
    const onBox = boxes.some((box) => meet(box, label)) ? [`label ${n} on a box`] : [];
    const onLabel = labels.slice(n + 1).some((other) => meet(other, label)) ? [`label ${n} on a label`] : [];
    return [...crossed, ...onBox, ...onLabel];
  });
}

describe.each(SHEETS)('labels on $on', ({ overview, ladder = overview }) => {
  test.each(allPictures().filter(({ picture }) => picture.kind === 'overview'))(
    'of the overview keep off lines, boxes and each other',
    ({ picture }) => {
      if (picture.kind !== 'overview') return expect.unreachable();
      const { boxes, lines } = overviewLines(picture.data, overview);
      const curves = lines.map(({ curve }) => [curve]);
      expect(amiss(overviewLabels(picture.data, overview), curves, [...boxes.values()])).toEqual([]);
    },
  );

  test.each(
    allPictures().filter(({ picture }) => picture.kind === 'reporting' && ladder.width > ladder.text * 38),
  )('of $name too, in each of its parts', ({ picture }) => {
    if (picture.kind !== 'reporting') return expect.unreachable();
    const parts = ladderParts(picture.data, ladder);
    expect(parts?.flatMap(({ ties }) => ties).length).toBe(picture.data.ties.length);
    for (const part of parts ?? []) {
      const { labels, lines, boxes } = labelledLadder(part, ladder);
      expect(amiss(labels, lines, [...boxes.values()])).toEqual([]);
      expect(crossings(lines)).toEqual([]);
    }
  });
});

/** Labels whose words lie on their own line; around them is some room. */
const interrupting = (labels: readonly Box[], lines: readonly (readonly Cubic[])[]): number[] =>
  labels.flatMap(({ x, y, width, height }, n) => {
    const label = {
      x: x + PADDING,
      y: y + PADDING,
      width: width - 2 * PADDING,
      height: height - 2 * PADDING,
    };
    const points = (lines[n] ?? []).flatMap((curve) =>
      Array.from({ length: 401 }, (_, i) => pointAt(curve, i / 400)),
    );
    return points.some((point) => isIn(point, label)) ? [n] : [];
  });

test.each(allPictures().filter(({ picture }) => picture.kind === 'reporting'))(
  'at a desk no label of $name interrupts its own line',
  ({ picture }) => {
    if (picture.kind !== 'reporting') return expect.unreachable();
    const sheet = { width: 1240, height: null, text: 15 };
    for (const part of ladderParts(picture.data, sheet) ?? []) {
      const { labels, lines } = labelledLadder(part, sheet);
      expect(interrupting(labels, lines)).toEqual([]);
    }
  },
);

test.each([
  ['a phone', { width: 344, height: null, text: 13 }],
  ['a desk', { width: 1240, height: 480, text: 20 }],
  ['the home page', { width: 820, height: 600, text: 14 }],
] as const)('on %s no label of the overview interrupts its own line', (_, sheet) => {
  const overview = allPictures().find(({ picture }) => picture.kind === 'overview')?.picture;
  if (overview?.kind !== 'overview') return expect.unreachable();
  const lines = overviewLines(overview.data, sheet).lines.map(({ curve }) => [curve]);
  const labels = overviewLabels(overview.data, sheet);
  expect(interrupting(labels, lines)).toEqual([]);
  const [first] = lines;
  const onIt = [
    { x: (first?.[0]?.[0][0] ?? 0) - 5, y: (first?.[0]?.[0][1] ?? 0) - 5, width: 10, height: 10 },
  ];
  expect(interrupting(onIt, lines), 'a label on its line is found').toEqual([0]);
});

const crossings = (lines: readonly (readonly Cubic[])[]): string[] =>
  lines.flatMap((line, n) =>
    lines.flatMap((other, m) => (m > n && areCrossing(line, other) ? [`${n} × ${m}`] : [])),
  );

test('lines that cross are found, and those that only meet in a box are not', () => {
  const straight = (from: Point, to: Point): Cubic => [from, from, to, to];
  const across = straight([0, 5], [20, 5]);
  const down = straight([10, 0], [10, 20]);
  const below = straight([0, 30], [20, 30]);
  expect(crossings([[across], [down], [below]])).toEqual(['0 × 1']);
});

test('a label on a line, a box and a label is found', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  const across: Cubic = [
    [-9, 5],
    [0, 5],
    [10, 5],
    [20, 5],
  ];
  expect(amiss([box, box], [[], [across]], [box])).toEqual([
    'label 0 on line 1',
    'label 0 on a box',
    'label 0 on a label',
    'label 1 on a box',
  ]);
  expect(amiss([{ ...box, y: 20 }], [[across]], [box])).toEqual([]);
});
