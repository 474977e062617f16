import { unbroken } from '../../model/unbroken.ts';
import { element } from '../element.ts';

/** Words as they are, no line breaks within a word of two syllables, a citation or a number. */
export const wholeWords = (text: string): (string | HTMLElement)[] =>
  unbroken(text).map(({ text: piece, isWord }) => (isWord ? element('span', 'word', piece) : piece));
