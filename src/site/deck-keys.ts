/** The keys that work in a deck, as readers see them. */
export const DECK_KEYS = [
  { keys: '→  ↓  Space  PageDown', words: 'bước tiếp; cũng là nút tới của bút trình chiếu' },
  { keys: '←  ↑  PageUp', words: 'bước lùi' },
  { keys: 'Home  End', words: 'trang đầu, trang cuối' },
  { keys: 'số + Enter', words: 'đến trang có số ấy' },
  { keys: 'bấm chuột', words: 'bước tiếp; bấm tên điều khoản để mở nguyên văn ngay trên trang' },
  { keys: 'O', words: 'tổng quan mọi trang; mũi tên để chọn, Enter để mở' },
  { keys: 'F', words: 'toàn màn hình' },
  { keys: 'P', words: 'màn hình người giảng, ở cửa sổ thứ hai' },
  { keys: 'B', words: 'che màn hình; bấm lần nữa, hoặc phím bước, để hiện lại' },
  { keys: 'S  Z', words: 'đèn rọi theo con trỏ; phóng to ô dưới con trỏ' },
  { keys: 'C', words: 'đếm ngược (trang có câu hỏi, bài tập nhóm)' },
  { keys: '?', words: 'bảng phím này' },
  { keys: 'Esc', words: 'đóng nguyên văn, bảng phím, tổng quan' },
] as const;
