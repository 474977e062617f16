import { expect, test } from 'vitest';
import { indexOrgans } from '../../../src/model/organ-index.ts';
import { joinOverview } from '../../../src/model/overview.ts';
import { overviewFileSchema } from '../../../src/model/schemas/overview.ts';
import { readYaml } from '../../../src/model/yaml-file.ts';
import { madeUpDuty, madeUpOrgan } from '../../support/made-up.ts';

const ORGANS = ['ban-a', 'ban-b', 'ban-c'].map((id) => madeUpOrgan({ id, name: id }));
const { index } = indexOrgans({
  file: 'organs.yaml',
  value: {
    organs: ORGANS.map((organ) => ({ ...organ, aliases: [], abbreviations: [], belongsTo: undefined })),
  },
  lineOf: () => 1,
});
const DUTIES = [
  madeUpDuty({ id: '1', actor: 'ban-a', partners: [{ organ: 'ban-b', relation: 'with' }] }),
  madeUpDuty({ id: '2', actor: 'ban-b', partners: [{ organ: 'ban-a', relation: 'reports-to' }] }),
  madeUpDuty({ id: '3', actor: 'ban-c' }),
];
const GOOD = `message: Ban A có 2 nhiệm vụ với bên khác
hub: a
states:
  - { number: 2, box: a }
boxes:
  - { id: a, name: Ban A, organs: [ban-a], wide: [0, 1, 30], narrow: [0, 1, 50] }
  - { id: b, name: Ban B, organs: [ban-b], wide: [60, 1, 30], narrow: [0, 2, 50] }
lines:
  - { from: a, to: b }
`;

/** The faults of an overview, as `line message`. */
function faultsOf(text: string): string[] {
  const { read, faults } = readYaml(text, 'overview.yaml', overviewFileSchema);
  const joined = read ? joinOverview(read, DUTIES, index).faults : [];
  return [...faults, ...joined].map(({ line, message }) => `${line} ${message}`);
}

test('boxes, lines and their duties', () => {
  const { read } = readYaml(GOOD, 'overview.yaml', overviewFileSchema);
  if (!read) throw new Error('the overview cannot be read');
  const { overview, faults } = joinOverview(read, DUTIES, index);
  expect(faults).toEqual([]);
  expect(overview.lines.map(({ duties }) => duties.map(({ id }) => id))).toEqual([['1']]);
  expect(overview.counts).toEqual({ drawn: 1, shared: 2, all: 3 });
});

test.each([
  ['an unknown organ', 'organs: [ban-b]', 'organs: [ban-d]', /^7 no organ `ban-d`; did you mean/u],
  [
    'an organ in two boxes',
    'organs: [ban-b]',
    'organs: [ban-b, ban-a]',
    /^7 organ `ban-a` is in box `a` already/u,
  ],
  ['a number that is not right', 'number: 2', 'number: 3', /^4 the message says 3, but the duties are 2/u],
  ['a number that nothing states', 'có 2 nhiệm vụ', 'có 5 nhiệm vụ', /^1 the message says 5; name under/u],
  ['a hub that is not the busiest', 'hub: a', 'hub: b', /^2 `b` is called the hub, but `ban-a`/u],
  ['a line that no duty makes', 'from: a, to: b', 'from: b, to: b', /^9 no duty leads from `b` to `b`/u],
  ['a box that is not there', 'to: b }', 'to: c }', /^9 no box `c`/u],
  ['boxes over each other', 'wide: [60, 1, 30]', 'wide: [20, 1, 30]', /^7 `b` lies over `a` in row 1/u],
  ['an organ of no box twice', 'id: b, name', 'id: a, name', /there are two boxes `a`/u],
])('%s stops with its line', (_, from, to, fault) => {
  expect(GOOD).toContain(from);
  expect(faultsOf(GOOD.replace(from, to)).join('\n')).toMatch(new RegExp(fault.source, 'mu'));
});

test('ten boxes are too many', () => {
  const box = (n: number) =>
    `  - { id: x${n}, name: X, organs: [o${n}], wide: [0, ${n + 3}, 9], narrow: [0, ${n + 3}, 9] }\n`;
  const many = Array.from({ length: 8 }, (_, n) => box(n)).join('');
  expect(faultsOf(GOOD.replace('lines:', `${many}lines:`)).join('\n')).toContain('at most nine boxes');
});
