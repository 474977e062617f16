import type { Certainty, NoteKind } from '../model/schemas/reading.ts';
import type { SituationKind } from '../model/situation.ts';

/** How sure a note is of what was meant, as it is in a sentence. */
export const CERTAINTY_LABELS: Record<Certainty, string> = {
  certain: 'đúng ra là',
  likely: 'có lẽ là',
  possible: 'có thể là',
};

export const NOTE_KIND_LABELS: Record<NoteKind, string> = {
  spelling: 'Chính tả',
  repetition: 'Lặp chữ',
  'missing-word': 'Thiếu chữ',
  punctuation: 'Dấu câu',
  capitals: 'Viết hoa không thống nhất',
  'word-choice': 'Dùng từ',
  grammar: 'Ngữ pháp',
};

/** What the text leaves open, on its own page and next to duties. */
export const OPEN_LABELS = {
  title: 'Văn bản chưa nói rõ',
  nobody: 'Văn bản không nói ai',
  silent: 'Văn bản không nói',
  words: 'Nguyên văn',
  lead: 'Trang này chỉ ghi điều văn bản không nói, không đề xuất gì.',
} as const;

/** What situations are about, as headings of their list. */
export const SITUATION_KIND_LABELS: Record<SituationKind, string> = {
  people: 'Nhân dân kiến nghị, phản ánh',
  urgent: 'Việc phát sinh, đột xuất',
  policy: 'Chủ trương, chính sách, phong trào',
  rhythm: 'Họp, báo cáo, đánh giá',
  staff: 'Tổ chức, cán bộ, bầu cử',
};
/** Situations that no heading has. */
export const OTHER_SITUATIONS = 'Tình huống khác';
/** What is counted in those headings. */
export const SITUATIONS_COUNTED = 'tình huống';

/** Fields of work, by which duties are found. */
export const TOPIC_LABELS = {
  folded: 'Phần còn lại của',
  list: 'Lĩnh vực công tác',
  lead: 'Lĩnh vực do người biên tập chia.',
  all: 'Tất cả lĩnh vực',
  byCount: 'Số nhiệm vụ theo hệ thống',
} as const;

/** Over the organs with duties in a chapter or section. */
export const boundLabel = 'Ai có trách nhiệm ở đây';

/** `15 nhiệm vụ của 9 cơ quan, đối tượng`: how large a field of work is. */
export const topicSize = (organs: number, duties: number): string =>
  `${duties} nhiệm vụ của ${organs} cơ quan, đối tượng`;

/** What the drawing of a field of work says, counted from it. */
export const topicMessage = (name: string, organs: number, duties: number): string =>
  `${name}: ${organs} cơ quan, đối tượng với ${duties} nhiệm vụ`;
