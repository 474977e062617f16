import { expect, test } from 'vitest';
import { textName } from '../../../src/search/words.ts';

const names = { a: 'Quy chế A', b: 'Quy chế B' };

test('of several texts each is called by its name', () => {
  expect(textName({ regulation: 'b' }, { regulations: names })).toBe('Quy chế B');
});

test('the only text there is needs no name', () => {
  expect(textName({ regulation: 'a' }, { regulations: { a: 'Quy chế A' } })).toBe('');
});
