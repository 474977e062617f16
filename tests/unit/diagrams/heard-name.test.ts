import { expect, test } from 'vitest';
import { el, markup, textLines } from '../../../src/diagrams/element.ts';

const PLACE = { x: 0, y: 0, size: 14, lead: 19 };
const link = (said: string, ...texts: string[][]) =>
  markup(el('a', { 'aria-label': said }, ...texts.map((lines) => textLines(lines, PLACE))));

test('a sentence that holds the words seen, on however many lines, is the name', () => {
  expect(link('Ban A thẩm định: Thẩm định đề án', ['thẩm định'], ['Thẩm định', 'đề án'])).toContain(
    'aria-label="Ban A thẩm định: Thẩm định đề án"',
  );
});

test('else the words seen come first', () => {
  expect(link('Ban A báo cáo Ban B: 2 nhiệm vụ', ['báo cáo · 2'])).toContain(
    'aria-label="báo cáo · 2; Ban A báo cáo Ban B: 2 nhiệm vụ"',
  );
});

test('what they say is not said twice', () => {
  expect(link('Ban A tham mưu Ban B: Tham mưu chính sách', ['Tham mưu chính sách'], ['Ban B'])).toContain(
    'aria-label="Tham mưu chính sách, Ban B; Ban A tham mưu Ban B"',
  );
});
