/** The keys that work in a deck, as readers are told of them. */
export const DECK_KEYS = [
  { keys: '→  ↓  Space  PageDown', words: 'bước tiếp; cũng là nút tới của bút trình chiếu' },
  { keys: '←  ↑  PageUp', words: 'bước lùi' },
  { keys: 'Home  End', words: 'trang đầu, trang cuối' },
  { keys: 'O', words: 'tổng quan mọi trang' },
  { keys: 'F', words: 'toàn màn hình' },
  { keys: 'P', words: 'màn hình người giảng, ở cửa sổ thứ hai' },
  { keys: 'B', words: 'che màn hình, bấm lần nữa để hiện lại' },
  { keys: '?', words: 'bảng phím này' },
  { keys: 'Esc', words: 'đóng bảng, rời tổng quan' },
] as const;
