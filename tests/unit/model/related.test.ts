import { expect, it } from 'vitest';
import type { Duty } from '../../../src/model/duty.ts';
import { relatedByDuties } from '../../../src/model/related.ts';
import { madeUpDuty } from '../../support/made-up.ts';

let count = 0;
const duty = (article: string, actor: string, more: Partial<Duty> = {}) =>
  madeUpDuty({ id: `d${count++}`, article, actor, role: 'perform', quote: `${actor} làm việc`, ...more });

it('finds the same act laid on another organ', () => {
  const quote = 'Nâng cao đạo đức công vụ, tinh thần trách nhiệm, ý thức phục vụ nhân dân';
  const found = relatedByDuties(
    'dieu-9',
    [duty('dieu-9', 'a', { quote }), duty('dieu-10', 'b', { quote: `${quote} của cán bộ` })],
    3,
  );
  expect(found).toEqual([
    { article: 'dieu-10', why: { kind: 'same-act', quote: `${quote} của cán bộ`, organ: 'b' } },
  ]);
});

it('finds who supervises whom, whichever article says so', () => {
  const supervising = duty('dieu-6', 'ubkt', {
    role: 'supervise',
    partners: [{ organ: 'cap-uy', relation: 'supervises' }],
  });
  const why = { kind: 'supervision', by: 'ubkt', of: 'cap-uy' };
  expect(relatedByDuties('dieu-20', [supervising, duty('dieu-20', 'cap-uy')], 3)).toEqual([
    { article: 'dieu-6', why },
  ]);
  expect(relatedByDuties('dieu-6', [supervising, duty('dieu-20', 'cap-uy')], 3)).toEqual([
    { article: 'dieu-20', why },
  ]);
});

it('finds who advises one that directs, and the same pair of organs', () => {
  const advising = duty('dieu-5', 'bdv', {
    role: 'advise',
    partners: [{ organ: 'btv', relation: 'advises' }],
  });
  expect(
    relatedByDuties('dieu-5', [advising, duty('dieu-4', 'btv', { role: 'direct' })], 3)[0]?.why.kind,
  ).toBe('advice');
  const back = duty('dieu-4', 'btv', { partners: [{ organ: 'bdv', relation: 'with' }] });
  expect(relatedByDuties('dieu-5', [advising, back], 3)[0]?.why).toEqual({
    kind: 'same-pair',
    organs: ['bdv', 'btv'],
  });
});

it('finds nothing where nothing ties, and no more than asked for', () => {
  expect(relatedByDuties('dieu-1', [duty('dieu-1', 'a'), duty('dieu-2', 'b')], 3)).toEqual([]);
  const pair = (article: string) => duty(article, 'a', { partners: [{ organ: 'b', relation: 'with' }] });
  expect(relatedByDuties('dieu-1', ['dieu-1', 'dieu-2', 'dieu-3'].map(pair), 1)).toHaveLength(1);
});
