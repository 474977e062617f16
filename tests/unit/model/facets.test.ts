import { expect, test } from 'vitest';
import { facetCounts, type Listed, narrowed } from '../../../src/model/facets.ts';

const all: Listed[] = [
  { kind: 'Quy chế', issuer: 'Huyện ủy', force: 'unknown', year: null },
  { kind: 'Quy chế', issuer: 'Đảng ủy xã', force: 'unknown', year: 2021 },
  { kind: 'Nghị định', issuer: 'Chính phủ', force: 'in-force', year: 2020 },
];

test('a list is narrowed by all that is chosen', () => {
  expect(narrowed(all, {})).toHaveLength(3);
  expect(narrowed(all, { loai: 'Quy chế' })).toHaveLength(2);
  expect(narrowed(all, { loai: 'Quy chế', nam: '2020' })).toHaveLength(0);
});

test('each facet counts what choosing a value would leave, besides the rest of the choice', () => {
  expect(facetCounts(all, 'loai', { 'hieu-luc': 'Chưa xác định' })).toEqual([['Quy chế', 2]]);
  expect(facetCounts(all, 'nam', {})).toEqual([
    ['2021', 1],
    ['2020', 1],
    ['không ghi trong văn bản', 1],
  ]);
});
