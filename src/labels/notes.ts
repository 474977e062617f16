import type { Certainty, NoteKind } from '../model/schemas.ts';

/** How sure a note is of what was meant, as it stands in a sentence. */
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
