/** Ways in which copies of legal texts differ from the draft: mistakes of typists, printers and converters. */
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../support/outline.ts';
import { foreign, outline, read } from '../../../support/read-text.ts';

/** Words enough for a page or a part of one, wrapped at about ninety letters. */
const FILLER = [
  'Cơ quan, tổ chức và cá nhân có liên quan phối hợp với nhau trong việc quản lý, giữ gìn trật tự',
  'ở chợ, thông tin cho nhau những việc đã làm và những việc còn vướng mắc để cùng nhau giải quyết',
  'theo đúng chức năng, nhiệm vụ của mỗi bên, không bỏ sót, không chồng chéo và không đùn đẩy việc.',
];

describe('slips of the pen', () => {
  test.each(['Điều 1.', 'Điều 1. Phạm vi'])('a preamble that ends with a comma hides no %s', (heading) => {
    const rest = ['Luật này quy định về chợ.', 'Điều 2.', 'Luật này có hiệu lực ngay.'];
    expect(outline('LUẬT', 'CHỢ', 'Quốc hội ban hành Luật chợ,', heading, ...rest)).toHaveLength(2);
  });

  test('nor a chapter, also where the comma is at the end of a full line', () => {
    const preamble = [
      'Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật chợ đã được sửa đổi, bổ sung theo',
      'Luật sửa đổi, bổ sung một số điều của Luật chợ và Luật trung tâm thương mại số 19/2000/QH10,',
    ];
    const lines = outline(...preamble, 'Chương 1.', 'QUY ĐỊNH CHUNG', 'Điều 1. Chợ', ...FILLER, ...FILLER);
    expect(lines).toEqual(['chuong-1: QUY ĐỊNH CHUNG', 'dieu-1 «Chợ»: doan-1 doan-2']);
  });

  test('a title may end with tài khoản, kèm theo, điều khoản', () => {
    expect(
      outline(
        'Điều 1. Phong tỏa tài khoản',
        '1. Ngân hàng phong tỏa.',
        '2. Ngân hàng báo cho chủ chợ.',
        'Điều 2. Đơn và tài liệu kèm theo',
        '1. Đơn.',
        '2. Bản sao.',
      ),
    ).toEqual([
      'dieu-1 «Phong tỏa tài khoản»: khoan-1 khoan-2',
      'dieu-2 «Đơn và tài liệu kèm theo»: khoan-1 khoan-2',
    ]);
  });

  test('the next khoản is seen though a comma, or nothing, ends the one before', () => {
    const second = '2. Thời hạn thuê sạp là hai năm và có thể gia hạn nhiều lần';
    expect(
      outline(
        'Điều 1. Sạp',
        ...FILLER,
        '1. Sạp là chỗ bán hàng có mái che, có số thứ tự, có người thuê và có giấy tờ rõ ràng kèm,',
        second,
        '3. Sạp không được cho thuê lại.',
      ),
    ).toEqual(['dieu-1 «Sạp»: mo-dau khoan-1 khoan-2 khoan-3']);
  });

  test('a wrapped line that begins with a number of its sentence is still none', () => {
    expect(
      outline(
        'Điều 1. Sạp',
        ...FILLER,
        '1. Người thuê sạp thực hiện đầy đủ các quy định tại Quy chế này và chịu trách nhiệm theo khoản',
        '2. Ban quản lý chợ nhắc nhở người thuê sạp.',
      ),
    ).toEqual(['dieu-1 «Sạp»: mo-dau khoan-1']);
  });

  test('a misprinted Điều counts where its number is the next, and only there', () => {
    expect(
      outline('Điều 1. Chợ', 'Chợ mở buổi sáng.', 'Điền 2. Sạp', 'Sạp có số.', 'Điền 7. Cân', 'Cân đúng.'),
    ).toEqual(['dieu-1 «Chợ»: doan-1', 'dieu-2 «Sạp»: doan-1 doan-2 doan-3']);
  });

  test('a heading that begins with Q signs nothing', () => {
    expect(
      outline(
        'Điều 1. Chợ',
        'Chợ mở buổi sáng.',
        'Chương II',
        'QUẢN LÝ SẠP',
        'Điều 3. Sạp',
        'Sạp có số.',
        'Điều 4. Cân',
        'Cân đúng.',
      ),
    ).toEqual([
      'dieu-1 «Chợ»: doan-1',
      'chuong-2: QUẢN LÝ SẠP',
      'dieu-3 «Sạp»: doan-1',
      'dieu-4 «Cân»: doan-1',
    ]);
  });

  test('a level named at a line’s end goes on with the heading’s words under it', () => {
    const lines = outline(
      'Điều 1. Sửa đổi',
      'a) Thay cụm từ “chợ trời” bằng cụm từ “chợ” tại khoản 2',
      'Điều 2.',
      'b) Thay cụm từ “sạp” bằng cụm từ “quầy” tại tên Mục 2',
      'Chương II.',
      'Điều 2. Hiệu lực',
      'Có hiệu lực ngay.',
    );
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['dieu-1', 'dieu-2']);
  });

  test('Điều 8bis is after Điều 8; a section may have a very long title', () => {
    const long = `Mục 1: ${'LẬP, THẨM ĐỊNH, PHÊ DUYỆT VÀ GIAO SẠP CHO NGƯỜI BÁN HÀNG Ở CHỢ, '.repeat(5)}Ở TRẠM`;
    const lines = outline('Điều 8. Chợ', 'Mở sáng.', long, 'Điều 8bis. Sạp', 'Có số.');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['dieu-8', 'muc-1:', 'dieu-8bis']);
  });
});

describe('amending texts', () => {
  const AMENDING = ['Điều 1. Sửa đổi, bổ sung một số điều của Luật chợ'];
  const EFFECT = ['Điều 2. Hiệu lực', '1. Luật này có hiệu lực ngay.', '2. Bộ trưởng thi hành.'];

  test('an item of the quoted text that itself speaks of changing does not end the quotation', () => {
    expect(
      outline(
        ...AMENDING,
        '1. Sửa đổi, bổ sung khoản 1 Điều 7 như sau:',
        '“1. Ban quản lý chợ có quyền:',
        'a) Thay đổi chỗ của sạp;',
        'b) Sửa đổi bản vẽ của sạp.',
        '2. Người thuê sạp được báo trước.”.',
        '2. Bãi bỏ Điều 9.',
        ...EFFECT,
      ),
    ).toEqual([
      'dieu-1 «Sửa đổi, bổ sung một số điều của Luật chợ»: khoan-1 khoan-2',
      'dieu-2 «Hiệu lực»: khoan-1 khoan-2',
    ]);
  });

  test('articles after a quotation that was closed too early are quoted too', () => {
    expect(
      outline(
        ...AMENDING,
        '1. Bổ sung Điều 7a và Điều 7b vào sau Điều 7 như sau:',
        '“Điều 7a. Sạp',
        '1. Sạp có số.',
        '2. Sạp có mái.”.',
        'Điều 7b. Cân',
        '1. Cân đúng.',
        '2. Cân có tem.”.',
        '2. Bãi bỏ Điều 9.',
        ...EFFECT,
      ),
    ).toEqual([
      'dieu-1 «Sửa đổi, bổ sung một số điều của Luật chợ»: khoan-1 khoan-2',
      'dieu-2 «Hiệu lực»: khoan-1 khoan-2',
    ]);
  });

  test('the next article that amends ends a quotation that was never closed', () => {
    expect(
      outline(
        'Điều 1',
        'Sửa đổi, bổ sung một số điều của Luật chợ.',
        '1. Khoản 1 Điều 7 được sửa đổi như sau:',
        '“1. Sạp có mái',
        'Điều 2',
        'Sửa đổi, bổ sung một số điều của Luật cân.',
        '1. Bãi bỏ Điều 9.',
        'Điều 3',
        'Luật này có hiệu lực ngay; chợ “trời” không thuộc Luật này.',
      ).map((line) => line.split(' ')[0]),
    ).toEqual(['dieu-1:', 'dieu-2:', 'dieu-3:']);
  });
});

describe('printed pages', () => {
  const pages = (foot: (page: number) => string[]) =>
    Array.from({ length: 5 }, (_, i) => [
      `Điều ${i + 1}. Việc thứ ${i + 1}`,
      ...FILLER,
      '1. Việc này làm ngay.',
      ...FILLER,
      `Hết trang ấy thì sang trang sau, nhất là ở ${'chợ '.repeat(i + 1)}và những nơi khác có`,
      ...foot(i + 1),
      `${'sạp, '.repeat(i + 1)}cân, đo, đong, đếm, giữ gìn trật tự, vệ sinh và những việc khác theo quy định.`,
    ]).flat();

  test.each([
    ['alone', (page: number) => [String(page)]],
    ['between dashes', (page: number) => ['', `- ${page} -`, '']],
    ['with a word', (page: number) => [`Trang ${page}/5`]],
  ])('page numbers %s are no words of the law', (_, foot) => {
    const text = read(...pages(foot));
    expect(foreign(text)).toEqual([1, 2, 3, 4, 5].flatMap(foot).filter(Boolean));
    expect(outlineOf(text)).toHaveLength(5);
  });

  test('what is over every page number is a head of the page', () => {
    const head = 'Quy chế quản lý chợ huyện Mẫu';
    const text = read(...pages((page) => [String(page), head]));
    expect(foreign(text).filter((words) => words === head)).toHaveLength(5);
  });

  test('what a converter writes between pages is no word of the law', () => {
    const breaks = ['--- PAGE BREAK ---', '--- PAGE 2 ---'];
    expect(foreign(read('Điều 1. Chợ', 'Mở sáng.', ...breaks, 'Điều 2. Sạp', 'Có số.'))).toEqual(breaks);
  });

  test('chapters read from pictures of pages keep their numbers', () => {
    expect(
      outline(
        'Chương |',
        'CHUNG',
        'Điều 1. Chợ',
        'Mở sáng.',
        'Chuong Il',
        'SẠP',
        'Điều 2. Sạp',
        'Có số.',
        'Chương Ill',
        'CÂN',
        'Điều 3. Cân',
        'Đúng.',
      ).filter((line) => line.startsWith('chuong')),
    ).toEqual(['chuong-1: CHUNG', 'chuong-2: SẠP', 'chuong-3: CÂN']);
  });

  test('numbers of a table stay words of the law', () => {
    const rows = Array.from({ length: 12 }, (_, i) => [String(i + 1), `Loại hàng thứ ${i + 1} ở chợ`]).flat();
    expect(foreign(read('Điều 1. Hàng', ...FILLER, ...rows))).toEqual([]);
  });
});

describe('tables of contents and joined texts', () => {
  const BODY = [1, 2, 3, 4].flatMap((i) => [
    ...(i === 1 ? ['CHƯƠNG I', 'QUY ĐỊNH CHUNG'] : i === 3 ? ['CHƯƠNG II', 'SẠP'] : []),
    `Điều ${i}. Việc thứ ${i}`,
    '1. Làm ngay.',
    '2. Báo sau.',
  ]);
  const ENTRIES = [
    'CHƯƠNG I',
    'QUY ĐỊNH CHUNG',
    'Điều 1. Việc thứ 1',
    'Điều 2. Việc thứ 2',
    'CHƯƠNG II',
    'SẠP',
    'Điều 3. Việc thứ 3',
    'Điều 4. Việc thứ 4',
  ];

  test.each([
    ['without its name', ENTRIES],
    ['with its name, in bullets', ['**MỤC LỤC CHI TIẾT**', ...ENTRIES.map((entry) => `- ${entry}`)]],
  ])('contents %s are no ladder', (_, contents) => {
    expect(outline('QUY CHẾ CHỢ', ...contents, ...BODY)).toEqual(outline('QUY CHẾ CHỢ', ...BODY));
  });

  test('contents that name articles alone leave the first chapter to the text', () => {
    const articles = ENTRIES.filter((entry) => entry.startsWith('Điều'));
    const more = [5, 6].map((i) => `Điều ${i}. Việc thứ ${i}`);
    const body = [...BODY, ...more.flatMap((heading) => [heading, '1. Làm ngay.'])];
    expect(outline('QUY CHẾ CHỢ', ...articles, ...more, ...body)).toEqual(outline('QUY CHẾ CHỢ', ...body));
  });

  test('a text of articles without khoản is no table of contents', () => {
    const bare = Array.from({ length: 8 }, (_, i) => [
      `Điều ${i + 1}. Việc thứ ${i + 1}`,
      'Làm ngay.',
    ]).flat();
    expect(outline('QUY CHẾ CHỢ', ...bare)).toHaveLength(8);
  });

  test('a decision without signature and the regulation after it are two instruments', () => {
    const { instruments } = read(
      'QUYẾT ĐỊNH',
      'Điều 1: Ban hành Quy chế chợ.',
      'Điều 2: Quyết định này có hiệu lực ngay.',
      '---',
      '| HUYỆN MẪU | QUY CHẾ CHỢ |',
      '## CHƯƠNG I: QUY ĐỊNH CHUNG',
      '### Điều 1. Chợ',
      '1. Mở sáng.',
      '### Điều 2. Sạp',
      '### Điều 3. Cân',
    );
    expect(instruments.map(({ segment }) => segment)).toEqual(['quyet-dinh', '']);
  });

  test('marks that a writing assistant leaves behind are no words of the law', () => {
    const text = read(
      'Điều 1. Chợ',
      '[cite_start]1. Chợ mở buổi sáng[cite: 8, 9].',
      '2. Chợ đóng buổi chiều.',
    );
    expect(foreign(text)).toEqual(['[cite_start]', '[cite: 8, 9]']);
    expect(outlineOf(text)).toEqual(['dieu-1 «Chợ»: khoan-1 khoan-2']);
  });
});
