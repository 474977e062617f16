import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BankQuestion, QUESTION_KINDS } from '../../src/model/question.ts';
import { readLibrary } from '../../src/site/library.ts';
import { readQuestions } from '../../src/site/quiz-source.ts';

const folder = resolve('content');
const library = readLibrary(folder);
const regulation = library.regulations.find(({ id }) => id === '05-qc-hu');
if (!regulation) throw new Error('the first text is missing');
const { questions } = readQuestions(folder, regulation, library);

type Choices = Pick<BankQuestion, 'right' | 'wrong'>;

/** How often the key is longer than every other choice, of the questions whose four choices are all written out. */
function keyIsLongest(bank: readonly Choices[]): number {
  const lengths = bank.flatMap(({ right, wrong }) => {
    const texts = [right, ...(wrong ?? [])].flatMap((choice) => choice?.text ?? []);
    return texts.length === 4 ? [texts.map(({ length }) => length)] : [];
  });
  return lengths.filter(([key = 0, ...others]) => key > Math.max(...others)).length / lengths.length;
}

/** Wrong choices whose first word gives them away: what is "only" or "alone" is seldom the rule. */
const narrowed = (bank: readonly Choices[]): string[] =>
  bank.flatMap(({ wrong = [] }) =>
    wrong.flatMap(({ text = '' }) => (/^(?:Chỉ|Riêng)\s/u.test(text) ? [text] : [])),
  );

/** Questions on an order that the words do not fix: a row of acts with commas is none. */
const unordered = (bank: readonly Pick<BankQuestion, 'id' | 'kind' | 'quote'>[]): string[] =>
  bank.flatMap(({ id, kind, quote }) =>
    kind === 'order' && !/\b(?:trước khi|sau khi)(?!\p{L})/u.test(quote ?? '') ? [id] : [],
  );

describe('the bank of questions', () => {
  test('has at least 120 questions, of every kind, over every article', () => {
    expect(questions.length).toBeGreaterThanOrEqual(120);
    expect([...new Set(questions.map(({ kind }) => kind))].sort()).toEqual([...QUESTION_KINDS].sort());
    const asked = new Set(questions.map(({ at }) => at.split('#')[0]));
    expect(regulation.articles.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });

  test('asks for an order only where the words fix it', () => {
    expect(unordered(questions)).toEqual([]);
    expect(unordered([{ id: 'a', kind: 'order', quote: 'theo dõi, tổng hợp tình hình' }])).toEqual(['a']);
  });

  test('asks nothing twice', () => {
    const asks = questions.map(
      ({ ask, pairs, chain }) => `${ask} ${pairs?.map(({ text }) => text)} ${chain}`,
    );
    expect(asks.filter((ask, i) => asks.indexOf(ask) < i)).toEqual([]);
  });

  test('does not give the key away by the form of the choices', () => {
    expect(keyIsLongest(questions)).toBeLessThan(1 / 3);
    expect(narrowed(questions)).toEqual([]);
    const easy = {
      right: { text: 'Cả hệ thống chính trị' },
      wrong: ['Chỉ Ban A', 'Ban B', 'Ban C'].map((text) => ({ text })),
    };
    expect(keyIsLongest([easy])).toBe(1);
    expect(narrowed([easy])).toEqual(['Chỉ Ban A']);
  });
});
