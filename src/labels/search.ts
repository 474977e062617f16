/** What the search field, its notes and its results say. */
export const SEARCH_LABELS = {
  example: 'Ví dụ: MTTQ báo cáo ai',
  byRank: 'Sát nhất',
  byText: 'Theo thứ tự điều',
  bySentence: 'Từng câu',
  filter: 'Lọc',
} as const;

/** `Đang tìm cả “Mặt trận Tổ quốc”.` */
export const alsoSearched = (full: string): string => `Đang tìm cả “${full}”.`;
/** `Văn bản không dùng “công an xã”, đang tìm “Công an huyện”.` */
export const searchedInstead = (typed: string, written: string): string =>
  `Văn bản không dùng “${typed}”, đang tìm “${written}”.`;
/** The way back to what was typed: `Chỉ tìm “mttq”`. */
export const searchOnly = (typed: string): string => `Chỉ tìm “${typed}”`;
/** Why a result is one: `Khớp: “báo cáo” · nhiệm vụ của Mặt trận Tổ quốc`. */
export const matchedLabel = (reasons: readonly string[]): string => `Khớp: ${reasons.join(' · ')}`;
