import { Unreadable } from '../unreadable.ts';
import { childrenOf, textOf, type XmlElement } from './xml.ts';

/** Throws where words are outside the paragraphs, where Word expects none and shows none. */
export function refuseStrayWords(document: XmlElement): void {
  const words = strayIn(document, false);
  if (words === null) return;
  throw new Unreadable(`is damaged: words stand outside its paragraphs: «${words.trim().slice(0, 60)}»`);
}

function strayIn(element: XmlElement, isRead: boolean): string | null {
  if (element.name === 'w:t' && !isRead && textOf(element).trim() !== '') return textOf(element);
  for (const child of childrenOf(element)) {
    const isDeaf = element.name === 'w:t' || /^w:\w+Pr$/u.test(child.name);
    const found = strayIn(child, !isDeaf && (isRead || child.name === 'w:p'));
    if (found !== null) return found;
  }
  return null;
}
