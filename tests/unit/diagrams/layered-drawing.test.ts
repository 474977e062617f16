import { expect, it } from 'vitest';
import { layeredDrawing, reportingDuties } from '../../../src/diagrams/layered-drawing.ts';
import type { Duty, Partner } from '../../../src/model/duty.ts';
import type { Organ } from '../../../src/model/organ.ts';

const organ = (id: string): [string, Organ] => [
  id,
  { id, name: id, aliases: [], abbreviations: [], group: 'party', kind: 'organ' },
];
const organs = new Map(['a', 'b', 'c'].map(organ));
const duty = (id: string, actor: string, partners: Partner[]): Duty => ({
  id,
  regulation: 'r',
  article: 'dieu-1',
  provision: 'khoan-1',
  actor,
  role: 'report',
  partners,
  cycles: [],
  quote: 'x',
});
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

it('leaves out partners that are no matter of reporting', () => {
  const mixed = duty('1', 'a', [
    { organ: 'b', relation: 'with' },
    { organ: 'c', relation: 'advises' },
  ]);
  expect(reportingDuties([mixed]).map(({ partners }) => partners.map((one) => one.organ))).toEqual([['c']]);
  expect(reportingDuties([mixed], ['informs'])).toEqual([]);
});
