import { expect, test } from 'vitest';
import { textSlides } from '../../../src/slides/text-slides.ts';

/** As many short entries as a slide holds. */
const FIT = 6;
const entries = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ kind: 'entry' as const, runs: [{ text: `Ý thứ ${i + 1}` }] }));

test('thoughts stand on as few slides as they need, in order, none left alone on the last', () => {
  for (let count = 1; count < 30; count += 1) {
    const slides = textSlides('Tên', entries(count));
    const sizes = slides.map(({ blocks }) => blocks.length);
    expect(slides.flatMap(({ blocks }) => blocks)).toEqual(entries(count));
    expect(slides.length).toBe(Math.ceil(count / FIT));
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(Math.max(2, slides.length));
  }
});
