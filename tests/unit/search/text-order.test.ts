import { expect, test } from 'vitest';
import { type Reason, type SearchResult, UNREAD } from '../../../src/search/result.ts';
import { titledInTextOrder } from '../../../src/search/text-order.ts';

const result = (number: number, article: number, kind: 'title' | 'words', weak = false): SearchResult => ({
  ...UNREAD,
  number,
  weak,
  why: [{ kind }] satisfies Reason[],
  record: { url: `/q/dieu-${article}/#khoan-${number}` } as SearchResult['record'],
});
const orderOf = (results: readonly SearchResult[]) => titledInTextOrder(results).map(({ number }) => number);

test('what only the title of one article makes a result stands in the order of the text', () => {
  expect(orderOf([7, 6, 5, 1, 2].map((number) => result(number, 14, 'title')))).toEqual([1, 2, 5, 6, 7]);
});

test('what has words of its own, is of another article, or is a near miss keeps its rank', () => {
  expect(orderOf([result(9, 1, 'words'), result(3, 1, 'words')])).toEqual([9, 3]);
  expect(orderOf([result(9, 2, 'title'), result(3, 1, 'title')])).toEqual([9, 3]);
  expect(orderOf([result(9, 1, 'title', true), result(3, 1, 'title', true)])).toEqual([9, 3]);
  expect(orderOf([result(9, 2, 'title'), result(8, 2, 'words'), result(7, 2, 'title')])).toEqual([9, 8, 7]);
});
