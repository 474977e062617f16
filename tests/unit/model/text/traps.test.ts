import { describe, expect, test } from 'vitest';
import { articlesIn, provisionsOf, wordsText } from '../../../../src/model/ladder.ts';
import { normalizeSource } from '../../../../src/model/text/normalize.ts';
import { parseText } from '../../../../src/model/text/parse.ts';
import { expectNothingDropped } from '../../../support/lossless.ts';
import { matterOf, outlineOf } from '../../../support/outline.ts';

/** Reads a text given as lines, and holds it to losing nothing. */
function read(...lines: string[]) {
  const text = parseText(normalizeSource(lines.join('\n')));
  expectNothingDropped(text);
  return text;
}
const outline = (...lines: string[]) => outlineOf(read(...lines));
const foreign = ({ source, pieces }: ReturnType<typeof read>) =>
  pieces.filter(({ kind }) => kind === 'foreign').map(({ range }) => source.slice(range.start, range.end));

/** The work done so far, which a busy machine stretches less than the time by the clock. */
const milliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Some full lines, by which a source is seen to wrap at about ninety letters. */
const WRAPPED = [
  'Điều 1. Phạm vi điều chỉnh',
  'Quy chế này quy định trách nhiệm của các cơ quan, tổ chức trong việc thực hiện nhiệm vụ, quyền',
  'hạn được giao; quan hệ phối hợp công tác giữa các cơ quan, tổ chức, đơn vị và cá nhân có liên',
  'quan trong hệ thống chính trị của huyện theo quy định của pháp luật và của cấp có thẩm quyền.',
  'Cơ quan, tổ chức, đơn vị và cá nhân có liên quan trong hệ thống chính trị của huyện, của thành',
  'phố thực hiện theo Quy chế này.',
];

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

describe('the ladder', () => {
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

  test('a lead-in stands before khoản 1; sub-khoản nest; an article without khoản has its points itself', () => {
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

  test('forms after the signature have no articles and no khoản of the text', () => {
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
    expect(outlineOf(text)).toEqual(['dieu-1: doan-1', 'dieu-2: doan-1', '[phu-luc-1]', '[phu-luc-2]']);
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

test.each([
  ['quotations that never close', '“1. Một như sau: “a\n'],
  ['spaces and colons', `${' :'.repeat(400)} “\n`],
  ['dots', `${'.'.repeat(800)}x\n`],
  ['forms with articles', 'PHỤ LỤC I\nMẪU ĐƠN\nĐiều 1. Bên A.\n'],
  ['a thousand marks', `${'1. a) '.repeat(200)}\n`],
  ['asterisks', `${'*a '.repeat(400)}\n`],
])(
  '%s do not slow it down',
  (_, line) => {
    const source = `Điều 1. Một.\nNơi nhận:\n${line.repeat(Math.ceil(600_000 / line.length))}`;
    const started = milliseconds();
    expectNothingDropped(parseText(source));
    expect(milliseconds() - started).toBeLessThan(10_000);
  },
  30_000,
);

test('10,000 articles are read in about a second', () => {
  const article = (n: number) => `Điều ${n}. Trách nhiệm\n\n1. Một là:\n\na) Việc;\n\nb) Việc.\n\n2. Hai.\n`;
  const source = Array.from({ length: 9999 }, (_, i) => article(i + 1)).join('\n');
  const started = milliseconds();
  const text = parseText(source);
  expect(milliseconds() - started).toBeLessThan(5000);
  expect(articlesIn(text.instruments[0]?.divisions ?? [])).toHaveLength(9999);
});
