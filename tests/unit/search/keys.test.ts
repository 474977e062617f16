import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMarked, keyOf, syllablesOf } from '../../../src/search/keys.ts';

const exact = (text: string) => syllablesOf(text).map((syllable) => syllable.exact);

describe('keys', () => {
  it.each([
    ['uỷ', 'ủy'],
    ['hoá', 'hóa'],
    ['kì', 'kỳ'],
    ['đối thọai', 'đối thoại'],
    ['ủy'.normalize('NFD'), 'ủy'],
    ['quí', 'quý'],
  ])('%s and %s are the same', (a, b) => {
    expect(exact(a)).toEqual(exact(b));
  });

  it('folds marks and đ, and tells marked from unmarked', () => {
    expect(keyOf('Đường')).toBe('duong');
    const [a, b] = syllablesOf('đường duong');
    expect([a && isMarked(a), b && isMarked(b)]).toEqual([true, false]);
  });

  it('keeps the places of syllables in the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { key, start, end } of syllablesOf(text)) expect(keyOf(text.slice(start, end))).toBe(key);
      }),
    );
  });
});
