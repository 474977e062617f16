import { describe, expect, it } from 'vitest';
import { labelPlaces } from '../../../src/diagrams/cubic.ts';
import { NARROW_PLAN, networkDrawing, WIDE_PLAN } from '../../../src/diagrams/network-drawing.ts';
import type { Box } from '../../../src/diagrams/node-shape.ts';
import { moved, zoomed } from '../../../src/diagrams/view-box.ts';
import { textWidth } from '../../../src/diagrams/wrapped-text.ts';
import { GROUPS, type Organ } from '../../../src/model/organ.ts';
import { runsOver } from '../../support/drawn-line.ts';
import { madeUpDuty, madeUpOrgan } from '../../support/made-up.ts';

const organs = new Map(
  Array.from({ length: 40 }, (_, i): [string, Organ] => {
    const id = `o${i}`;
    const name = `cơ quan có tên dài hay ngắn số ${i} ${'và đơn vị '.repeat(i % 5)}`.trim();
    return [id, madeUpOrgan({ id, name, group: GROUPS[i % 6] ?? 'other' })];
  }),
);
const duties = Array.from({ length: 120 }, (_, i) =>
  madeUpDuty({
    id: `d${i}`,
    actor: `o${(i * 7) % 40}`,
    role: i % 2 === 0 ? 'lead' : 'report',
    partners: [{ organ: `o${(i * 11 + 3) % 40}`, relation: 'with' }],
  }),
);

const touching = (a: Box, b: Box, gap = 0) =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

describe.each([WIDE_PLAN, NARROW_PLAN])('a network as %o', (plan) => {
  const { nodes, edges, groups, width, height } = networkDrawing(duties, organs, plan);

  it('places no organ on another, each within its group’s ground, the name of the group above', () => {
    for (const node of nodes) {
      const over = nodes.filter((other) => other !== node && touching(node, other, 4));
      expect(over.map(({ organ }) => organ.id)).toEqual([]);
      expect(node.text.lines.length * 18).toBeLessThan(node.height);
      const ground = groups.find(({ group }) => group === node.organ.group);
      if (!ground) throw new Error(`no ground for ${node.organ.group}`);
      expect([node.x > ground.x, node.x + node.width < ground.x + ground.width]).toEqual([true, true]);
      expect(node.y).toBeGreaterThan(ground.y + ground.lines.length * 18);
      expect(node.y + node.height).toBeLessThan(ground.y + ground.height);
    }
    for (const ground of groups) {
      expect(groups.filter((other) => other !== ground && touching(ground, other))).toEqual([]);
      expect(ground.x + ground.width).toBeLessThanOrEqual(width);
      expect(ground.y + ground.height).toBeLessThanOrEqual(height);
      for (const line of ground.lines) expect(textWidth(line, 15)).toBeLessThan(ground.width - 9);
    }
  });

  it('draws every duty, and no line over a name', () => {
    expect(edges.flatMap((edge) => edge.duties)).toHaveLength(duties.length);
    const over = edges.flatMap(({ d, from, to }) =>
      nodes.filter((node) => runsOver(d, node)).map(({ organ }) => `${from} → ${to} runs over ${organ.id}`),
    );
    expect(over).toEqual([]);
  });
});

it('draws the same from build to build', () => {
  expect(networkDrawing(duties, organs, WIDE_PLAN)).toEqual(networkDrawing(duties, organs, WIDE_PLAN));
});

it('slides a count along its line where another one stands', () => {
  const line = [
    [0, 0],
    [30, 0],
    [60, 0],
    [90, 0],
  ] as const;
  const [a, b] = labelPlaces([line, [...line]], 5);
  expect(Math.hypot((a?.[0] ?? 0) - (b?.[0] ?? 0), (a?.[1] ?? 0) - (b?.[1] ?? 0))).toBeGreaterThanOrEqual(10);
});

it('zooms about a point and never leaves the drawing', () => {
  const whole = { x: 0, y: 0, width: 100, height: 50 };
  const near = zoomed(whole, whole, 2, [50, 25]);
  expect(near).toEqual({ x: 25, y: 12.5, width: 50, height: 25 });
  expect(moved(near, whole, 900, -900)).toEqual({ x: 50, y: 0, width: 50, height: 25 });
  expect(zoomed(near, whole, 0.1, [0, 0])).toEqual(whole);
});
