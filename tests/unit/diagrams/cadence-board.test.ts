import { expect, it } from 'vitest';
import { beats, cadenceBoard } from '../../../src/diagrams/cadence-board.ts';
import { inGroups } from '../../../src/diagrams/organ-groups.ts';
import type { Cycle, Duty } from '../../../src/model/duty.ts';
import type { Organ } from '../../../src/model/organ.ts';
import { madeUpDuty, madeUpOrgan } from '../../support/made-up.ts';

const duty = (id: string, actor: string, cycles: Duty['cycles']) => madeUpDuty({ id, actor, cycles });

it('gives each organ its duties with a rhythm, and the rhythms in use', () => {
  const board = cadenceBoard([
    duty('1', 'b', ['annual', 'monthly']),
    duty('2', 'a', []),
    duty('3', 'c', ['ad-hoc']),
    duty('4', 'b', ['monthly']),
  ]);
  expect(board.cycles).toEqual(['monthly', 'annual', 'ad-hoc']);
  expect(board.rows.map(({ organ, duties }) => [organ, duties.map(({ id }) => id)])).toEqual([
    ['b', ['1', '4']],
    ['c', ['3']],
  ]);
});

it('draws as many beats as a year has, evenly and within the sign', () => {
  const counts: [Cycle, number][] = [
    ['monthly', 12],
    ['quarterly', 4],
    ['semiannual', 2],
    ['annual', 1],
    ['regular', 0],
    ['ad-hoc', 0],
  ];
  for (const [cycle, count] of counts) {
    const { dots, d, width, radius } = beats(cycle);
    expect([cycle, dots.length, d === null]).toEqual([cycle, count, count > 0]);
    expect(dots.every((x) => x - radius >= 0 && x + radius <= width)).toBe(true);
    const gaps = dots.slice(1).map((x, i) => x - (dots[i] ?? 0));
    expect(new Set(gaps.map((gap) => gap.toFixed(3))).size).toBeLessThanOrEqual(1);
  }
});

it('sets rows under their systems in the systems’ order, each row once', () => {
  const organ = (id: string, group: Organ['group']): [string, Organ] => [id, madeUpOrgan({ id, group })];
  const organs = new Map([organ('a', 'state'), organ('b', 'party'), organ('c', 'state')]);
  const parts = inGroups([{ organ: 'c' }, { organ: 'b' }, { organ: 'a' }, { organ: 'unknown' }], organs);
  expect(parts.map(({ group, rows }) => [group, rows.map((row) => row.organ)])).toEqual([
    ['party', ['b']],
    ['state', ['c', 'a']],
    ['other', ['unknown']],
  ]);
});
