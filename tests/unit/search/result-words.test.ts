import { describe, expect, it } from 'vitest';
import {
  addressWithWords,
  excerptTo,
  isQuotedIn,
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

  it('end at a pause or a syllable where there is little room, after the matches that are near, never within one', () => {
    const paused = `${'giao ban '.repeat(16)}hằng tháng, ${'làm việc '.repeat(16)}`;
    expect(paused.slice(0, excerptTo(paused, [], 0))).toMatch(/hằng tháng$/u);
    const plain = 'một hai ba bốn '.repeat(30).trim();
    const end = excerptTo(plain, [], 0);
    expect([end < 150, plain.charAt(end)]).toEqual([true, ' ']);
    const late = { start: 120, end: 200 };
    expect(excerptTo(plain, [late], 0)).toBeGreaterThanOrEqual(late.end);
    const two = [
      { start: 0, end: 3 },
      { start: 180, end: 187 },
    ];
    expect(excerptTo(plain, two, 0)).toBeGreaterThanOrEqual(187);
    expect(excerptTo(TEXT, SPANS, 0)).toBe(TEXT.length);
  });

  it('are quoted where quotes hold every match, and by no others', () => {
    expect(isQuotedIn([TEXT], TEXT, SPANS)).toBe(true);
    expect(isQuotedIn(['Phối hợp với Ban Dân vận', 'phối hợp chuẩn bị'], TEXT, SPANS)).toBe(true);
    expect(isQuotedIn(['Phối hợp với Ban Dân vận'], TEXT, SPANS)).toBe(false);
    expect(isQuotedIn([TEXT], TEXT, [])).toBe(false);
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
