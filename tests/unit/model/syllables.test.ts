import { expect, test } from 'vitest';
import { syllableEnd, syllableFrom } from '../../../src/model/syllables.ts';

/** The syllables of a text as a pattern finds them. */
const asPattern = (text: string) => [...text.matchAll(/[\p{L}\p{M}]+|[\dIVX]+/gu)].map(([one]) => one);

function asRead(text: string): string[] {
  const found: string[] = [];
  for (let at = syllableFrom(text, 0); at < text.length; at = syllableFrom(text, syllableEnd(text, at))) {
    found.push(text.slice(at, syllableEnd(text, at)));
  }
  return found;
}

test.each([
  'Ủy ban nhân dân, khoản 2 Điều 23',
  'điểm a1 khoản 2XIa; Chương XIV – “Mục I”',
  'o\u031b\u0323 và e\u0301 (dấu rời)',
  'chữ hiếm 𠀀𠀁, 𝐀b; nửa chữ \ud835, \udc00a',
  '',
  '… – “”',
])('«%s» has the syllables that a pattern finds', (text) => {
  expect(asRead(text)).toEqual(asPattern(text));
});
