import { expect, test } from 'vitest';
import { normalizeSource } from '../../../../src/model/text/normalize.ts';

test('a text is brought into the form in which it is kept', () => {
  const found = '\ufeffÐiều 1.\u00a0Trách nhiệm'.normalize('NFD');
  expect(normalizeSource(`${found}\r\nph\u00adối hợp\r05\u2011QC/HU\u200b`)).toBe(
    'Điều 1. Trách nhiệm\nphối hợp\n05-QC/HU',
  );
});

test('a text in that form stays as it is', () => {
  const kept = 'Điều 1. “Một” – hai…\n\f- ba\t*\n';
  expect(normalizeSource(kept)).toBe(kept);
});
