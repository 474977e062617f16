/** What is around a regulation in its file: other instruments, and what is nobody’s law. */
import { describe, expect, test } from 'vitest';
import { articlesIn, wordsText } from '../../../../src/model/walk.ts';
import { matterOf, outlineOf } from '../../../support/outline.ts';
import { foreign, read, WRAPPED } from '../../../support/read-text.ts';

describe('several instruments in one file', () => {
  const DECISION = [
    'ỦY BAN NHÂN DÂN HUYỆN',
    '',
    'Số: 12/QĐ-UBND',
    '',
    'QUYẾT ĐỊNH',
    'Ban hành Quy chế làm việc',
    '',
    'Căn cứ Luật Tổ chức chính quyền địa phương;',
    'Xét đề nghị của Chánh Văn phòng,',
    'QUYẾT ĐỊNH:',
    'Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.',
    'Điều 2. Quyết định này có hiệu lực từ ngày ký.',
    '',
    'Nơi nhận:',
    '- Như Điều 2;',
    '- Lưu: VT.',
    '',
    'CHỦ TỊCH',
    '',
    'Nguyễn Văn An',
    '',
  ];
  const REGULATION = [
    'ỦY BAN NHÂN DÂN HUYỆN',
    '',
    'QUY CHẾ',
    'Làm việc',
    '(Ban hành kèm theo Quyết định số 12/QĐ-UBND)',
    '',
    'Chương I',
    'QUY ĐỊNH CHUNG',
    'Điều 1. Phạm vi',
    '1. Một.',
    '2. Hai.',
    'Điều 2. Đối tượng',
    'Mọi người.',
    'Điều 3. Hết.',
    '',
  ];

  test('a decision and the regulation it issues: the regulation is the main one', () => {
    const text = read(...DECISION, ...REGULATION);
    expect(outlineOf(text)).toEqual([
      '[quyet-dinh]',
      'dieu-1: doan-1',
      'dieu-2: doan-1',
      'chuong-1: QUY ĐỊNH CHUNG',
      'dieu-1 «Phạm vi»: khoan-1 khoan-2',
      'dieu-2 «Đối tượng»: doan-1',
      'dieu-3: doan-1',
    ]);
    expect(text.warnings).toEqual([]);
    expect(matterOf(text, 'front')).toEqual([
      'other: ỦY BAN NHÂN DÂN HUYỆN',
      'title: QUY CHẾ / Làm việc / (Ban hành kèm theo Quyết định số 12/QĐ-UBND)',
    ]);
  });

  test('a form with articles after the signature is an instrument of its own, never the main one', () => {
    const text = read(
      ...DECISION,
      'Phụ lục I',
      'MẪU BIÊN BẢN',
      '1. Thời gian: ……',
      '2. Địa điểm: ……',
      'Phụ lục II',
      'HỢP ĐỒNG',
      'Điều 1. Bên A ……',
      '1. Quyền ……',
      'Điều 2. Bên B ……',
      'Điều 3. Chung ……',
    );
    expect(text.main).toBe(0);
    expect(outlineOf(text)).toEqual([
      'dieu-1: doan-1',
      'dieu-2: doan-1',
      '[phu-luc-1]',
      '[phu-luc-2]',
      'dieu-1: mo-dau khoan-1',
      'dieu-2: doan-1',
      'dieu-3: doan-1',
    ]);
    expect(matterOf(text, 'back')).toEqual([
      'recipients: Nơi nhận: / - Như Điều 2; / - Lưu: VT.',
      'signature: CHỦ TỊCH / Nguyễn Văn An',
    ]);
  });
});

describe('what is not the regulation', () => {
  test('front matter, notes, rules and comments are foreign', () => {
    const text = read(
      '---',
      'title: Quy chế',
      'tags:',
      '- a',
      '---',
      '<div class="note">',
      '  <p>Ghi chú nguồn.</p>',
      '</div>',
      '',
      '> **Nguồn**: https://example.org',
      '',
      '# QUY CHẾ',
      '',
      '---',
      '',
      '<!-- hết -->',
      '### Điều 1. Phạm vi `[RELEVANT]`',
      'Một.',
      '```',
    );
    expect(outlineOf(text)).toEqual(['dieu-1 «Phạm vi»: doan-1']);
    expect(foreign(text).join('\n')).toMatch(/^---\ntitle: Quy chế\n.*`\[RELEVANT\]`\n```$/su);
  });

  test('the heads and numbers of pages are foreign', () => {
    const text = read(...WRAPPED, '12', '\fCÔNG BÁO/Số 569 + 570/Ngày 04-5-2021', 'Điều 2. Hai.');
    expect(foreign(text)).toEqual(['12', 'CÔNG BÁO/Số 569 + 570/Ngày 04-5-2021']);
  });

  test('asterisks, hashes and backslashes are markup; a lone asterisk and a dash are words', () => {
    const text = read('## **Chương I** **QUY ĐỊNH** **CHUNG**', '*Điều 1.* Một \\- hai (*), *ba*.', '- Bốn.');
    expect(outlineOf(text)).toEqual(['chuong-1: QUY ĐỊNH CHUNG', 'dieu-1: doan-1']);
    const [article] = articlesIn(text.instruments[0]?.divisions ?? []);
    expect(article?.provisions[0]?.paragraphs.map(({ lines }) => wordsText(lines))).toEqual([
      'Một - hai (*), ba.',
      '- Bốn.',
    ]);
  });
});

test('an empty text, and one without articles, are read too', () => {
  expect(outlineOf(read(''))).toEqual([]);
  const text = read(
    'CHỈ THỊ',
    'Về việc tăng cường',
    '',
    '1. Các cấp ủy lãnh đạo.',
    '2. Các cơ quan thực hiện.',
  );
  expect(outlineOf(text)).toEqual([]);
  expect(matterOf(text, 'front').join()).toContain('2. Các cơ quan thực hiện.');
});
