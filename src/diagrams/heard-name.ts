import type { Element } from './element.ts';

/**
 * The accessible name of a link in a drawing. It contains the visible words, so that speech control finds the link (WCAG
 * 2.5.3): the sentence alone where it contains them, else they come first and the sentence goes without what they say.
 */
export function heardName(said: string, link: Element): string {
  const seen = seenWords(link);
  const words = plain(seen.join(' '));
  if (plain(said).includes(words)) return said;
  const [who = said, ...about] = said.split(': ');
  const isSeen = about.length > 0 && words.includes(plain(about.join(': ')));
  return `${seen.join(', ')}; ${isSeen ? who : said}`;
}

/** The texts of an element, one for each that is set as a whole. */
function seenWords({ tag, children }: Element): string[] {
  if (tag === 'text') return [textOf(children).trim()];
  return children.flatMap((child) => (typeof child === 'string' ? [] : seenWords(child)));
}

const textOf = (children: Element['children']): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child.children))).join('');

/** Punctuation is not said. */
const plain = (words: string): string =>
  words
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLocaleLowerCase('vi');
