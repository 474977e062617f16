import { describe, expect, it } from 'vitest';
import {
  addressWithWords,
  matchedWords,
  runsOfWords,
  wordsInContext,
} from '../../../src/search/result-words.ts';

const TEXT = 'Phối hợp với Ban Dân vận; phối hợp chuẩn bị dự thảo.';
const SPANS = [
  { start: 0, end: 8 },
  { start: 26, end: 34 },
];

describe('words of a result', () => {
  it('are cut at the matches and stay the same words', () => {
    const runs = runsOfWords(TEXT, SPANS);
    expect(runs.map(({ text }) => text).join('')).toBe(TEXT);
    expect(runs.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['Phối hợp', 'phối hợp']);
  });

  it('are carried to the page once each', () => {
    expect(matchedWords(TEXT, SPANS)).toEqual(['phối hợp']);
    expect(addressWithWords('/a/#b', TEXT, SPANS)).toBe('/a/?to=ph%E1%BB%91i+h%E1%BB%A3p#b');
    expect(addressWithWords('/a/#b', TEXT, [])).toBe('/a/#b');
  });

  it('are shown in context with the letters around them', () => {
    const lines = wordsInContext(TEXT, SPANS);
    expect(lines.map(({ words }) => words)).toEqual(['Phối hợp', 'phối hợp']);
    for (const { before, words, after } of lines) {
      expect(TEXT).toContain(`${before}${words}${after}`.replace(/^… | …$/gu, ''));
    }
  });
});
