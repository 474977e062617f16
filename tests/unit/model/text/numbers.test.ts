import { expect, test } from 'vitest';
import { readNumber, toRoman } from '../../../../src/model/text/numbers.ts';

test.each([
  ['II', 2, ''],
  ['XLIV', 44, ''],
  ['thứ nhất', 1, ''],
  ['THỨ TƯ', 4, ''],
  ['12', 12, ''],
  ['2a', 2, 'a'],
  ['B', 2, ''],
])('%s is %i%s', (printed, value, suffix) => {
  expect(readNumber(printed)).toEqual({ value, suffix });
});

test.each(['IIII', 'VX', 'abc', '', 'thứ bậc'])('%s is no number', (printed) => {
  expect(readNumber(printed)).toBeNull();
});

test('Roman numerals there and back', () => {
  for (const value of [1, 4, 9, 14, 27, 49, 99, 400]) expect(readNumber(toRoman(value))?.value).toBe(value);
});
