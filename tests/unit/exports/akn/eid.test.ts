import { expect, test } from 'vitest';
import { eIdsOfFile } from '../../../../src/exports/akn/eid.ts';

test('ids join context, the short form of the element, and its number', () => {
  const eId = eIdsOfFile();
  expect(eId('', 'chapter', 'II')).toBe('chp_II');
  expect(eId('chp_II', 'article', '4a')).toBe('chp_II__art_4a');
  expect(eId('art_6__cl_2', 'subclause', '2.1')).toBe('art_6__cl_2__subcl_2-1');
  expect(eId('', 'part', 'thứ nhất')).toBe('part_thứ-nhất');
  expect(eId('art_1', 'content')).toBe('art_1__content');
});

test('no id is given twice, not even where a suffix makes one that the text has', () => {
  const eId = eIdsOfFile();
  const ids = ['5', '5-2', '5', '5'].map((number) => eId('', 'article', number));
  expect(new Set(ids).size).toBe(4);
  expect(ids.slice(0, 2)).toEqual(['art_5', 'art_5-2']);
});
