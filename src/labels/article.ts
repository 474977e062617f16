/** What an article's page says of its law. */
export const ARTICLE_LABELS = {
  law: 'Nguyên văn',
  summary: 'Tóm tắt (không phải nguyên văn)',
  copyWords: 'Sao chép lời văn và trích dẫn',
  share: 'Chia sẻ',
  copied: 'Đã sao chép',
  selectToCopy: 'Chọn lời dưới đây để sao chép',
  copyCitation: 'Chỉ chép tên điều khoản',
  organsHere: 'Cơ quan nêu trong khoản này',
  errata: 'Lỗi chính tả, dấu câu trong nguyên văn',
  related: 'Điều liên quan',
  flows: 'Quy trình',
  foundAt: 'Có tại',
} as const;

export const dutiesFromLabel = (count: number): string => `${count} nhiệm vụ rút ra từ khoản này`;
/** `Bảng nhiệm vụ theo Điều 6`. */
export const dutyTableLabel = (article: string): string => `Bảng nhiệm vụ theo ${article}`;
export const notesLabel = (count: number): string => `${count} ghi chú`;
