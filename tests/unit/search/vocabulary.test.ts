import { expect, it } from 'vitest';
import { isOneTypo, near, nearWords, vocabularyOf } from '../../../src/search/vocabulary.ts';

const vocabulary = vocabularyOf({ trách: 30, rác: 90, tra: 5, trà: 1, nhiệm: 40 });

it('finds keys within one typo, the same first letter and the frequent first', () => {
  expect(near('trac', vocabulary)).toEqual(['trach', 'tra', 'rac']);
});

it('offers words for what the texts lack, as the texts write them', () => {
  expect(nearWords([{ key: 'trac' }, { key: 'nhiem' }], vocabulary)).toEqual(['trách', 'tra', 'rác']);
});

it.each([
  ['hpo', 'hop', true],
  ['ho', 'hop', true],
  ['hop', 'hop', false],
  ['hop', 'hang', false],
])('%s and %s are one typo apart: %s', (a, b, is) => {
  expect(isOneTypo(a, b)).toBe(is);
});
