/** What a reader can do where a browser keeps files and printing from pages, as those within apps do, without a word. */
export const ELSEWHERE_LABELS = {
  files: 'Không thấy tệp? Trình duyệt bên trong ứng dụng (Zalo, Facebook…) thường chặn tải về;',
  printing: 'Trình duyệt này không in được;',
  advice: 'hãy mở trang này bằng Chrome, Safari hoặc Firefox.',
  copy: 'Chép địa chỉ trang',
} as const;
