import { TITLE_WORDS } from '../../labels/compound-words.ts';
import { NAME_WORDS } from '../../labels/name-words.ts';
import { unbroken } from '../../model/unbroken.ts';
import { element } from '../element.ts';

/** Words of ours, no line breaks within a word of two syllables, a citation or a number. */
export const wholeWords = (text: string, words?: ReadonlySet<string>): (string | HTMLElement)[] =>
  unbroken(text, words).map(({ text: piece, isWord }) => (isWord ? element('span', 'word', piece) : piece));

/** Words of the law, whose lines keep the names of bodies whole. */
export const lawWords = (text: string): (string | HTMLElement)[] => wholeWords(text, NAME_WORDS);

/** A title, which keeps them whole as headlines do. */
export const titleWords = (text: string): (string | HTMLElement)[] => wholeWords(text, TITLE_WORDS);
