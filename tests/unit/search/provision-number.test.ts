import { expect, it } from 'vitest';
import { divisionAnchor, namedPlace } from '../../../src/search/provision-number.ts';

it.each([
  ['Điều 9 khoản 6', ['dieu-9', 'khoan-6'], ''],
  ['dieu 6 khoan 2.3', ['dieu-6', 'khoan-2-3'], ''],
  ['đ16', ['dieu-16'], ''],
  ['d9k6', ['dieu-9', 'khoan-6'], ''],
  ['D9K6', ['dieu-9', 'khoan-6'], ''],
  ['k4 đ4', ['dieu-4', 'khoan-4'], ''],
  ['k4 đ4 định kỳ', ['dieu-4', 'khoan-4'], 'định kỳ'],
  ['khoản 2, Điều 8', ['dieu-8', 'khoan-2'], ''],
  ['6.2.3', ['dieu-6', 'khoan-2-3'], ''],
  ['điểm 2.3 khoản 2 điều 6', ['dieu-6', 'khoan-2-3'], ''],
  ['điểm a khoản 1 Điều 3', ['dieu-3', 'khoan-1-diem-a'], ''],
  ['khoản cuối điều 9', ['dieu-9', 'khoan-0'], ''],
  ['chuong cuoi cung noi gi', ['chuong-0'], 'noi gi'],
  ['điều đầu tiên của quy chế', ['dieu-1'], 'của quy chế'],
  ['điều 22 đoạn 2', ['dieu-22', 'doan-2'], ''],
  ['đoạn 2 Điều 1', ['dieu-1', 'doan-2'], ''],
  ['Đ.8 k.2', ['dieu-8', 'khoan-2'], ''],
  ['điều mười một khoản ba', ['dieu-11', 'khoan-3'], ''],
  ['Điều hai mươi lăm', ['dieu-25'], ''],
  ['điều ba mươi mốt', ['dieu-31'], ''],
  ['điều bốn mươi', ['dieu-40'], ''],
  ['Điều 6.2.4', ['dieu-6', 'khoan-2-4'], ''],
  ['điều số 12', ['dieu-12'], ''],
  ['dieu 5', ['dieu-5'], ''],
  ['Điều 40', ['dieu-40'], ''],
  ['khoản thứ tám của điều chín', ['dieu-9', 'khoan-8'], ''],
  ['điểm 2.2 Điều 6', ['dieu-6', 'khoan-2-2'], ''],
  ['điều 6 mục 2.4', ['dieu-6', 'khoan-2-4'], ''],
  ['2.3 điều 6', ['dieu-6', 'khoan-2-3'], ''],
  ['khoản 2.3 của Điều 6', ['dieu-6', 'khoan-2-3'], ''],
  ['Điều thứ 22', ['dieu-22'], ''],
  ['dieu 23 khoan ba', ['dieu-23', 'khoan-3'], ''],
  ['dieu muoi mot', ['dieu-11'], ''],
])('%s names a provision', (query, anchors, rest) => {
  expect(namedPlace(query)).toEqual({ anchors, rest });
});

it.each(['dân vận', 'điều kiện', 'điều sau đây', '24/01/2022', 'khoản 2', 'điều', ''])(
  '%s names none',
  (query) => {
    expect(namedPlace(query)).toBeNull();
  },
);

it.each([
  ['chương II mục 3', ['chuong-2', 'muc-3'], ''],
  ['mục 3, Chương 2 phối hợp', ['chuong-2', 'muc-3'], ', phối hợp'],
  ['chuong 4', ['chuong-4'], ''],
  ['Chương thứ hai', ['chuong-2'], ''],
  ['phần thứ nhất', ['phan-1'], ''],
  ['Chương thứ tư', ['chuong-4'], ''],
  ['kiểm tra Mục III', ['muc-3'], 'kiểm tra'],
  ['tieu muc 2', ['tieu-muc-2'], ''],
])('%s names a division', (query, anchors, rest) => {
  expect(namedPlace(query)).toEqual({ anchors, rest });
});

it.each(['mức 3', 'chương trình 135', 'mục 1 và mục 2', 'phân 3'])('%s names no division', (query) => {
  expect(namedPlace(query)).toBeNull();
});

it('a printed name and a typed one are the same anchor', () => {
  expect(divisionAnchor('Chương IV')).toBe(divisionAnchor('chuong 4'));
  expect(divisionAnchor('Tiểu mục 2')).toBe('tieu-muc-2');
  expect(divisionAnchor('Phần thứ nhất')).toBe('phan-1');
});
