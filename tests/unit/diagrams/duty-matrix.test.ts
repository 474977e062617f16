import { expect, it } from 'vitest';
import { cadenceMatrix, roleMatrix } from '../../../src/diagrams/duty-matrix.ts';
import type { Duty } from '../../../src/model/duty.ts';

const duty = (id: string, actor: string, role: Duty['role'], cycles: Duty['cycles'] = []): Duty => ({
  id,
  regulation: 'r',
  article: 'dieu-1',
  provision: 'khoan-1',
  actor,
  role,
  partners: [],
  cycles,
  quote: 'x',
});
const duties = [
  duty('1', 'b', 'report', ['monthly', 'annual']),
  duty('2', 'a', 'lead'),
  duty('3', 'b', 'lead'),
  duty('4', 'b', 'report'),
];

it('counts every duty once by organ and role', () => {
  const { heads, rows } = roleMatrix(duties);
  expect(heads).toEqual(['lead', 'report']);
  expect(rows.map(({ organ, total }) => [organ, total])).toEqual([
    ['b', 3],
    ['a', 1],
  ]);
  expect(rows[0]?.cells.map((cell) => cell.duties.map(({ id }) => id))).toEqual([['3'], ['1', '4']]);
  expect(rows.flatMap((row) => row.cells.flatMap((cell) => cell.duties))).toHaveLength(duties.length);
});

it('puts a duty under each rhythm it states, and leaves out those that state none', () => {
  const { heads, rows } = cadenceMatrix(duties);
  expect(heads).toEqual(['monthly', 'annual']);
  expect(rows.map(({ organ }) => organ)).toEqual(['b']);
  expect(rows[0]?.cells.map((cell) => cell.duties.map(({ id }) => id))).toEqual([['1'], ['1']]);
});
