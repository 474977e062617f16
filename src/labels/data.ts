/** What the pages on data and on words say. */
export const DATA_LABELS = {
  schema: 'cấu trúc dữ liệu',
  setTerms: 'Từ ngữ thường gặp',
} as const;
