import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsInContext } from '../../../src/search/context.ts';
import { syllablesOf } from '../../../src/search/keys.ts';

const TEXT = 'Phối hợp với Ban Dân vận; phối hợp chuẩn bị dự thảo. Phối, hợp và hợp phối.';

describe('a word in context', () => {
  it('is every place at which its syllables stand side by side, whatever marks and case', () => {
    const lines = wordsInContext(TEXT, ['phoi', 'hop']);
    expect(lines.map(({ words }) => words)).toEqual(['Phối hợp', 'phối hợp', 'Phối, hợp']);
  });

  it('keeps the letters of the text around it', () => {
    for (const { before, words, after } of wordsInContext(TEXT, ['du', 'thao'])) {
      expect(TEXT).toContain(`${before}${words}${after}`.replace(/^… | …$/gu, ''));
    }
  });

  it('is found for every run of syllables of any text', () => {
    const word = fc.constantFrom('dân', 'vận', 'ủy', 'đảng', 'khéo', 'tổ');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(3), (words, at, more) => {
        const from = at % words.length;
        const run = words.slice(from, from + 1 + more);
        const keys = syllablesOf(run.join(' ')).map(({ key }) => key);
        const lines = wordsInContext(words.join(' '), keys);
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) expect(syllablesOf(line.words).map(({ key }) => key)).toEqual(keys);
      }),
    );
  });
});
