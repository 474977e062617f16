import { expect, test } from 'vitest';
import { provisionAt } from '../../../src/model/places.ts';
import { readLibrary } from '../../../src/site/library.ts';
import { readQuestions } from '../../../src/site/quiz-source.ts';
import { QUESTION_SIZES, questionSize } from '../../../src/slides/question-size.ts';
import { questionSlide } from '../../../src/slides/question-slide.ts';

const library = readLibrary('content');
const [regulation] = library.regulations;
if (!regulation) throw new Error('no regulation');
const { questions } = readQuestions('content', regulation, library);
const slideOf = (ask: string) => {
  const [question] = questions;
  if (!question) throw new Error('no question');
  const place = provisionAt(regulation, question.at);
  const names = { nameOf: library.organs.nameOf, placeAt: regulation.placeAt };
  return questionSlide({ ...question, ask }, place, names, null);
};

test('a question is set as large as it fits, a longer one smaller', () => {
  const sizes = ['Ai?', 'Ai làm việc này? '.repeat(8), 'Ai làm việc này? '.repeat(40)].map((ask) =>
    questionSize(slideOf(ask)),
  );
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(sizes[0]).toBeGreaterThan(sizes[2] ?? 0);
  expect(sizes[2]).toBe(QUESTION_SIZES.at(-1));
});
