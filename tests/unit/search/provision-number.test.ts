import { expect, it } from 'vitest';
import { namedProvision } from '../../../src/search/provision-number.ts';

it.each([
  ['Điều 9 khoản 6', 'dieu-9', 'khoan-6'],
  ['dieu 6 khoan 2.3', 'dieu-6', 'khoan-2-3'],
  ['đ16', 'dieu-16', null],
  ['d9k6', 'dieu-9', 'khoan-6'],
  ['k4 đ4', 'dieu-4', 'khoan-4'],
  ['6.2.3', 'dieu-6', 'khoan-2-3'],
  ['điểm 2.3 khoản 2 điều 6', 'dieu-6', 'khoan-2-3'],
])('%s names a provision', (query, article, provision) => {
  expect(namedProvision(query)).toEqual({ article, provision });
});

it.each(['dân vận', 'điều kiện', '24/01/2022', ''])('%s names none', (query) => {
  expect(namedProvision(query)).toBeNull();
});
