import { expect, test } from 'vitest';
import { firstShown } from '../../../src/site/contents-rows.ts';

/** D is a chapter or section, a an article. */
const rows = (letters: string) =>
  [...letters].map((letter) => ({ kind: letter === 'D' ? ('division' as const) : ('article' as const) }));

test.each([
  ['the heading of its section', 'DaaDDaaaDaa', 6, 4],
  ['itself, where it is a section', 'DaaDDaaa', 4, 4],
  ['rows before it, in a long chapter', `D${'a'.repeat(40)}`, 30, 21],
  ['rows before it, in a text without chapters', 'a'.repeat(40), 30, 21],
  ['nothing, on a page that is none of them', 'DaaDaa', -1, -1],
])('the contents begin to be seen with %s', (_, letters, at, first) => {
  expect(firstShown(rows(letters), at)).toBe(first);
});
