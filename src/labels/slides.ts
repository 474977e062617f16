/** What decks and the quiz say around themselves. */
export const SLIDE_LABELS = {
  quiz: 'Câu hỏi ôn tập',
  quizPaper: 'Bản in câu hỏi',
  selfCheck: 'Tự kiểm tra',
  decks: 'Các bài trình chiếu',
  print: 'Bản in',
  backToDeck: 'Về bài trình chiếu',
  previous: '‹ Trước',
  countdown: 'Đếm ngược',
  stopClock: 'Dừng đồng hồ',
  startClock: 'Chạy đồng hồ',
  keys: 'Phím tắt',
  toProvision: 'Mở điều khoản',
} as const;
