import { expect } from 'vitest';
import type { Article, Division, Matter, ParsedText, Provision, Words } from '../../src/model/hierarchy.ts';

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

/** All words of the tree, in its order: what the pages show. */
function wordsIn({ instruments }: ParsedText): string {
  const words: string[] = [];
  const add = (lines: readonly Words[]) => words.push(...lines.map(({ text }) => text));
  const addMatter = ({ paragraphs }: Matter) => paragraphs.forEach(({ lines }) => add(lines));
  const addProvision = ({ mark, paragraphs, provisions }: Provision): void => {
    if (mark) add([mark]);
    paragraphs.forEach(({ lines }) => add(lines));
    provisions.forEach(addProvision);
  };
  const addItem = (item: Division | Article): void => {
    add([item.mark, ...item.heading]);
    if (item.kind === 'article') item.provisions.forEach(addProvision);
    else item.divisions.forEach(addItem);
  };
  for (const { front, divisions, back } of instruments) {
    front.forEach(addMatter);
    divisions.forEach(addItem);
    back.forEach(addMatter);
  }
  return words.join('');
}

const letters = (text: string): string => text.replace(/\s/gu, '');
