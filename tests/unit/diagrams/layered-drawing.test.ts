import { expect, it } from 'vitest';
import { layeredDrawing, reportingDuties } from '../../../src/diagrams/layered-drawing.ts';
import type { Duty, Partner } from '../../../src/model/duty.ts';
import type { Organ } from '../../../src/model/organ.ts';
import { pointsAlong, runsOver } from '../../support/drawn-line.ts';
import { madeUpDuty, madeUpOrgan } from '../../support/made-up.ts';

const organ = (id: string): [string, Organ] => [id, madeUpOrgan({ id })];
const organs = new Map(['a', 'b', 'c'].map(organ));
const duty = (id: string, actor: string, partners: Partner[]) => madeUpDuty({ id, actor, partners });
const layers = (duties: Duty[]) =>
  new Map(layeredDrawing(duties, organs).nodes.map((node) => [node.organ.id, node.y]));

it('puts who is reported to above, who is informed below', () => {
  const places = layers([
    duty('1', 'b', [{ organ: 'a', relation: 'reports-to' }]),
    duty('2', 'b', [{ organ: 'c', relation: 'informs' }]),
  ]);
  expect([...places].sort((x, y) => x[1] - y[1]).map(([id]) => id)).toEqual(['a', 'b', 'c']);
});

it('draws a text that runs in a circle', () => {
  const circle = [
    duty('1', 'a', [{ organ: 'b', relation: 'reports-to' }]),
    duty('2', 'b', [{ organ: 'a', relation: 'reports-to' }]),
  ];
  expect(layeredDrawing(circle, organs).edges).toHaveLength(2);
  expect(layers(circle).get('b')).toBeLessThan(layers(circle).get('a') ?? 0);
});

it('leads a line past the layers between, over no name', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const all = new Map(names.map(organ));
  const upward = (from: string, to: string) =>
    duty(`${from}${to}`, from, [{ organ: to, relation: 'reports-to' }]);
  const chain = [upward('c', 'b'), upward('b', 'a'), upward('e', 'd'), upward('d', 'a'), upward('g', 'f')];
  const { nodes, edges } = layeredDrawing(
    [...chain, upward('f', 'd'), upward('g', 'a'), upward('c', 'a'), upward('h', 'a'), upward('g', 'h')],
    all,
  );
  expect(nodes).toHaveLength(names.length);
  const over = edges.flatMap(({ d, from, to }) =>
    nodes.filter((node) => runsOver(d, node)).map((node) => `${from} → ${to} runs over ${node.organ.id}`),
  );
  expect(over).toEqual([]);
  const [above, below] = [
    nodes.find(({ organ }) => organ.id === 'a'),
    nodes.find(({ organ }) => organ.id === 'g'),
  ];
  const line = pointsAlong(edges.find(({ from, to }) => from === 'g' && to === 'a')?.d ?? '');
  expect(line[0]?.[1]).toBe(below?.y);
  expect(line.at(-1)?.[1]).toBe((above?.y ?? 0) + (above?.height ?? 0));
});

it('leaves out partners that are no matter of reporting', () => {
  const mixed = duty('1', 'a', [
    { organ: 'b', relation: 'with' },
    { organ: 'c', relation: 'advises' },
  ]);
  expect(reportingDuties([mixed]).map(({ partners }) => partners.map((one) => one.organ))).toEqual([['c']]);
  expect(reportingDuties([mixed], ['informs'])).toEqual([]);
});
