import { expect, it } from 'vitest';
import { changedWords } from '../../../src/model/changed-words.ts';

it.each([
  ['tinh đoàn kết', 'tình đoàn kết', ['', 'tinh', 'tình', ' đoàn kết']],
  ['trực thuộc trực thuộc', 'trực thuộc', ['trực thuộc', ' trực thuộc', '', '']],
  ['tổng kết các nghị quyết', 'tổng kết việc các nghị quyết', ['tổng kết ', '', 'việc ', 'các nghị quyết']],
  ['như nhau', 'như nhau', ['như nhau', '', '', '']],
])('parts «%s» and «%s» where they differ', (printed, meant, [before, from, to, after]) => {
  const parts = changedWords(printed, meant);
  expect(parts).toEqual({ before, printed: from, meant: to, after });
  expect(parts.before + parts.printed + parts.after).toBe(printed);
  expect(parts.before + parts.meant + parts.after).toBe(meant);
});
