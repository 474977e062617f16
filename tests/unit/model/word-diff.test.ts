import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareParagraphs, compareWords, type WordRun } from '../../../src/model/word-diff.ts';

const joined = (paragraphs: readonly (readonly WordRun[])[]) =>
  paragraphs.map((runs) => runs.map(({ text }) => text).join(''));
const words = (paragraphs: readonly (readonly WordRun[])[], same: boolean) =>
  paragraphs.flatMap((runs) => runs.filter((run) => run.same === same).map(({ text }) => text.trim()));

describe('two texts compared word by word', () => {
  test('what was put in and what was left out is marked, each in its own text', () => {
    const { upper, lower } = compareWords(
      ['Các cấp ủy, tổ chức đảng lãnh đạo công tác dân vận.'],
      ['Các chi bộ lãnh đạo tốt công tác dân vận'],
    );
    expect(words(upper, false)).toEqual(['cấp ủy, tổ chức đảng']);
    expect(words(lower, false)).toEqual(['chi bộ', 'tốt']);
    expect(words(lower, true)).toEqual(['Các', 'lãnh đạo', 'công tác dân vận']);
  });

  test('a text compared with itself is all the same; with another, nothing is', () => {
    expect(compareWords(['Một, hai.', 'Ba'], ['một hai', 'ba'])).toMatchObject({
      upperShare: 1,
      lowerShare: 1,
    });
    expect(compareWords(['một hai'], ['ba bốn'])).toMatchObject({ upperShare: 0, lowerShare: 0 });
    expect(compareWords([], ['ba']).lower).toEqual([[{ text: 'ba', same: false }]]);
  });

  test('the runs joined are the paragraphs, and the same words are in both in one order', () => {
    const paragraph = fc
      .array(fc.constantFrom('ban', 'dân', 'vận', 'huyện,', 'Ủy', '-'), { maxLength: 9 })
      .map((all) => all.join(' '));
    const text = fc.array(paragraph, { maxLength: 4 });
    const bare = (all: string[]) =>
      all
        .flatMap((one) => one.split(' '))
        .map((one) => one.replace(',', '').toLowerCase())
        .filter(Boolean);
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { upper, lower } = compareWords(a, b);
        expect(joined(upper)).toEqual(a);
        expect(joined(lower)).toEqual(b);
        expect(bare(words(upper, true))).toEqual(bare(words(lower, true)));
      }),
    );
  });

  test('a paragraph is compared with the one it is most like, wherever that is', () => {
    const { upper, lower } = compareParagraphs(
      ['1. Báo cáo Huyện ủy hằng tháng.', '2. Tiếp công dân tại trụ sở.'],
      ['1. Tiếp công dân tại nhà văn hóa.', '2. Mở hòm thư góp ý.'],
    );
    expect(words(upper, true)).toEqual(['Tiếp công dân tại']);
    expect(words(lower, true)).toEqual(['Tiếp công dân tại']);
    expect(lower[1]).toEqual([{ text: '2. Mở hòm thư góp ý.', same: false }]);
  });
});
