import { FRAME_LABELS, MENU_LABELS } from './common.ts';

/** What the search field, its notes and its results say. */
export const SEARCH_LABELS = {
  singleKeys: 'Phím / đưa đến ô tìm (bỏ chọn để tắt các phím tắt một chữ)',
  search: 'Tìm điều, khoản, cơ quan',
  example: 'Ví dụ: MTTQ báo cáo ai',
  tryThese: 'Hỏi như nói, không cần dấu',
  /** Questions to try, and what each shows can be asked. */
  questions: {
    'MTTQ báo cáo ai': 'viết tắt được; hỏi ai, với ai',
    'giao ban bao lâu một lần': 'hỏi thời hạn',
    'khiếu nại đông người': 'gõ việc đang gặp',
    d9k6: 'gõ số: khoản 6 Điều 9',
  },
  views: 'Cách xếp kết quả',
  byRank: 'Sát nhất',
  byText: 'Theo thứ tự điều',
  bySentence: 'Từng câu',
  filter: 'Lọc',
  orderAndFilter: 'Xếp, lọc',
  all: FRAME_LABELS.all,
  noFilter: 'Bỏ lọc',
  regulation: 'Văn bản',
  division: 'Chương, mục',
  organ: MENU_LABELS.organs,
  role: 'Vai trò',
  suggestions: 'Gợi ý',
  pages: 'Trang liên quan',
  near: 'Gần đúng: chỉ có một phần các chữ đã tìm',
  nearWords: 'Chữ gần giống có trong văn bản:',
  organs: FRAME_LABELS.organList,
  contents: FRAME_LABELS.contents,
  provision: 'điều khoản',
  term: 'thuật ngữ',
  byNumber: 'đúng số điều, khoản',
  byHeading: 'tên chương, mục',
  byTitle: 'tên điều',
  failed: 'Không tải được dữ liệu tìm kiếm. Xin kiểm tra mạng rồi thử lại.',
  slow: 'Mạng chậm, vẫn đang tải dữ liệu tìm kiếm…',
  again: FRAME_LABELS.again,
} as const;

/** What was found, in a sentence; it is read out to those who do not see the results. */
export function foundLabel(strong: number, weak: number, isAtLeast: boolean): string {
  if (strong > 0) return `Tìm thấy ${isAtLeast ? 'ít nhất ' : ''}${strong} kết quả.`;
  return weak > 0 ? 'Không có kết quả nào có đủ các chữ đã tìm.' : 'Không tìm thấy.';
}

/** How many results there are besides that which the answer is. */
export const otherFoundLabel = (count: number): string =>
  count > 0 ? `${count} kết quả khác.` : 'Không có kết quả khác.';

/** `Đang tìm cả “Mặt trận Tổ quốc”.` */
export const alsoSearched = (full: string): string => `Đang tìm cả “${full}”.`;
/** `Văn bản không dùng “công an xã”, đang tìm “Công an huyện”.` */
export const searchedInstead = (typed: string, written: string): string =>
  `Văn bản không dùng “${typed}”, đang tìm “${written}”.`;
/** The way back to what was typed: `Chỉ tìm “mttq”`. */
export const searchOnly = (typed: string): string => `Chỉ tìm “${typed}”`;
/** Why a result is one: `Khớp: “báo cáo” · nhiệm vụ của Mặt trận Tổ quốc`. */
export const matchedLabel = (reasons: readonly string[]): string => `Khớp: ${reasons.join(' · ')}`;
/** `nhiệm vụ của Mặt trận Tổ quốc` */
export const dutyOf = (organ: string): string => `nhiệm vụ của ${organ}`;
/** The way to the results that are not shown yet. */
export const moreLabel = (count: number): string => `Xem thêm ${count} kết quả`;
/** Words in quotation marks that are nowhere. */
export const noPhrase = (phrase: string): string => `Không có chỗ nào viết liền “${phrase}”.`;
/** How many places a concordance has. */
export const placesCount = (count: number): string => `${count} chỗ, theo thứ tự của văn bản`;

const PART_NAMES: Record<string, string> = {
  dieu: 'điều',
  khoan: 'khoản',
  chuong: 'chương',
  muc: 'mục',
  phan: 'phần',
  'tieu-muc': 'tiểu mục',
  doan: 'đoạn',
  diem: 'điểm',
};
const partName = (anchor: string): string => {
  const [, part = '', number = ''] = /^(.*?)-(\d.*)$/u.exec(anchor) ?? [];
  const name = PART_NAMES[part] ?? part;
  return `${name} ${part === 'khoan' ? number.replace('-', '.') : number}`;
};
const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

/** A number that no text has, and what there is: `Quy chế có 28 điều, không có điều 30.`, `Điều 5 có 6 khoản, …`. */
export function missingLabel(
  asked: string,
  within: string | null,
  part: string,
  count: number,
  kind: string | null,
): string {
  const whole = within ? capital(partName(within)) : (kind ?? 'Văn bản');
  const parts = PART_NAMES[part] ?? part;
  const there = count > 0 ? `${whole} có ${count} ${parts}` : `${whole} không chia ${parts}`;
  return `${there}; không có ${partName(asked)}.`;
}

/** What kinds of pages are called, by the part of their address that tells them. */
export const PAGE_KINDS: readonly (readonly [address: RegExp, kind: string])[] = [
  [/so-do\//u, 'sơ đồ'],
  [/trinh-chieu\//u, 'trình chiếu'],
  [/chu-de\//u, 'chủ đề'],
  [/tinh-huong\//u, 'tình huống'],
  [/du-lieu\//u, 'tải về'],
  [/thuat-ngu\//u, 'thuật ngữ'],
];

/** Other words by which readers ask for a page, by what its address has. */
export const PAGE_SAYINGS: readonly (readonly [address: RegExp, says: string])[] = [
  [
    /so-do\/nhip-cong-tac\//u,
    'lịch báo cáo, lịch công tác, lịch họp, lịch giao ban, định kỳ, nhắc việc, ics, calendar',
  ],
  [/so-do\/bao-cao\//u, 'ai báo cáo ai, sơ đồ báo cáo, đường báo cáo, quan hệ báo cáo'],
  [/so-do\/ma-tran\//u, 'ma trận, bảng phân công, bảng tổng hợp nhiệm vụ, vai trò, RACI, excel'],
  [/so-do\/mang-luoi\//u, 'mạng lưới, sơ đồ tổng thể, toàn cảnh, quan hệ giữa các cơ quan, sơ đồ tổ chức'],
  [/so-do\/quy-trinh\//u, 'quy trình, các bước, lưu đồ'],
  [/so-do\/$/u, 'sơ đồ, hình vẽ, infographic'],
  [/trinh-chieu\/on-tap\//u, 'câu hỏi ôn tập, trắc nghiệm, kiểm tra kiến thức, quiz, đố vui, thi tìm hiểu'],
  [/trinh-chieu\/$/u, 'trình chiếu, bài giảng, slide, powerpoint, pptx, tập huấn'],
  [/trinh-chieu\//u, 'slide, powerpoint, bài giảng'],
  [
    /^[^/]+\/du-lieu\/$/u,
    'tải về, tải xuống, download, word, docx, pdf, excel, csv, json, xml, in ra, bản in, dữ liệu',
  ],
  [/toan-van\/$/u, 'toàn văn, nguyên văn, bản in, in ra, pdf, cả văn bản'],
  [/chua-noi-ro\/$/u, 'chưa nói rõ, để ngỏ, thiếu sót, bất cập, vướng mắc'],
  [/loi-in\/$/u, 'lỗi chính tả, lỗi in, sai sót'],
  [/phuong-phap\/$/u, 'cách rút ra nhiệm vụ, phương pháp'],
  [/thuat-ngu\/$/u, 'thuật ngữ, viết tắt, chữ viết tắt, từ điển'],
  [/tinh-huong\/$/u, 'tình huống, hỏi đáp, ví dụ thực tế'],
  [/chu-de\//u, 'chủ đề, lĩnh vực'],
];
