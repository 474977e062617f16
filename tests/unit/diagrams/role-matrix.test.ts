import { expect, it } from 'vitest';
import { roleMatrix, strength } from '../../../src/diagrams/role-matrix.ts';
import type { Duty } from '../../../src/model/duty.ts';
import { madeUpDuty } from '../../support/made-up.ts';

const duty = (id: string, actor: string, role: Duty['role'], cycles: Duty['cycles'] = []) =>
  madeUpDuty({ id, actor, role, cycles });
const duties = [
  duty('1', 'b', 'report', ['monthly', 'annual']),
  duty('2', 'a', 'lead'),
  duty('3', 'b', 'lead'),
  duty('4', 'b', 'report'),
];

it('counts every duty once by organ and role', () => {
  const { roles, rows, totals } = roleMatrix(duties);
  expect(roles).toEqual(['lead', 'report']);
  expect(totals).toEqual([2, 2]);
  expect(rows.map(({ organ, total }) => [organ, total])).toEqual([
    ['b', 3],
    ['a', 1],
  ]);
  expect(rows[0]?.cells.map((cell) => cell.duties.map(({ id }) => id))).toEqual([['3'], ['1', '4']]);
  expect(rows.flatMap((row) => row.cells.flatMap((cell) => cell.duties))).toHaveLength(duties.length);
});

it('tints a cell a step stronger for each doubling, four steps in all', () => {
  expect([1, 2, 3, 4, 7, 8, 20].map(strength)).toEqual([1, 2, 2, 3, 3, 4, 4]);
});
