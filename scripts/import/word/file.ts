import type { TextFault } from '../../../src/authoring/placement.ts';
import { Unreadable } from '../unreadable.ts';
import { wordLines } from './lines.ts';
import { openPackage } from './package.ts';
import { allWords } from './runs.ts';
import { childrenOf, textOf, type XmlElement } from './xml.ts';

/** What a Word file holds: its words as lines, and what is to be said of them. */
export interface WordFile {
  readonly text: string;
  readonly notices: readonly TextFault[];
}

/** The words of a `.docx` file as lines. Throws, saying why, where they cannot be read as Word prints them. */
export async function readWordFile(bytes: Uint8Array): Promise<WordFile> {
  const { document, part, parts } = await openPackage(bytes);
  const [styles, numbering, footnotes, endnotes] = await Promise.all(
    ['styles', 'numbering', 'footnotes', 'endnotes'].map(part),
  );
  refuseStrayWords(document);
  const { lines, notices } = wordLines({
    document,
    styles: styles ?? null,
    numbering: numbering ?? null,
    footnotes: footnotes ?? null,
    endnotes: endnotes ?? null,
  });
  const margins = [...(await parts('header')), ...(await parts('footer'))].map((one) => allWords(one).trim());
  const heads = [...new Set(margins)]
    .filter((words) => /\p{L}/u.test(words))
    .map((words) => `has at the head or foot of its pages «${words}», which is not taken in`);
  const comments = (await parts('comments')).some((one) => allWords(one).trim() !== '');
  return {
    text: `${lines.join('\n').trim()}\n`,
    notices: [
      ...heads.map((message) => ({ line: 1, message })),
      ...(comments ? [{ line: 1, message: 'has comments, which are not taken in' }] : []),
      ...notices,
    ],
  };
}

/** Throws where words are outside the paragraphs, where Word expects none and shows none. */
function refuseStrayWords(document: XmlElement): void {
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
