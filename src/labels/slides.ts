/** What decks and the quiz say around themselves. */
export const SLIDE_LABELS = {
  quiz: 'Câu hỏi ôn tập',
  quizPaper: 'Bản in câu hỏi',
  selfCheck: 'Tự kiểm tra',
} as const;

/** A sign for each role, where a table of roles leaves no room for words. */
export const ROLE_MARKERS = {
  lead: '●',
  coordinate: '○',
  direct: '■',
  perform: '▪',
  supervise: '△',
  advise: '◇',
  report: '↑',
  'be-accountable': '⇑',
} as const;
