import { describe, expect, test } from 'vitest';
import { drawQuestions } from '../../../src/slides/draw-questions.ts';

const POOL = Array.from({ length: 84 }, (_, i) => ({
  id: `q${i}`,
  kind: ['who', 'whom', 'rhythm'][i % 3] ?? '',
  level: 1 + (i % 2),
  article: `dieu-${1 + (i % 28)}`,
}));

describe('a set of questions', () => {
  test('is the same for the same seed, and another for another', () => {
    const ids = (seed: string) => drawQuestions(POOL, seed, { count: 10 }).map(({ id }) => id);
    expect(ids('7')).toEqual(ids('7'));
    expect(ids('7')).not.toEqual(ids('8'));
  });

  test('goes over every article before any comes twice', () => {
    const drawn = drawQuestions(POOL, '3', { count: 28 });
    expect(new Set(drawn.map(({ article }) => article)).size).toBe(28);
    expect(new Set(drawn.map(({ id }) => id)).size).toBe(28);
  });

  test('keeps to the chapter and level that are asked for', () => {
    const drawn = drawQuestions(POOL, '3', { count: 10, articles: new Set(['dieu-5']), level: 1 });
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.every(({ article, level }) => article === 'dieu-5' && level === 1)).toBe(true);
  });
});
