import { expect, it } from 'vitest';
import { lawWordsOf } from '../../../scripts/build/fidelity.ts';

it('takes the words of marked elements, links inside them included, and nothing else', () => {
  expect(lawWordsOf('<p data-law>Điều <a href="#">5</a>.</p><p>[ghi chú]</p><i data-law>Hết</i>')).toEqual([
    'Điều 5.',
    'Hết',
  ]);
});

it('refuses nested marks', () => {
  expect(() => lawWordsOf('<p data-law>a <b data-law>b</b></p>')).toThrow('nested');
});

it('is not led astray by elements without content, nor by what only looks like a tag', () => {
  const page = '<script>"<p data-law>"</script><p data-law>a<br>b &amp; c</p><p>không</p><p data-law>d</p>';
  expect(lawWordsOf(page)).toEqual(['ab & c', 'd']);
});

it('refuses an element that is never closed', () => {
  expect(() => lawWordsOf('<p data-law>a <b>b')).toThrow('not closed');
});
