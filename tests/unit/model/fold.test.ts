import { expect, test } from 'vitest';
import { fold, slug } from '../../../src/model/fold.ts';

test('marks are off, đ is d, case is gone; what is no letter stays', () => {
  expect(fold('Ủy ban Kiểm tra Huyện uỷ, Đảng – số 05')).toBe('uy ban kiem tra huyen uy, dang – so 05');
  expect(fold('Ðảng'.normalize('NFD'))).toBe('dang');
});

test('a slug has letters, digits and single hyphens', () => {
  expect(slug('Ban Dân vận Huyện ủy')).toBe('ban-dan-van-huyen-uy');
  expect(slug('  Các cơ quan, tổ chức – (chính trị)  ')).toBe('cac-co-quan-to-chuc-chinh-tri');
});
