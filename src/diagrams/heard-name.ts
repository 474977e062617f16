import type { Element } from './element.ts';

/**
 * What a link of a drawing is called, so that who says aloud what is seen reaches it (WCAG 2.5.3): the sentence, after the
 * visible words where it does not contain them.
 */
export function heardName(said: string, link: Element): string {
  const seen = seenWords(link);
  return plain(said).includes(plain(seen.join(' '))) ? said : `${seen.join(', ')}; ${said}`;
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
