import { expect, it } from 'vitest';
import type { SearchRecord } from '../../../src/search/records.ts';
import { isSpelledBy, STEADY, steady } from '../../../src/search/steady.ts';

const found = (number: number, words: string) => ({
  number,
  record: { words, title: '' } as SearchRecord,
});

it('a record is spelled by its syllables, the last begun, marks or none', () => {
  const record = { words: 'Văn phòng Huyện ủy', title: '' };
  expect(isSpelledBy('van ph', record)).toBe(true);
  expect(isSpelledBy('văn phò', record)).toBe(true);
  expect(isSpelledBy('van phong ban', record)).toBe(false);
});

it('what was shown stays among the first while the letters spell it, and goes when they do not', () => {
  const shown = [found(9, 'văn phòng'), found(8, 'văn hóa')];
  const results = [1, 2, 3, 4, 5, 6, 9].map((number) => found(number, 'văn phòng'));
  const order = steady(shown, results, 'van pho').map(({ number }) => number);
  expect(order.slice(0, STEADY)).toContain(9);
  expect(order[0]).toBe(1);
  expect(order).not.toContain(8);
  expect(new Set(order).size).toBe(results.length);
});

it('nothing moves where nothing was lost', () => {
  const results = [1, 2, 3].map((number) => found(number, 'a'));
  expect(steady([results[2] as (typeof results)[0]], results, 'a')).toEqual(results);
  expect(steady([], results, 'a')).toEqual(results);
});
