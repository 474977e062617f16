import type { Fault } from '../../src/model/fault.ts';
import type { Article, Piece } from '../../src/model/hierarchy.ts';
import type { Regulation } from '../../src/model/regulation.ts';
import { ROW_MARKUP } from '../../src/model/text/tables.ts';
import { provisionsOf } from '../../src/model/walk.ts';
import type { PageReader } from './built-pages.ts';
import { lawWordsOf } from './law-words.ts';

/**
 * Compares the law words on the built pages of a regulation with the text received: the whole-text page with the whole source, the
 * article pages, in order, with its articles. White space, the marks of Markdown and the dash that opens a line do not
 * count. Gives the first differing place of each, as a fault at its line of the source.
 */
export function fidelityFaults(regulation: Regulation, read: PageReader): Fault[] {
  const faults: Fault[] = [];
  const compare = (place: string, source: string, firstLine: number) => {
    const page = lawWordsOf(read(`${regulation.id}/${place}/`)).join('\n');
    const message = difference(place, source, page, firstLine);
    if (message) faults.push({ file: `content/regulations/${regulation.id}/text.md`, ...message });
  };
  compare('toan-van', received(regulation, 0, regulation.text.source.length), 1);
  for (const article of regulation.articles) {
    compare(article.id, received(regulation, ...rangeOf(article)), article.mark.line);
  }
  return faults;
}

/** What counts of one or more lines. */
const bare = (text: string) =>
  text
    .replace(/[#*\\]/gu, '')
    .replace(/^[^\S\n]*- (?=[^\n]*\S)/gmu, '')
    .replace(/\s/gu, '');

/** A run of the source with only the line breaks left of what is foreign to the regulation, and of the bars of tables. */
function received({ text }: Regulation, start: number, end: number): string {
  let words = '';
  for (let i = firstFrom(text.pieces, start); i < text.pieces.length; i++) {
    const { kind, range } = text.pieces[i] as Piece;
    if (range.end > end) break;
    const own = text.source.slice(range.start, range.end);
    const isForeign = kind === 'foreign' || (kind === 'markup' && ROW_MARKUP.test(own));
    words += isForeign ? own.replace(/[^\n]/gu, '') : own;
  }
  return words;
}

/** The number of the first of the pieces, which follow each other, that begins at a place or behind it. */
function firstFrom(pieces: readonly Piece[], start: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).range.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From an article's mark to the end of its last words. */
function rangeOf(article: Article): [number, number] {
  const words = [
    article.mark,
    ...article.heading,
    ...provisionsOf(article).flatMap(({ mark, paragraphs }) => [
      ...(mark ? [mark] : []),
      ...paragraphs.flatMap(({ lines }) => lines),
    ]),
  ];
  return [article.mark.range.start, words.reduce((end, { range }) => Math.max(end, range.end), 0)];
}

function difference(
  place: string,
  source: string,
  page: string,
  firstLine: number,
): { line: number; message: string } | null {
  const [said, shown] = [bare(source), bare(page)];
  if (said === shown) return null;
  let at = 0;
  while (at < said.length && said[at] === shown[at]) at++;
  const line = firstLine + lineOfLetter(source, at);
  const quote = (text: string) => text.slice(at, at + 24);
  const message = `the page ${place}/ differs from the text here: «${quote(said)}» is shown as «${quote(shown)}»`;
  return { line, message };
}

/** Which line, from 0, holds the letter that is number `at` of those that count. */
function lineOfLetter(source: string, at: number): number {
  let letters = 0;
  const lines = source.split('\n');
  const line = lines.findIndex((one) => {
    letters += bare(one).length;
    return letters > at;
  });
  return line < 0 ? lines.length - 1 : line;
}
