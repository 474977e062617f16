/** What decks and the quiz say around themselves. */
export const SLIDE_LABELS = {
  quiz: 'Câu hỏi ôn tập',
  quizPaper: 'Bản in câu hỏi',
  selfCheck: 'Tự kiểm tra',
} as const;
