import { expect } from 'vitest';
import type { ParsedText, Words } from '../../src/model/hierarchy.ts';

/** Holds a parsed text to its promise: its pieces touch from the first character to the last, none of them empty. */
export function expectLossless({ source, pieces }: ParsedText): void {
  let at = 0;
  for (const { range } of pieces) {
    if (range.start !== at || range.end <= range.start) {
      expect.fail(`a piece stands at ${range.start}–${range.end} where one from ${at} on is expected`);
    }
    at = range.end;
  }
  expect(at).toBe(source.length);
}

/**
 * Holds a parsed text to its other promise: what is not the regulation's own is set aside for a reason that can be seen in
 * its words (a note, a rule, markup of the web), so that no line of the law is dropped in silence.
 */
export function expectNothingDropped(text: ParsedText): void {
  expectLossless(text);
  const { source, pieces } = text;
  const shown = wordsIn(text);
  const kept = pieces
    .filter(({ kind }) => kind !== 'blank' && kind !== 'markup' && kind !== 'foreign')
    .map(({ range }) => source.slice(range.start, range.end))
    .join('');
  expect(letters(shown)).toBe(letters(kept));
}

/**
 * All words found anywhere in the instruments, by their place in the source: whatever holds them, without knowing the
 * shape of the tree.
 */
function wordsIn({ instruments }: ParsedText): string {
  const found: Words[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('text' in value && 'range' in value) found.push(value as Words);
    else Object.values(value).forEach(collect);
  };
  collect(instruments);
  const distinct = new Map(found.map((words) => [words.range.start, words]));
  return [...distinct.values()]
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ text }) => text)
    .join('');
}

const letters = (text: string): string => text.replace(/\s/gu, '');
