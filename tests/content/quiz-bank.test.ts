import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { QUESTION_KINDS } from '../../src/model/question.ts';
import { readLibrary } from '../../src/site/library.ts';
import { readQuestions } from '../../src/site/quiz-source.ts';

const folder = resolve('content');
const library = readLibrary(folder);
const regulation = library.regulations.find(({ id }) => id === '05-qc-hu');
if (!regulation) throw new Error('the first text is missing');
const { questions } = readQuestions(folder, regulation, library);

describe('the bank of questions', () => {
  test('has at least 120 questions, of every kind, over every article', () => {
    expect(questions.length).toBeGreaterThanOrEqual(120);
    expect([...new Set(questions.map(({ kind }) => kind))].sort()).toEqual([...QUESTION_KINDS].sort());
    const asked = new Set(questions.map(({ at }) => at.split('#')[0]));
    expect(regulation.articles.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });

  test('asks nothing twice', () => {
    const asks = questions.map(
      ({ ask, pairs, chain }) => `${ask} ${pairs?.map(({ text }) => text)} ${chain}`,
    );
    expect(asks.filter((ask, i) => asks.indexOf(ask) < i)).toEqual([]);
  });
});
