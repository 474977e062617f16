import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../../src/site/library.ts';
import { drawQuiz, QUESTIONS, type Question, questionPool } from '../../../src/slides/quiz.ts';

const library = readLibrary('content');
const duties = library.regulations.flatMap((regulation) => regulation.duties);
const pool = questionPool(duties, library.organs.byId);
const SEEDS = Array.from({ length: 300 }, (_, i) => `${i}`);
const dutyOf = (question: Question) => duties.find(({ id }) => id === question.duty);

/** What makes a choice right by the data. */
function isRight(question: Question, key: string): boolean {
  const duty = dutyOf(question);
  const same = duties.filter(({ actor, role }) => actor === duty?.actor && role === duty.role);
  if (question.kind === 'who') return duties.some(({ actor, role }) => actor === key && role === duty?.role);
  if (question.kind === 'rhythm') return same.some(({ cycles }) => cycles.some((cycle) => cycle === key));
  return duties
    .filter(({ actor }) => actor === duty?.actor)
    .some(({ partners }) =>
      partners.some(
        ({ organ, relation }) =>
          organ === key && ['reports-to', 'informs', 'accountable-to'].includes(relation),
      ),
    );
}

describe('the quiz', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(drawQuiz(pool, '7')).toEqual(drawQuiz(pool, '7'));
    expect(new Set(SEEDS.map((seed) => JSON.stringify(drawQuiz(pool, seed)))).size).toBe(SEEDS.length);
  });

  test('asks ten questions of every kind, no duty twice', () => {
    for (const seed of SEEDS) {
      const drawn = drawQuiz(pool, seed);
      expect(drawn.length).toBe(QUESTIONS);
      expect(new Set(drawn.map(({ duty }) => duty)).size).toBe(QUESTIONS);
      expect([...new Set(drawn.map(({ kind }) => kind))].sort()).toEqual(['rhythm', 'who', 'whom']);
    }
  });

  test('has four different choices, one right by the duty it rests on, the others wrong by all duties', () => {
    for (const question of SEEDS.flatMap((seed) => drawQuiz(pool, seed))) {
      expect(new Set(question.choices.map(({ label }) => label)).size).toBe(4);
      const right = question.choices.filter(({ key }) => isRight(question, key)).map(({ key }) => key);
      expect([question.ask, question.duty, right]).toEqual([
        question.ask,
        question.duty,
        [question.right.key],
      ]);
      expect(question.quote).toBe(dutyOf(question)?.quote);
    }
  });

  test('does not tell who it is in the words it shows', () => {
    for (const { kind, quote, right } of pool)
      if (kind === 'who') expect(quote.toLowerCase()).not.toContain(right.label.toLowerCase());
  });
});
