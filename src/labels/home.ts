/** What the front page says. */
export const HOME_LABELS = {
  question: 'Cơ quan tôi phải làm gì, với ai, bao lâu một lần, quy định ở đâu?',
  organExample: 'Tên, tên tắt, không cần dấu',
  otherOrgan: 'Đổi cơ quan',
  allOrgans: 'Tất cả cơ quan',
  allDuties: 'Xem từng nhiệm vụ',
  readOn: 'Đọc tiếp',
  clear: 'Xóa',
  onThisDevice: 'Chỉ nhớ trên máy này',
  next: 'Kỳ này phải làm',
  periods: 'Văn bản nêu chu kỳ, không ấn định ngày; kỳ ở đây tính theo lịch.',
  situations: 'Tình huống thường gặp',
  chapters: 'Các chương',
  teaching: 'Giảng dạy',
  allDecks: 'Tất cả bài trình chiếu',
  moreWays: 'Cách đọc khác',
  noneFound: 'Không có cơ quan nào mang tên này',
} as const;

/** How many organs a list has been narrowed to. */
export const foundOrgansLabel = (count: number): string =>
  count === 0 ? HOME_LABELS.noneFound : `${count} cơ quan khớp`;

/** What all these numbers count. */
export const DUTIES_COUNTED = 'nhiệm vụ';

/** `15 nhiệm vụ` */
export const dutyCount = (count: number): string => `${count} ${DUTIES_COUNTED}`;

/** `Tất cả 29 tình huống`. */
export const allOfLabel = (count: number, what: string): string => `Tất cả ${count} ${what}`;
