import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../src/labels/', import.meta.url));
const SOURCE = globSync('*.ts', { cwd: ROOT })
  .map((file) => readFileSync(ROOT + file, 'utf8'))
  .join('\n');

/** Every label as it is written in the room, a value that is filled in as `…`. */
const LABELS = [...SOURCE.replace(/\/\*[\s\S]*?\*\//gu, '').matchAll(/'([^'\n]*)'|`([^`]*)`/gu)]
  .map(([, plain, filled]) => (plain ?? filled ?? '').replace(/\$\{[^}]*\}/gu, '…'))
  .filter((words) => !words.endsWith('.ts'));

/** What readers were told once, and what they are told instead. */
const TABLE: readonly [before: readonly string[], now: readonly string[]][] = [
  [['Quy chế Explorer'], ['Sổ tay Quy chế']],
  [['Trang đầu'], ['Trang chủ']],
  [['Hiển thị'], ['Cỡ chữ, nền']],
  [['Tra cứu'], ['Sao chép, chia sẻ']],
  [
    ['Sao chép nguyên văn', 'Sao chép trích dẫn'],
    ['Sao chép lời văn và trích dẫn', 'Chỉ chép tên điều khoản'],
  ],
  [['Ý chính', 'lời người biên tập'], ['Tóm tắt (không phải nguyên văn)']],
  [
    ['… nhiệm vụ đọc ra từ đây', 'Cách đọc nhiệm vụ'],
    ['… nhiệm vụ rút ra từ khoản này', 'Cách rút ra nhiệm vụ'],
  ],
  [['Được nhắc đến'], ['Cơ quan nêu trong khoản này']],
  [
    ['Ai làm gì theo …, bằng lời', 'Sơ đồ này bằng bảng'],
    ['Bảng nhiệm vụ theo …', 'Xem dạng bảng'],
  ],
  [['Chạm vào một nét để đến lời văn'], ['Bấm vào ô hoặc đường nối để xem nguyên văn']],
  [
    ['Nhịp', 'Nhịp công tác', 'có nhịp'],
    ['Định kỳ', 'Lịch công tác định kỳ', 'có định kỳ'],
  ],
  [['thường xuyên, định kỳ'], ['thường xuyên', 'định kỳ (không nêu thời hạn)']],
  [['văn bản không ấn định nhịp riêng'], ['Văn bản không quy định thời hạn']],
  [['Chỗ in chưa chuẩn'], ['Lỗi chính tả, dấu câu trong nguyên văn']],
  [
    ['Đặt cạnh cơ quan khác', 'Đặt hai cơ quan cạnh nhau', '… còn phải', 'Giữa … và …'],
    ['So sánh với cơ quan khác', 'So sánh hai cơ quan', 'Nhiệm vụ khác của …', 'Nhiệm vụ giữa hai bên'],
  ],
  [
    ['Tôi là…', 'Đây là cơ quan của tôi', 'Thôi nhớ', 'Quên'],
    ['Cơ quan của tôi', 'Ghi nhớ cơ quan này', 'Tôi giữ chức danh này', 'Bỏ ghi nhớ'],
  ],
  [
    ['lớp người', 'chỉ được nhắc đến', 'Khác'],
    ['đối tượng', 'không có nhiệm vụ riêng', 'Chung cho nhiều cơ quan, nhân dân'],
  ],
  [['Gọi đúng như văn bản gọi'], ['Tên ghi theo văn bản; con số là số nhiệm vụ']],
  [
    ['Cơ quan khác làm gì với …', 'Làm việc với'],
    ['Nhiệm vụ của cơ quan khác liên quan đến …', 'Cơ quan, đối tượng liên quan'],
  ],
  [
    ['Văn bản và người đọc còn viết', 'Còn được nhắc đến ở', 'tên …'],
    ['Tên gọi khác', 'Điều khoản khác có nêu', 'tiêu đề …'],
  ],
  [
    ['Đường báo cáo', 'Cả bốn quan hệ'],
    ['Quan hệ báo cáo', 'Báo cáo với ai', 'Tất cả'],
  ],
  [
    ['Mạng lưới trách nhiệm', 'Ma trận trách nhiệm'],
    ['Quan hệ giữa các cơ quan', 'Bảng tổng hợp nhiệm vụ'],
  ],
  [['Toàn cảnh'], ['Xem toàn bộ']],
  [
    ['Văn bản để ngỏ', 'Nhánh …', 'Dịp', 'Mã mermaid'],
    ['Văn bản chưa nói rõ', 'Việc …', 'Khi nào', 'Mã sơ đồ (kỹ thuật)'],
  ],
  [['Chữ viết tắt: … → …'], ['Đang tìm cả “…”.', 'Chỉ tìm “…”']],
  [['Văn bản viết là: … → …'], ['Văn bản không dùng “…”, đang tìm “…”.']],
  [['Vì sao: …'], ['Khớp: …']],
  [
    ['Theo độ khớp', 'Theo chương, điều', 'Từng chỗ trong câu'],
    ['Sát nhất', 'Theo thứ tự điều', 'Từng câu'],
  ],
  [
    ['Bỏ tô chữ đã tìm', 'Lọc kết quả'],
    ['Tắt đánh dấu', 'Lọc'],
  ],
  [
    ['Cách nói cố định', 'Đứng ở'],
    ['Từ ngữ thường gặp', 'Có tại'],
  ],
  [['lược đồ dữ liệu'], ['cấu trúc dữ liệu']],
  [
    ['chữ có chân', 'chữ không chân'],
    ['kiểu chữ sách (nguyên văn)', 'kiểu chữ thường (lời biên tập)'],
  ],
  [['Bấm Ctrl+P (hoặc ⌘P) để in'], ['In']],
  [
    ['Ôn tập: mười câu hỏi', 'đề bài để in'],
    ['Câu hỏi ôn tập', 'Bản in câu hỏi'],
  ],
  [['boi thuong thiet hai, MTTQ, d9k6…'], ['Ví dụ: MTTQ báo cáo ai']],
];

test('the words of the table are the labels, and those that they replace are none', () => {
  expect(broken(LABELS)).toEqual([]);
});

test('a label that goes back to the old word, or loses the new one, is found', () => {
  expect(broken([...LABELS, 'Hiển thị'])).toEqual(['Hiển thị is used again']);
  expect(broken(LABELS.filter((label) => label !== 'Xem dạng bảng'))).toEqual(['Xem dạng bảng is missing']);
});

function broken(labels: readonly string[]): string[] {
  const pieces = new Set(labels.flatMap((label) => [label, ...label.split(' · ')]));
  return TABLE.flatMap(([before, now]) => [
    ...before.filter((words) => pieces.has(words)).map((words) => `${words} is used again`),
    ...now.filter((words) => !pieces.has(words)).map((words) => `${words} is missing`),
  ]);
}
