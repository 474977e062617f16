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

/** The last: what to take home, one at a time, for the class says it first; where to read on. */
export const endSlide = (title = 'Đọc tiếp', blocks: EndSlide['blocks'] = []): EndSlide => ({
  kind: 'end',
  title,
  blocks,
  sources: [],
  note: null,
  steps: blocks.length,
});
