import { expect, test } from 'vitest';
import { COMPOUND_WORDS, CONTENTS_WORDS } from '../../../src/labels/compound-words.ts';
import { NAME_WORDS } from '../../../src/labels/name-words.ts';
import { clausesOf, unbroken } from '../../../src/model/unbroken.ts';

/** What stays whole, with marks for its spaces. */
const seen = (text: string) =>
  unbroken(text)
    .map(({ text: part, isWord }) => (isWord ? part.replaceAll(' ', '_') : part))
    .join('');

test.each([
  ['Chủ tịch Ủy ban nhân dân phụ trách dân vận', 'Chủ_tịch Ủy_ban nhân_dân phụ_trách dân_vận'],
  ['Điều 5: tham mưu, góp ý', 'Điều_5: tham_mưu, góp_ý'],
  ['Tổ chức chính trị - xã hội', 'Tổ_chức chính_trị_-_xã_hội'],
  ['Mặt trận Tổ quốc Việt Nam', 'Mặt_trận Tổ_quốc Việt_Nam'],
  ['có chương trình, mục tiêu', 'có chương_trình, mục_tiêu'],
  ['khoản 2 Điều 23', 'khoản_2 Điều_23'],
  ['Điều 24 đến 28, Điều 14 và 15', 'Điều_24_đến_28, Điều_14_và_15'],
  ['Điều 4 đến Điều 7', 'Điều_4 đến Điều_7'],
  ['Ban Dân vận Huyện ủy', 'Ban Dân_vận Huyện_ủy'],
])('«%s» breaks between words only', (text, told) => {
  expect(seen(text)).toBe(told);
});

test('the number of a document does not break at its dash, nor after the word before it', () => {
  const pieces = unbroken('Căn cứ Quyết định số 2387-QĐ/TU ngày 24/01/2022', NAME_WORDS);
  expect(pieces.filter(({ isWord }) => isWord).map(({ text }) => text)).toEqual(['số 2387-QĐ/TU']);
  expect(seen('Luật số 72/2025/QH15, Điều 51')).toBe('Luật số_72/2025/QH15, Điều_51');
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

test('of the law’s lines only names of bodies and what goes with a dash or a number stay whole', () => {
  const law = 'tổ chức chính trị - xã hội phối hợp với Ban Dân vận Huyện ủy theo khoản 2 Điều 5';
  const pieces = unbroken(law, NAME_WORDS);
  expect(pieces.filter(({ isWord }) => isWord).map(({ text }) => text)).toEqual([
    'trị -',
    'Dân vận',
    'Huyện ủy',
    'khoản 2',
    'Điều 5',
  ]);
  expect(pieces.map(({ text }) => text).join('')).toBe(law);
});

test('the words of names and of the contents are words', () => {
  const strays = (words: ReadonlySet<string>) =>
    [...words].filter((word) => ![word, word.replace(/^ban /u, '')].some((one) => COMPOUND_WORDS.has(one)));
  expect(strays(NAME_WORDS)).toEqual([]);
  expect(strays(CONTENTS_WORDS)).toEqual([]);
  expect(strays(new Set(['huyện ủy', 'ủy theo']))).toEqual(['ủy theo']);
});

test('a sentence is parted at its semicolons and colons', () => {
  expect(clausesOf('Ba nhánh: ở huyện; ở cơ quan, trường học')).toEqual([
    'Ba nhánh:',
    'ở\u00a0huyện;',
    'ở\u00a0cơ quan, trường học',
  ]);
});
