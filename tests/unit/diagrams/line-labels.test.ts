import { describe, expect, test } from 'vitest';
import { type Cubic, pointAt } from '../../../src/diagrams/cubic.ts';
import { type LineLabel, PADDING } from '../../../src/diagrams/label-tries.ts';
import type { Box } from '../../../src/diagrams/node-shape.ts';
import { overviewLabels } from '../../../src/diagrams/overview-drawing.ts';
import { overviewLines } from '../../../src/diagrams/overview-layout.ts';
import { allPictures } from '../../support/all-pictures.ts';

const SHEETS = [
  { on: 'a desk', overview: { width: 1190, height: 502, text: 20 } },
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

describe.each(SHEETS)('labels on $on', ({ overview }) => {
  test.each(allPictures().filter(({ picture }) => picture.kind === 'overview'))(
    'of the overview keep off lines, boxes and each other',
    ({ picture }) => {
      if (picture.kind !== 'overview') return expect.unreachable();
      const { boxes, lines } = overviewLines(picture.data, overview);
      const curves = lines.map(({ curve }) => [curve]);
      expect(amiss(overviewLabels(picture.data, overview), curves, [...boxes.values()])).toEqual([]);
    },
  );
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

test.each([
  ['a phone', { width: 344, height: null, text: 13 }],
  ['a desk', { width: 1190, height: 502, text: 20 }],
  ['the home page', { width: 720, height: 600, text: 13.5 }],
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

/** A label as wide as its letters are seen; the measure has room for bold ones. */
const seen = ({ x, y, width, height, anchor }: LineLabel): Box => {
  const spare = width * 0.1;
  return { x: anchor === 'end' ? x + spare : x, y, width: width - spare, height };
};

/** Labels to which another line is nearer than their own. */
const misread = (labels: readonly Box[], lines: readonly Cubic[]): number[] => {
  const away = ({ x, y, width, height }: Box, curve: Cubic) =>
    Math.min(
      ...Array.from({ length: 201 }, (_, i) => {
        const [px, py] = pointAt(curve, i / 200);
        return Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height));
      }),
    );
  return labels.flatMap((label, n) => {
    const own = away(label, lines[n] as Cubic);
    return lines.some((line, m) => m !== n && away(label, line) < own + 3) ? [n] : [];
  });
};

test('on a phone each label of the overview is nearer to its own line than to any other', () => {
  const overview = allPictures().find(({ picture }) => picture.kind === 'overview')?.picture;
  if (overview?.kind !== 'overview') return expect.unreachable();
  const sheet = { width: 344, height: null, text: 13 };
  const curves = overviewLines(overview.data, sheet).lines.map(({ curve }) => curve);
  const labels = overviewLabels(overview.data, sheet).map(seen);
  expect(misread(labels, curves)).toEqual([]);
  const [first, second] = labels;
  if (!first || !second) return expect.unreachable();
  expect(misread([second, first, ...labels.slice(2)], curves), 'labels exchanged are found').toEqual([0, 1]);
});
