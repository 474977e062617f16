import { expect, it } from 'vitest';
import { labelPlaces } from '../../../src/diagrams/cubic.ts';
import { NARROW_PLAN, networkDrawing, WIDE_PLAN } from '../../../src/diagrams/network-drawing.ts';
import { moved, zoomed } from '../../../src/diagrams/view-box.ts';
import type { Duty } from '../../../src/model/duty.ts';
import { GROUPS, type Organ } from '../../../src/model/organ.ts';

const organs = new Map(
  Array.from({ length: 40 }, (_, i): [string, Organ] => {
    const id = `o${i}`;
    const name = `cơ quan có tên dài hay ngắn số ${i} ${'và đơn vị '.repeat(i % 5)}`.trim();
    return [id, { id, name, aliases: [], abbreviations: [], group: GROUPS[i % 6] ?? 'other', kind: 'organ' }];
  }),
);
const duties: Duty[] = Array.from({ length: 120 }, (_, i) => ({
  id: `d${i}`,
  regulation: 'r',
  article: 'dieu-1',
  provision: 'khoan-1',
  actor: `o${(i * 7) % 40}`,
  role: i % 2 === 0 ? 'lead' : 'report',
  partners: [{ organ: `o${(i * 11 + 3) % 40}`, relation: 'with' }],
  cycles: [],
  quote: 'x',
}));

it.each([WIDE_PLAN, NARROW_PLAN])('places no organ on another, each group in one piece (%o)', (plan) => {
  const { nodes, edges, height } = networkDrawing(duties, organs, plan);
  for (const a of nodes) {
    const over = nodes.filter(
      (b) => b !== a && b.x === a.x && a.y < b.y + b.height + 1 && b.y < a.y + a.height + 1,
    );
    expect(over.map(({ organ }) => organ.id)).toEqual([]);
    expect(a.text.lines.length * 18).toBeLessThan(a.height);
    expect(a.y + a.height).toBeLessThanOrEqual(height);
  }
  for (const column of [0, 1]) {
    const inOrder = nodes.filter((node) => node.column === column).sort((a, b) => a.y - b.y);
    const runs = inOrder.filter((node, i) => node.organ.group !== inOrder[i - 1]?.organ.group);
    expect(runs.length).toBe(new Set(runs.map(({ organ }) => organ.group)).size);
  }
  expect(edges.flatMap((edge) => edge.duties)).toHaveLength(duties.length);
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
  const [a, b] = labelPlaces([line, line], 5);
  expect(Math.hypot((a?.[0] ?? 0) - (b?.[0] ?? 0), (a?.[1] ?? 0) - (b?.[1] ?? 0))).toBeGreaterThanOrEqual(10);
});

it('zooms about a point and never leaves the drawing', () => {
  const whole = { x: 0, y: 0, width: 100, height: 50 };
  const near = zoomed(whole, whole, 2, [50, 25]);
  expect(near).toEqual({ x: 25, y: 12.5, width: 50, height: 25 });
  expect(moved(near, whole, 900, -900)).toEqual({ x: 50, y: 0, width: 50, height: 25 });
  expect(zoomed(near, whole, 0.1, [0, 0])).toEqual(whole);
});
