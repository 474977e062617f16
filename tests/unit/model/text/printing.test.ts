/** Ways in which a text is printed, and what is left of them in a text taken out of a PDF. */
import { describe, expect, test } from 'vitest';
import { counts, outline } from '../../../support/read-text.ts';

describe('ways of printing', () => {
  test.each([
    ['Điều 12b. Một.\nĐiều 13. Hai.', ['dieu-12b: doan-1', 'dieu-13: doan-1']],
    ['Điều 1: Phạm vi\nMột.', ['dieu-1 «Phạm vi»: doan-1']],
    [
      'ĐIỀU 1\nPHẠM VI\nMột.\nĐIỀU 2\nĐỐI TƯỢNG\nHai.',
      ['dieu-1 «PHẠM VI»: doan-1', 'dieu-2 «ĐỐI TƯỢNG»: doan-1'],
    ],
    ['Điều thứ 1. Một.\nĐiều thứ 2. Hai.', ['dieu-1: doan-1', 'dieu-2: doan-1']],
    ['Điều thứ nhất. Một.\nĐiều thứ hai. Hai.', ['dieu-1: doan-1', 'dieu-2: doan-1']],
    [
      'Điều 1 - Phạm vi\nMột.\nĐiều 2 - Đối tượng\nHai.',
      ['dieu-1 «Phạm vi»: doan-1', 'dieu-2 «Đối tượng»: doan-1'],
    ],
    [
      'Điều 1/ Phạm vi\nMột.\nĐiều 2/ Đối tượng\nHai.',
      ['dieu-1 «Phạm vi»: doan-1', 'dieu-2 «Đối tượng»: doan-1'],
    ],
    [
      'Điều 1.Phạm vi\nMột.\nĐiều 2.Đối tượng\nHai.',
      ['dieu-1 «Phạm vi»: doan-1', 'dieu-2 «Đối tượng»: doan-1'],
    ],
    ['Điều 1 . Phạm vi\nMột.', ['dieu-1 «Phạm vi»: doan-1']],
    ['điều 1. Phạm vi\nMột.\nđiều 2. Hai.', []],
    [
      'Điều I. Phạm vi\nMột.\nĐiều II. Đối tượng\nHai.',
      ['dieu-1 «Phạm vi»: doan-1', 'dieu-2 «Đối tượng»: doan-1'],
    ],
  ])('%j', (source, ladder) => {
    expect(outline(source)).toEqual(ladder);
  });

  test.each([
    ['Khoản 1. Một.\nKhoản 2. Hai.', 'khoan-1 khoan-2'],
    ['1. Một.\n2. Hai.', 'khoan-1 khoan-2'],
    ['1) Một.\n2) Hai.', 'khoan-1 khoan-2'],
    ['1- Một.\n2- Hai.', 'khoan-1 khoan-2'],
    ['1/ Một.\n2/ Hai.', 'khoan-1 khoan-2'],
    ['1.Một.\n2.Hai.', 'khoan-1 khoan-2'],
    ['1 . Một.\n2 . Hai.', 'khoan-1 khoan-2'],
    ['01. Một.\n02. Hai.', 'khoan-1 khoan-2'],
    ['1. Một:\na. A;\nb. B.\n2. Hai.', 'khoan-1 khoan-1-diem-a khoan-1-diem-b khoan-2'],
    ['1. Một:\na/ A;\nb/ B.\n2. Hai.', 'khoan-1 khoan-1-diem-a khoan-1-diem-b khoan-2'],
    ['1. Một:\na- A;\nb- B.\n2. Hai.', 'khoan-1 khoan-1-diem-a khoan-1-diem-b khoan-2'],
    ['1. Một:\n- A;\n- B.\n2. Hai:\n+ C;\n+ D.', 'khoan-1 khoan-2'],
    ['1. Một:\n– A;\n• B.\n2. Hai.', 'khoan-1 khoan-2'],
    ['1. Một:\ni) A;\nii) B.\n2. Hai.', 'khoan-1 khoan-2'],
    ['1. Một:\na) A:\ni) X;\nii) Y;\nb) B.\n2. Hai.', 'khoan-1 khoan-1-diem-a khoan-1-diem-b khoan-2'],
    [
      '1. Một:\na) A:\na.1) X;\na.2) Y;\nb) B.\n2. Hai.',
      'khoan-1 khoan-1-diem-a khoan-1-diem-a-1 khoan-1-diem-a-2 khoan-1-diem-b khoan-2',
    ],
    [
      '1. Một:\n1.1. A.\n1.2. B:\n1.2.1. X.\n1.2.2. Y.\n2. Hai.',
      'khoan-1 khoan-1-1 khoan-1-2 khoan-1-2-1 khoan-1-2-2 khoan-2',
    ],
    ['1. Một:\n1.1 A.\n1.2 B.\n2. Hai.', 'khoan-1 khoan-1-1 khoan-1-2 khoan-2'],
    ['1. Một.\n1a. Một a.\n2. Hai.', 'khoan-1 khoan-1a khoan-2'],
    ['1. Một:\nA) A;\nB) B.\n2. Hai.', 'khoan-1 khoan-2'],
    [
      '1. Mức phạt là:\n500.000 đồng đối với cá nhân;\n1.000.000 đồng đối với tổ chức.\n2. Hai.',
      'khoan-1 khoan-2',
    ],
  ])('%j', (words, ladder) => {
    expect(outline(`Điều 1. Phạm vi\n${words}\nĐiều 2. Hết.`)).toEqual([
      `dieu-1 «Phạm vi»: ${ladder}`,
      'dieu-2: doan-1',
    ]);
  });

  test.each([
    ['Chương I. QUY ĐỊNH CHUNG'],
    ['Chương I: Quy định chung'],
    ['Chương I - QUY ĐỊNH CHUNG'],
    ['CHƯƠNG I\nQUY ĐỊNH\nCHUNG'],
    ['CHƯƠNG 1\nQuy định chung'],
    ['Chương thứ nhất\nQUY ĐỊNH CHUNG'],
    ['CHƯƠNG I.\n\n\nQUY ĐỊNH CHUNG'],
    ['Chương I\n(QUY ĐỊNH CHUNG)'],
    ['Chương I–QUY ĐỊNH CHUNG'],
    ['CHƯƠNG MỘT\nQUY ĐỊNH CHUNG'],
  ])('%j is a chapter', (heading) => {
    expect(counts(`QUY CHẾ\nLàm việc\n${heading}\nĐiều 1. Một.\nHai.`)).toEqual([1, 0, 1, 0, 0, 1, 0, 0]);
  });

  test.each([
    ['Phần I\nCHUNG', 1, 0, 0],
    ['PHẦN THỨ NHẤT: CHUNG', 1, 0, 0],
    ['Phần A\nCHUNG', 1, 0, 0],
    ['Mục I. CHUNG', 0, 1, 0],
    ['MỤC A\nCHUNG', 0, 1, 0],
    ['Mục 1: Chung', 0, 1, 0],
    ['Mục 1. CHUNG\nTiểu mục 1\nRIÊNG', 0, 1, 1],
    ['Mục 1 CHUNG\nTiểu mục I. RIÊNG', 0, 1, 1],
  ])('%j', (heading, parts, sections, subsections) => {
    expect(counts(`QUY CHẾ\nLàm việc\n${heading}\nĐiều 1. Một.\nHai.`)).toEqual([
      1,
      parts,
      0,
      sections,
      subsections,
      1,
      0,
      0,
    ]);
  });
});

describe('a text taken out of a PDF', () => {
  const PAGES = `QUY CHẾ
Làm việc của cơ quan

MỤC LỤC
Chương I. QUY ĐỊNH CHUNG ........................................................ 1
Điều 1. Phạm vi điều chỉnh ...................................................... 1
Điều 2. Trách nhiệm của người đứng đầu cơ quan, tổ chức, đơn vị trong việc thực
hiện Quy chế .................................................................... 2
Chương II. TỔ CHỨC THỰC HIỆN .................................................... 3
Điều 3. Hiệu lực ................................................................ 3

Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
1. Quy chế này quy định trách nhiệm, chế độ làm việc, quan hệ phối hợp của các
cơ quan, tổ chức, đơn vị và cá nhân có liên quan trong việc thực hiện nhiệm vụ năm
2023. Việc xử lý vi phạm thực hiện theo quy định tại khoản 2 Điều 47, khoản 1
Điều 48 của Luật này và quy định khác của pháp luật có liên quan; mức phạt từ
1. 000.000 đồng trở lên.
                                        2
2. Quy chế này áp dụng đối với các phòng, ban, đơn vị, cán bộ, công chức, người
lao động và các tổ chức, cá nhân có liên quan đến việc thực hiện theo quy định tại
Điều 5 Quy chế này.

Điều 2. Trách nhiệm của người đứng đầu cơ quan, tổ chức, đơn vị trong việc thực
hiện Quy chế
1. Người đứng đầu cơ quan, tổ chức, đơn vị chịu trách nhiệm trước pháp luật, trước
cấp trên trực tiếp về việc thực hiện các nhiệm vụ được giao theo quy định tại các
điểm a, b và
c) khoản này; cụ thể như sau:
a) Tổ chức thực hiện nhiệm vụ theo đúng quy định của pháp luật và của cấp có thẩm
quyền, bảo đảm
- 3 -
tiến độ;
b) Báo cáo kết quả thực hiện trước ngày 15 tháng 12 năm
2023.

Chương II
TỔ CHỨC THỰC HIỆN

Điều 3. Hiệu lực
Quy chế này có hiệu lực thi hành kể từ ngày ký ban hành, thay thế Quy chế ban hành
kèm theo Quyết định số 12/QĐ-CQ ngày 05 tháng 10 năm 2010 của Thủ trưởng cơ quan.
`;
  test('contents, page numbers and broken references are not the ladder', () => {
    expect(outline(PAGES)).toEqual([
      'chuong-1: QUY ĐỊNH CHUNG',
      'dieu-1 «Phạm vi điều chỉnh»: khoan-1 khoan-2',
      'dieu-2 «Trách nhiệm của người đứng đầu cơ quan, tổ chức, đơn vị trong việc thực hiện Quy chế»: khoan-1 khoan-1-diem-a khoan-1-diem-b',
      'chuong-2: TỔ CHỨC THỰC HIỆN',
      'dieu-3 «Hiệu lực»: doan-1',
    ]);
  });

  test('a table of contents without dots, before the text', () => {
    const source = `QUY CHẾ
Làm việc
MỤC LỤC
Chương I. QUY ĐỊNH CHUNG
Điều 1. Phạm vi
Điều 2. Đối tượng
Chương II. TỔ CHỨC
Điều 3. Hiệu lực

Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
1. Một.
2. Hai.
Điều 2. Đối tượng
Mọi người.
Chương II
TỔ CHỨC
Điều 3. Hiệu lực
Từ ngày ký.
`;
    expect(counts(source)).toEqual([1, 0, 2, 0, 0, 3, 2, 0]);
  });

  test('entries of contents with tabs and page numbers', () => {
    const source = `QUY CHẾ
MỤC LỤC
Chương I. QUY ĐỊNH CHUNG\t1
Điều 1. Phạm vi\t1
Điều 2. Đối tượng\t12

Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
Một.
Điều 2. Đối tượng
Mọi người.
`;
    expect(counts(source)).toEqual([1, 0, 1, 0, 0, 2, 0, 0]);
  });
});
