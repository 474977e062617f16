import { expect, test } from 'vitest';
import { NAME_WORDS } from '../../../src/labels/name-words.ts';
import { withWholeEnd } from '../../../src/model/last-words.ts';
import { unbroken } from '../../../src/model/unbroken.ts';

const seen = (line: string) =>
  withWholeEnd(unbroken(line, NAME_WORDS))
    .map(({ text, isWord }) => (isWord ? `[${text}]` : text))
    .join('');

test.each([
  ['phát huy quyền làm chủ của nhân dân.', 'phát huy quyền làm chủ của [nhân dân.]'],
  ['công tác dân vận.', 'công tác [dân vận.]'],
  ['theo Huyện ủy giao;', 'theo [Huyện ủy giao;]'],
  ['giao', 'giao'],
  ['.', '.'],
  ['', ''],
])('«%s» does not end with a lone syllable', (line, shown) => {
  expect(seen(line)).toBe(shown);
  expect(seen(line).replace(/[[\]]/gu, '')).toBe(line);
});
