import type { EndSlide, TitleSlide } from './slide.ts';

/** The first slide of a deck. */
export const titleSlide = (title: string, lines: readonly string[]): TitleSlide => ({
  kind: 'title',
  title,
  lines,
  sources: [],
  note: null,
  steps: 0,
});

/** The last: where to read on. */
export const endSlide = (): EndSlide => ({
  kind: 'end',
  title: 'Đọc tiếp trên điện thoại',
  sources: [],
  note: null,
  steps: 0,
});
