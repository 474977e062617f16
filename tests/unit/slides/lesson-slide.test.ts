import { expect, test } from 'vitest';
import type { Duty } from '../../../src/model/duty.ts';
import { provisionAt } from '../../../src/model/places.ts';
import { readLibrary } from '../../../src/site/library.ts';
import { EMPTY_PART, lessonSlide } from '../../../src/slides/lesson-slide.ts';
import { questionSlide } from '../../../src/slides/question-slide.ts';
import { provisionTasks } from '../../../src/slides/task-items.ts';

const library = readLibrary('content');
const [regulation] = library.regulations;
if (!regulation) throw new Error('no regulation');
const partAt = (place: string, duties: readonly Duty[] = regulation.duties) => ({
  ...EMPTY_PART,
  title: 'Ai',
  tasks: [provisionTasks(provisionAt(regulation, place), duties, library.organs.nameOf)],
});
const rowsOf = (place: string) =>
  lessonSlide('Một năm', 'year', [partAt(place)]).parts.map(({ title, tasks }) => [
    title,
    ...tasks.flatMap(({ items }) => items.map(({ task }) => task)),
  ]);

test('in a year each task has its own row, and what has no rhythm none', () => {
  expect(rowsOf('dieu-27#doan-1')).toEqual([['Ai', 'Đánh giá kết quả thực hiện công tác dân vận']]);
  expect(rowsOf('dieu-7#khoan-4')).toEqual([
    ['Ai', 'Giao ban, làm việc về tình hình nhân dân'],
    [null, 'Lắng nghe ý kiến về những vấn đề nhân dân quan tâm'],
  ]);
  expect(lessonSlide('Danh sách', 'list', [partAt('dieu-27#doan-1')]).parts[0]?.tasks[0]?.items).toHaveLength(
    3,
  );
});

test('an answer shows its sentence whole, and of a long one the clause with where it is cut', () => {
  const place = provisionAt(regulation, 'dieu-19#doan-1');
  const clauseOf = (at: string, quote: string) =>
    questionSlide(
      { id: 'x', kind: 'what', level: 1, at, quote, ask: 'Gì?' },
      provisionAt(regulation, at),
      { nameOf: library.organs.nameOf, placeAt: regulation.placeAt },
      null,
    ).clause;
  const whole = clauseOf('dieu-19#doan-1', 'gương mẫu thực thi công vụ');
  expect(whole).toEqual({
    words: place.provision.paragraphs[0]?.lines.map(({ text }) => text).join(' '),
    cutBefore: false,
    cutAfter: false,
  });
  expect(clauseOf('dieu-9#khoan-1', 'tổ chức thực hiện chính sách, pháp luật;')).toMatchObject({
    cutBefore: true,
    cutAfter: true,
  });
});
