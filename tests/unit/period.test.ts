import { expect, test } from 'vitest';
import { periodOf } from '../../src/model/period.ts';

const DAY = new Date(2026, 10, 28);

test.each([
  ['monthly', 'tháng 11/2026', new Date(2026, 11, 1)],
  ['quarterly', 'quý IV/2026', new Date(2027, 0, 1)],
  ['semiannual', 'sáu tháng cuối năm 2026', new Date(2027, 0, 1)],
  ['annual', 'năm 2026', new Date(2027, 0, 1)],
] as const)('%s: %s', (cycle, name, ends) => {
  expect(periodOf(cycle, DAY)).toEqual({ name, ends });
});

test('what is regular or as needed has no period', () => {
  expect([periodOf('regular', DAY), periodOf('ad-hoc', DAY)]).toEqual([null, null]);
});
