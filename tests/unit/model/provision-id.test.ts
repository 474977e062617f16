import { expect, test } from 'vitest';
import {
  articleId,
  basisId,
  clauseId,
  furtherParagraphId,
  paragraphId,
  pointId,
  uniqueIds,
} from '../../../src/model/provision-id.ts';

test('anchors as promised', () => {
  expect([articleId('5'), articleId('4a'), basisId(6)]).toEqual(['dieu-5', 'dieu-4a', 'can-cu-6']);
  expect([clauseId('2'), clauseId('2.1'), clauseId('2đ')]).toEqual(['khoan-2', 'khoan-2-1', 'khoan-2dd']);
  expect([pointId('khoan-2', 'a'), pointId('khoan-2', 'đ'), pointId(null, 'd')]).toEqual([
    'khoan-2-diem-a',
    'khoan-2-diem-dd',
    'diem-d',
  ]);
  expect([paragraphId(1), furtherParagraphId('khoan-3', 2)]).toEqual(['doan-1', 'khoan-3-doan-2']);
});

test('a repeated id tells which time it is', () => {
  const unique = uniqueIds();
  expect(['dieu-5', 'dieu-6', 'dieu-5', 'dieu-5'].map(unique)).toEqual([
    'dieu-5',
    'dieu-6',
    'dieu-5--2',
    'dieu-5--3',
  ]);
});
