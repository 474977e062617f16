import { expect, it } from 'vitest';
import { lawWordsOf } from '../../../scripts/build/law-words.ts';

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

it.each([
  [
    'an attribute that holds the mark, or ends a tag',
    '<p title="a data-law b">a</p><p data-law title="x > y">b</p>',
    ['b'],
  ],
  ['an attribute without quotes', '<p id=x data-law>a</p>', ['a']],
  ['letters written in unusual ways', '<p data-law>&hellip;&#272;&#x110;&amp</p>', ['…ĐĐ&']],
  ['a comment', '<!-- <p data-law>a</p> --><p data-law>b<!-- c --></p>', ['b']],
  ['a drawing and its title', '<p data-law>a <svg><title>1 < 2</title><path d="M0"/></svg></p>', ['a 1 < 2']],
  ['a tag in capitals', '<P data-law>a</P><p data-law="">b</p>', ['a', 'b']],
  ['a sign that opens no tag', '<p data-law>a < b</p>', ['a < b']],
  ['the mark as a word', '<p>data-law</p><p data-law>a</p>', ['a']],
])('reads %s as a browser does', (_, page, words) => {
  expect(lawWordsOf(page)).toEqual(words);
});
