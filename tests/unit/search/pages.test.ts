import { expect, it } from 'vitest';
import { packPages, unpackPages } from '../../../src/search/pages.ts';

it('pages come back from their packing', () => {
  const page = { kind: 'trình chiếu', says: 'slide' };
  const pages = [
    { ...page, path: 'r/trinh-chieu/co-quan-huyen-uy/', title: 'Nhiệm vụ của Huyện ủy' },
    { ...page, path: 'r/trinh-chieu/co-quan-ban-dang/', title: 'Nhiệm vụ của Ban Đảng' },
    { ...page, path: 'r/trinh-chieu/co-quan-thon/', title: 'Nhiệm vụ của xóm' },
    { ...page, path: 'r/tinh-huong/kien-nghi-cua-doan-vien/', title: 'Đoàn viên hỏi kiến nghị của mình' },
    { path: '', title: 'Trang đầu', kind: '', says: '' },
  ];
  expect(packPages(pages).path).toEqual([
    'r/trinh-chieu/co-quan-@/',
    0,
    'r/trinh-chieu/co-quan-thon/',
    'r/tinh-huong/kien-nghi-cua-doan-vien/',
    '',
  ]);
  expect(unpackPages(packPages(pages))).toEqual(pages);
});
