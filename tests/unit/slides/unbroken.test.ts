import { expect, test } from 'vitest';
import { unbroken } from '../../../src/slides/unbroken.ts';

/** What stays whole, with marks for its spaces. */
const seen = (text: string) =>
  unbroken(text)
    .map(({ text: part, isWord }) => (isWord ? part.replaceAll(' ', '_') : part))
    .join('');

test.each([
  ['Chủ tịch Ủy ban nhân dân phụ trách dân vận', 'Chủ_tịch Ủy_ban nhân_dân phụ_trách dân_vận'],
  ['Điều 5: tham mưu, góp ý', 'Điều_5: tham_mưu, góp_ý'],
  ['Tổ chức chính trị - xã hội', 'Tổ_chức chính_trị_- xã_hội'],
  ['Mặt trận Tổ quốc Việt Nam', 'Mặt_trận Tổ_quốc Việt_Nam'],
  ['khoản 2 Điều 23', 'khoản_2 Điều_23'],
  ['Ban Dân vận Huyện ủy', 'Ban Dân_vận Huyện_ủy'],
])('«%s» breaks between words only', (text, told) => {
  expect(seen(text)).toBe(told);
});

test('a syllable belongs to one word; other pairs stay as they are; no letter changes', () => {
  expect(seen('nhân dân vận động')).toBe('nhân_dân vận_động');
  expect(seen('ba câu mang')).toBe('ba câu mang');
  const headline = 'Đảng lãnh đạo; Ban Dân vận tham mưu';
  expect(
    unbroken(headline)
      .map(({ text }) => text)
      .join(''),
  ).toBe(headline);
});
