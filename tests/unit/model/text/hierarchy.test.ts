/** Phần, chương, mục, điều, khoản, điểm and what is between them. */
import { describe, expect, test } from 'vitest';
import { articlesIn, provisionsOf } from '../../../../src/model/walk.ts';
import { outlineOf } from '../../../support/outline.ts';
import { outline, read, WRAPPED } from '../../../support/read-text.ts';

describe('the hierarchy', () => {
  test('phần, chương, mục, tiểu mục are set into each other, Arabic in addresses', () => {
    expect(
      outline(
        'Phần thứ hai',
        'QUYỀN',
        'Chương XI',
        'SỞ HỮU',
        'Mục 1',
        'CHUNG',
        'Tiểu mục 1. CHIẾM HỮU',
        'Điều 1. Một.',
        'Tiểu mục 2: SỬ DỤNG',
        'Điều 2. Hai.',
        'Chương XII: KHÁC',
        'Điều 3. Ba.',
      ),
    ).toEqual([
      'phan-2: QUYỀN',
      'phan-2/chuong-11: SỞ HỮU',
      'phan-2/chuong-11/muc-1: CHUNG',
      'phan-2/chuong-11/muc-1/tieu-muc-1: CHIẾM HỮU',
      'dieu-1: doan-1',
      'phan-2/chuong-11/muc-1/tieu-muc-2: SỬ DỤNG',
      'dieu-2: doan-1',
      'phan-2/chuong-12: KHÁC',
      'dieu-3: doan-1',
    ]);
  });

  test.each(['- a) việc a;|- b) việc b.', '• a. việc a;|• b. việc b.', '+ a) việc a;|+ b) việc b.'])(
    'điểm behind a bullet are điểm: %s',
    (lines) => {
      expect(outlineOf(read('Điều 1. Một', '1. Gồm:', ...lines.split('|')))).toEqual([
        'dieu-1 «Một»: khoan-1 khoan-1-diem-a khoan-1-diem-b',
      ]);
    },
  );

  test('`3. a) …` on one line opens both', () => {
    const text = read('Điều 1. Hồ sơ', '1. Một.', '2. Hai.', '3. a) Đơn;', 'b) Giấy tờ.');
    expect(outlineOf(text)).toEqual([
      'dieu-1 «Hồ sơ»: khoan-1 khoan-2 khoan-3 khoan-3-diem-a khoan-3-diem-b',
    ]);
    const [article] = articlesIn(text.instruments[0]?.divisions ?? []);
    expect(article && provisionsOf(article).map(({ mark }) => mark?.text)).toEqual([
      '1.',
      '2.',
      '3.',
      'a)',
      'b)',
    ]);
  });

  test('điểm follow the Vietnamese alphabet', () => {
    const letters = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k'];
    const text = read('Điều 1. Nhiệm vụ', '1. Gồm:', ...letters.map((letter) => `${letter}) Việc;`));
    expect(text.warnings).toEqual([]);
    expect(outlineOf(text)[0]).toMatch(/khoan-1-diem-d khoan-1-diem-dd khoan-1-diem-e khoan-1-diem-g/u);
  });

  test('`Điều 4a`, `ĐIỀU 5`, `Ðiều` with U+00D0, and a mark with a footnote', () => {
    expect(
      outline(
        'Điều 4. Bốn.',
        'Điều 4a. Bốn a.',
        'ĐIỀU 5: Năm.',
        'Ðiều 6. Sáu.',
        'Điều 7[2]. Bảy.',
        'Điều 8.[3] Tám.',
      ),
    ).toEqual([
      'dieu-4: doan-1',
      'dieu-4a: doan-1',
      'dieu-5: doan-1',
      'dieu-6: doan-1',
      'dieu-7: doan-1',
      'dieu-8: doan-1',
    ]);
  });

  test('a lead-in is before khoản 1; sub-khoản nest; an article without khoản has its points itself', () => {
    expect(
      outline(
        'Điều 1. Từ ngữ',
        'Trong Quy chế này:',
        '1. Một là:',
        '1.1. Nhỏ.',
        '1.2. Nhỏ hơn:',
        'a) Điểm.',
        'b) Điểm.',
        '2. Hai.',
        'Điều 2. Nhiệm vụ',
        'Gồm:',
        'a) Một;',
        'b) Hai.',
      ),
    ).toEqual([
      'dieu-1 «Từ ngữ»: mo-dau khoan-1 khoan-1-1 khoan-1-2 khoan-1-2-diem-a khoan-1-2-diem-b khoan-2',
      'dieu-2 «Nhiệm vụ»: doan-1 diem-a diem-b',
    ]);
  });

  test('titles: on the line of the mark or under it, over several lines, or none', () => {
    expect(
      outline(
        '**Điều 1.**',
        '**Phạm vi điều chỉnh**',
        '1. Một.',
        '',
        '**Điều 2. Quy chế này có hiệu lực từ ngày ký.**',
        '',
        '### Điều 3. Trách nhiệm.',
        'Nội dung.',
      ),
    ).toEqual(['dieu-1 «Phạm vi điều chỉnh»: khoan-1', 'dieu-2: doan-1', 'dieu-3 «Trách nhiệm.»: doan-1']);
    expect(
      outline(
        ...WRAPPED,
        'Điều 2. Trách nhiệm của các cơ quan, tổ chức trong hệ thống chính trị của huyện đối với công',
        'tác dân vận',
        'Các cơ quan, tổ chức phối hợp.',
      ),
    ).toContain(
      'dieu-2 «Trách nhiệm của các cơ quan, tổ chức trong hệ thống chính trị của huyện đối với công tác dân vận»: doan-1',
    );
  });

  test('wrapped lines make one paragraph of several lines', () => {
    const [article] = articlesIn(read(...WRAPPED).instruments[0]?.divisions ?? []);
    expect(article?.provisions.map(({ paragraphs }) => paragraphs.map(({ lines }) => lines.length))).toEqual([
      [3],
      [2],
    ]);
  });

  test('a page break glued to a heading', () => {
    expect(
      outline('Điều 1. Một.', '\fĐiều 2. Hai.', 'Điều 3. Ba.\fChương II', 'HAI', 'Điều 4. Bốn.'),
    ).toEqual(['dieu-1: doan-1', 'dieu-2: doan-1', 'dieu-3: doan-1', 'chuong-2: HAI', 'dieu-4: doan-1']);
  });

  test('lines that a web copy ran together', () => {
    expect(outline('Luật Mẫu 2015. Chương I.', 'BẢO VỆ TỔ QUỐC Điều 1. Một.', 'Điều 2. Hai.')).toEqual([
      'chuong-1: BẢO VỆ TỔ QUỐC',
      'dieu-1: doan-1',
      'dieu-2: doan-1',
    ]);
  });
});
