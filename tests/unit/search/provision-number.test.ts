import { expect, it } from 'vitest';
import { namedProvision } from '../../../src/search/provision-number.ts';

it.each([
  ['Điều 9 khoản 6', 'dieu-9', 'khoan-6', ''],
  ['dieu 6 khoan 2.3', 'dieu-6', 'khoan-2-3', ''],
  ['đ16', 'dieu-16', null, ''],
  ['d9k6', 'dieu-9', 'khoan-6', ''],
  ['D9K6', 'dieu-9', 'khoan-6', ''],
  ['k4 đ4', 'dieu-4', 'khoan-4', ''],
  ['k4 đ4 định kỳ', 'dieu-4', 'khoan-4', 'định kỳ'],
  ['khoản 2, Điều 8', 'dieu-8', 'khoan-2', ''],
  ['6.2.3', 'dieu-6', 'khoan-2-3', ''],
  ['điểm 2.3 khoản 2 điều 6', 'dieu-6', 'khoan-2-3', ''],
  ['điểm a khoản 1 Điều 3', 'dieu-3', 'khoan-1-diem-a', ''],
  ['điều 22 đoạn 2', 'dieu-22', 'doan-2', ''],
  ['đoạn 2 Điều 1', 'dieu-1', 'doan-2', ''],
  ['Đ.8 k.2', 'dieu-8', 'khoan-2', ''],
  ['điều mười một khoản ba', 'dieu-11', 'khoan-3', ''],
  ['Điều hai mươi lăm', 'dieu-25', null, ''],
  ['Điều 6.2.4', 'dieu-6', 'khoan-2-4', ''],
  ['điều số 12', 'dieu-12', null, ''],
  ['dieu 5', 'dieu-5', null, ''],
  ['Điều 40', 'dieu-40', null, ''],
])('%s names a provision', (query, article, provision, rest) => {
  expect(namedProvision(query)).toEqual({ article, provision, rest });
});

it.each(['dân vận', 'điều kiện', 'điều sau đây', '24/01/2022', 'khoản 2', 'điều', ''])(
  '%s names none',
  (query) => {
    expect(namedProvision(query)).toBeNull();
  },
);
