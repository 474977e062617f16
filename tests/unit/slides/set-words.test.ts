import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineCount, setWords } from '../../../src/slides/set-words.ts';

const ROOM = { width: 1152, height: 512 };
const WORDS = ['lãnh đạo', 'công tác dân vận', 'chỉ đạo', 'nhân dân', 'ở cơ sở', 'Huyện ủy'];
const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));
const text = fc
  .array(fc.tuple(phrase, fc.constantFrom(',', ';', '.')), { minLength: 1, maxLength: 25 })
  .map((pieces) => pieces.map(([words, end]) => words + end).join(' '));

describe('words set on slides', () => {
  test('the parts joined are the words, and each fits in its room', () => {
    fc.assert(
      fc.property(text, (words) => {
        const parts = setWords(words, ROOM);
        expect(parts.map((part) => part.text).join(' ')).toBe(words);
        for (const { text, size } of parts)
          expect(lineCount(text, size, ROOM.width) * size * 1.36).toBeLessThanOrEqual(ROOM.height);
      }),
    );
  });

  test('short words are large, and stay whole', () => {
    expect(setWords('Hướng dẫn', ROOM)).toEqual([{ text: 'Hướng dẫn', size: 54 }]);
  });

  test('long words are split where a clause ends, into parts about as long', () => {
    const clause = `${'theo dõi, tổng hợp tình hình nhân dân và công tác dân vận của hệ thống '.repeat(4)}chính trị;`;
    const parts = setWords([clause, clause, clause, clause].join(' '), ROOM);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.text).toMatch(/[;,.]$/u);
    const lengths = parts.map((part) => part.text.length);
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.6);
  });
});
