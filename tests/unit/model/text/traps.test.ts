/** Lines that look like what they are not, and numbers that are wrong. */
import { describe, expect, test } from 'vitest';
import { warnedPlace } from '../../../../src/model/text/warnings.ts';
import { outlineOf } from '../../../support/outline.ts';
import { outline, read, WRAPPED } from '../../../support/read-text.ts';

describe('lines that only look like marks', () => {
  test('a wrapped line that begins with a reference is no article', () => {
    expect(
      outline(
        ...WRAPPED,
        'Điều 2. Trách nhiệm',
        '1. Việc xử lý trách nhiệm của người đứng đầu cơ quan, tổ chức, đơn vị được thực hiện theo tại',
        'Điều 48 của Luật này và theo quy định của cấp có thẩm quyền quản lý cán bộ; trường hợp tại',
        'Điều 3. thì báo cáo cấp trên.',
        '2. Cơ quan chủ trì báo cáo kết quả thực hiện trước ngày 15 tháng 12 hằng năm và theo khoản',
        '3. của Điều này.',
      ),
    ).toEqual(['dieu-1 «Phạm vi điều chỉnh»: doan-1 doan-2', 'dieu-2 «Trách nhiệm»: khoan-1 khoan-2']);
  });

  test('a chapter spoken of is no chapter', () => {
    expect(
      outline(
        'Chương I',
        'QUY ĐỊNH CHUNG',
        'Điều 1. Người đại diện theo quy định tại',
        'Chương IX Phần này thực hiện theo',
        'Mục 2 của Nghị định.',
        'Điều 2. Hết.',
      ),
    ).toEqual(['chuong-1: QUY ĐỊNH CHUNG', 'dieu-1: doan-1', 'dieu-2: doan-1']);
  });

  test('a year, an amount or a date at the beginning of a line is no khoản', () => {
    expect(
      outline(
        ...WRAPPED,
        'Điều 2. Hiệu lực',
        '1. Quy chế này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2023, thay thế Quy chế năm',
        '2022. Các quy định trước đây trái với Quy chế này đều bị bãi bỏ kể từ ngày ký ban hành và',
        '1.800.000 đồng.',
        '2. Cơ quan chủ trì.',
      ),
    ).toContain('dieu-2 «Hiệu lực»: khoan-1 khoan-2');
  });

  test('articles quoted in an amending text are not its own', () => {
    expect(
      outline(
        'Điều 1. Sửa đổi, bổ sung một số điều của Quy chế',
        '1. Khoản 1 Điều 4 được sửa đổi, bổ sung như sau:',
        '“1. Cơ quan chủ trì tham mưu.',
        '2. Cơ quan phối hợp.”',
        '2. Điều 25 được sửa đổi, bổ sung như sau:',
        '“Điều 25. Báo cáo',
        '1. Báo cáo định kỳ.',
        'Điều 26. Kinh phí',
        'Do ngân sách bảo đảm.”.',
        '3. Sửa đổi Điều 30 như sau: "Điều 30. Hiệu lực',
        '1. Có hiệu lực từ ngày ký."',
        '4. Bãi bỏ Điều 35.',
        'Điều 2. Hiệu lực thi hành',
        'Có hiệu lực từ ngày ký.',
      ),
    ).toEqual([
      'dieu-1 «Sửa đổi, bổ sung một số điều của Quy chế»: khoan-1 khoan-2 khoan-3 khoan-4',
      'dieu-2 «Hiệu lực thi hành»: doan-1',
    ]);
  });

  test('an unclosed quotation ends at the next amendment', () => {
    expect(
      outline(
        'Điều 1. Sửa đổi',
        '1. Sửa đổi Điều 4 như sau:',
        '“Điều 4. Kinh phí',
        '1. Do ngân sách bảo đảm.',
        '2. Bổ sung Điều 5a như sau:',
        '“Điều 5a. Báo cáo”',
        'Điều 2. Hết.',
      ),
    ).toEqual(['dieu-1 «Sửa đổi»: khoan-1 khoan-2', 'dieu-2: doan-1']);
  });

  test('a table of contents is not the text', () => {
    expect(
      outline(
        'MỤC LỤC',
        'Điều 1. Phạm vi ........ 2',
        'Điều 2. Đối tượng ………… 3',
        'Điều 1. Phạm vi',
        'Một.',
        'Điều 2. Đối tượng',
        'Hai.',
      ),
    ).toEqual(['dieu-1 «Phạm vi»: doan-1', 'dieu-2 «Đối tượng»: doan-1']);
  });

  test('rows of a table and lists within a điểm are not khoản', () => {
    expect(
      outline(
        'Điều 1. Mức thu',
        '1. Mức thu gồm:',
        'a) Các mức sau:',
        '1. Mức một;',
        '2. Mức hai.',
        '| 1. | a) | 100 |',
        '|---|---|---|',
        'b) Mức khác.',
        '2. Nơi nộp.',
      ),
    ).toEqual(['dieu-1 «Mức thu»: khoan-1 khoan-1-diem-a khoan-1-diem-b khoan-2']);
  });
});

describe('faulty numbering is kept as printed and reported', () => {
  test('repeated and skipped numbers', () => {
    const text = read(
      'Điều 1. Một.',
      'Điều 3. Ba',
      '1. Một.',
      '2. Hai.',
      '2. Hai nữa.',
      '4. Bốn.',
      'Điều 3. Lại ba.',
    );
    expect(outlineOf(text)).toEqual([
      'dieu-1: doan-1',
      'dieu-3 «Ba»: khoan-1 khoan-2 khoan-2--2 khoan-4',
      'dieu-3--2: doan-1',
    ]);
    expect(text.warnings).toEqual([
      { line: 2, message: 'Điều 3: Điều 2 is missing before it' },
      { line: 5, message: 'khoản 2 of Điều 3: the number stands twice' },
      { line: 6, message: 'khoản 4 of Điều 3: khoản 3 is missing before it' },
      { line: 7, message: 'Điều 3: the number stands twice' },
    ]);
    expect(text.warnings.map(warnedPlace)).toEqual(['Điều 3', 'khoản 2 Điều 3', 'khoản 4 Điều 3', 'Điều 3']);
  });

  test('chapters too', () => {
    const text = read(
      'Chương I',
      'A B',
      'Điều 1. Một.',
      'Chương III',
      'C D',
      'Điều 2. Hai.',
      'Chương III',
      'E G',
      'Điều 3. Ba.',
    );
    expect(outlineOf(text).filter((line) => line.startsWith('chuong'))).toEqual([
      'chuong-1: A B',
      'chuong-3: C D',
      'chuong-3--2: E G',
    ]);
    expect(text.warnings.map(({ line }) => line)).toEqual([4, 7]);
  });
});
