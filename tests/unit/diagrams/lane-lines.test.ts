import { describe, expect, test } from 'vitest';
import type { FlowPicture, LanePart, LaneTie } from '../../../src/diagrams/flow-picture.ts';
import { columnsOf } from '../../../src/diagrams/lane-boxes.ts';
import { layPart, type PlacedTie } from '../../../src/diagrams/lane-layout.ts';
import { allPictures } from '../../support/all-pictures.ts';
import { pointsAlong } from '../../support/drawn-line.ts';

/** Lines of two kinds are at least so far from each other wherever they run the same way. */
const APART = 8;

/** The straight pieces of a line. */
function pieces(d: string) {
  const corners = pointsAlong(d).filter((_, n) => n % 21 === 0 || n % 21 === 20);
  return corners.flatMap(([x1, y1], n) => {
    const [x2, y2] = corners[n + 1] ?? [x1, y1];
    return n % 2 === 0 ? [{ x1, y1, x2, y2 }] : [];
  });
}

const overlap = (a1: number, a2: number, b1: number, b2: number) =>
  Math.min(Math.max(a1, a2), Math.max(b1, b2)) - Math.max(Math.min(a1, a2), Math.min(b1, b2));

/** Whether two lines run the same way, closer than they may, for longer than a crossing. */
const runTogether = (one: string, other: string): boolean =>
  pieces(one).some((a) =>
    pieces(other).some((b) => {
      const upright = a.x1 === a.x2 && b.x1 === b.x2 && Math.abs(a.x1 - b.x1) < APART;
      const level = a.y1 === a.y2 && b.y1 === b.y2 && Math.abs(a.y1 - b.y1) < APART;
      return (
        (upright && overlap(a.y1, a.y2, b.y1, b.y2) > 1) || (level && overlap(a.x1, a.x2, b.x1, b.x2) > 1)
      );
    }),
  );

/** Pairs of lines of different kinds that share a stretch, and any two that end in one point. */
const mistakable = (ties: readonly Pick<PlacedTie, 'tie' | 'd' | 'tip'>[]): string[] =>
  ties.flatMap((a, n) =>
    ties.slice(n + 1).flatMap((b) => {
      const pair = `${a.tie.kind} ${a.tie.from}>${a.tie.to}, ${b.tie.kind} ${b.tie.from}>${b.tie.to}`;
      const isOneTip = a.tip.y === b.tip.y && Math.abs(a.tip.x - b.tip.x) < APART;
      return isOneTip || (a.tie.kind !== b.tie.kind && runTogether(a.d, b.d)) ? [pair] : [];
    }),
  );

/** As a phone, a desk and a slide have them; a phone has no lanes side by side. */
const SHEETS = [
  { on: 'a phone', width: 344, text: 14, lanes: false },
  { on: 'a desk', width: 1190, text: 15, lanes: true },
  { on: 'a slide', width: 1544, text: 30, lanes: true },
];

/** One column, each box naming who acts. */
const stacked = (part: LanePart): LanePart => ({
  ...part,
  lanes: [],
  boxes: [...part.boxes]
    .sort((a, b) => a.row - b.row)
    .map((box, row) => ({ ...box, lane: 0, slot: 0, row, who: box.actor })),
});

const flows = allPictures().flatMap(({ name, picture }) =>
  picture.kind === 'flow' ? [{ name, data: picture.data as FlowPicture }] : [],
);

describe.each(SHEETS)('lines between boxes on $on', ({ width, text, lanes }) => {
  test.each(flows)('of $name: no two of different kinds share a stretch or an end', ({ data }) => {
    for (const part of data.parts) {
      const { ties } = layPart(lanes ? part : stacked(part), width, text);
      expect(mistakable(ties)).toEqual([]);
    }
  });

  test('nor do they where every kind has to pass other boxes', () => {
    const box = flows[0]?.data.parts[0]?.boxes[0];
    if (!box) return expect.unreachable();
    const line = (from: number, to: number, kind: LaneTie['kind']): LaneTie => ({
      from: `b${from}`,
      to: `b${to}`,
      kind,
      words: kind === 'occasion' ? null : 'để phản ánh',
      href: '#',
    });
    const part: LanePart = {
      lanes: [],
      boxes: [0, 1, 2, 3, 4].map((row) => ({ ...box, id: `b${row}`, lane: 0, slot: 0, row })),
      ties: [
        ...[1, 2, 3].map((to) => line(0, to, 'occasion')),
        line(1, 3, 'next'),
        line(1, 2, 'next'),
        line(1, 4, 'concerns'),
        line(3, 4, 'concerns'),
        line(4, 2, 'next'),
      ],
    };
    expect(columnsOf(part)).toBe(1);
    expect(mistakable(layPart(part, width, text).ties)).toEqual([]);
  });
});

test('lines that share a stretch, run too close or meet in one point are found', () => {
  const line = (kind: LaneTie['kind'], d: string, x: number) => ({
    tie: { from: 'a', to: d, kind, words: null, href: null },
    d,
    tip: { x, y: 40 },
  });
  const solid = line('occasion', 'M20,0V10H5V30H20V40', 20);
  expect(mistakable([solid, line('concerns', 'M60,10H5V30H60V40', 60)]), 'one lane').toHaveLength(1);
  expect(mistakable([solid, line('concerns', 'M60,0V18H10V36H60V40', 60)]), 'too close').toHaveLength(1);
  expect(mistakable([solid, line('concerns', 'M28,0V40', 24)]), 'one arrowhead').toHaveLength(1);
  expect(mistakable([solid, line('concerns', 'M60,0V40', 60)]), 'apart').toEqual([]);
  expect(mistakable([solid, line('occasion', 'M20,0V10H5V50', 80)]), 'one kind may fork').toEqual([]);
});
