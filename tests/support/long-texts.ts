/** Texts of many lines, each of one shape that a careless reader would read in time that grows with the square. */
const article = 'Điều 1. Một\n';
const signed = `${article}Nơi nhận:\n- Lưu.\n`;
const counted = (times: number, line: (i: number) => string) =>
  Array.from({ length: times }, (_, i) => line(i + 1)).join('');

export const LONG_TEXTS: Readonly<Record<string, (lines: number) => string>> = {
  'blank lines': (n) => article + '\n'.repeat(n) + article,
  'quotations that never close': (n) => article + '“Lời trích mà không đóng lại;\n'.repeat(n),
  'amendments in quotation marks': (n) =>
    article + 'Sửa đổi như sau:\n“Điều 5. Mới\n1. Một.”.\n'.repeat(n / 3),
  'the same chapter': (n) => 'Chương I\nQUY ĐỊNH CHUNG\n'.repeat(n / 2),
  chapters: (n) => counted(n / 2, (i) => `Chương ${i}\nQUY ĐỊNH CHUNG\n`),
  'the same article': (n) => 'Điều 1. Tên điều\nViệc phải làm.\n'.repeat(n / 2),
  articles: (n) => counted(n / 2, (i) => `Điều ${i}. Tên điều\nTheo khoản 2 Điều ${i - 1}.\n`),
  'clauses of one article': (n) => article + counted(n, (i) => `${i}. Việc thứ này là việc phải làm.\n`),
  'the same clause': (n) => article + '1. Việc thứ này là việc phải làm.\n'.repeat(n),
  points: (n) => `${article}1. Gồm:\n${counted(n, (i) => `${'abcdđeghik'[i % 10]}) Việc phải làm;\n`)}`,
  'numbers of many steps': (n) =>
    article + counted(n, (i) => `${'1.'.repeat((i % 30) + 1)} Việc phải làm.\n`),
  bullets: (n) => article + '- Việc thứ này là việc phải làm;\n'.repeat(n),
  'rows of a table': (n) => article + '| Việc thứ này | là việc phải làm |\n'.repeat(n),
  'no ladder': (n) => 'Việc thứ này là việc phải làm.\n'.repeat(n),
  'one paragraph': (n) => article + `${'việc phải làm '.repeat(6).trim()}\n`.repeat(n),
  organs: (n) =>
    article + 'Văn phòng Huyện ủy (sau đây gọi tắt là VPHU) giúp Ban Thường vụ Huyện ủy;\n'.repeat(n),
  'a table of contents': (n) => `MỤC LỤC\n${counted(n, (i) => `Điều ${i}. Tên điều ........ ${i % 9999}\n`)}`,
  recipients: (n) => signed + '- Như trên;\n'.repeat(n),
  annexes: (n) => signed + counted(n / 2, (i) => `PHỤ LỤC ${i}\nMẪU ĐƠN\n`),
  forms: (n) => signed + 'MẪU HỢP ĐỒNG\nĐiều 1. Bên A.\n'.repeat(n / 2),
  'heads of pages': (n) => article + counted(n / 4, (i) => `\fSố 12/QC-HU, bản in\n${i}\n\nViệc phải làm.\n`),
};
