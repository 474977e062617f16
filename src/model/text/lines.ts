import type { Words } from '../hierarchy.ts';
import { type Token, tokensOf } from './tokens.ts';

/** One line of the source, or a part of one where the source ran several lines together. */
export interface Line {
  /** Line number in the source, from 1. */
  readonly number: number;
  /** Place of the line in the source, without its line break. */
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** The printed words: marks of Markdown and outer white space left out. Empty for a blank line. */
  readonly text: string;
  /** `text` as it is matched: each character in its place, but any white space a space and `Ð` (U+00D0) a `Đ`. */
  readonly view: string;
  /** How much white space between marks is before `text`. */
  readonly lead: number;
  readonly isBold: boolean;
  readonly isHeading: boolean;
}

/** Cuts a source into lines, at line breaks and form feeds. */
export function readLines(source: string): Line[] {
  const lines: Line[] = [];
  let number = 1;
  let start = 0;
  for (const match of source.matchAll(/\n|\f/gu)) {
    lines.push(makeLine(source, number, start, match.index));
    start = match.index + 1;
    if (match[0] === '\n') number += 1;
  }
  lines.push(makeLine(source, number, start, source.length));
  return lines;
}

/** Makes a line of a stretch of the source. */
export function makeLine(source: string, number: number, start: number, end: number): Line {
  const tokens = tokensOf(source, start, end);
  const words = printed(source, tokens);
  const text = words.trim();
  const marks = tokens
    .filter((token) => token.kind === 'markup')
    .map(({ start, end }) => source.slice(start, end));
  return {
    number,
    start,
    end,
    tokens,
    text,
    view: viewOf(text),
    lead: words.length - words.trimStart().length,
    isBold: text !== '' && marks.some((mark) => mark.startsWith('**')) && !plainWords(source, tokens),
    isHeading: marks[0]?.startsWith('#') ?? false,
  };
}

const printed = (source: string, tokens: readonly Token[]): string =>
  tokens.flatMap(({ kind, start, end }) => (kind === 'words' ? [source.slice(start, end)] : [])).join('');

/** Whether a line has words outside its bold runs. */
function plainWords(source: string, tokens: readonly Token[]): boolean {
  let bold = false;
  for (const { kind, start, end } of tokens) {
    const text = source.slice(start, end);
    if (kind === 'markup' && text.startsWith('**')) bold = !bold;
    if (kind === 'words' && !bold && text.trim() !== '') return true;
  }
  return false;
}

const ODD = /[^\S ]|\u200b|\u00d0/u;

const viewOf = (text: string): string =>
  ODD.test(text) ? text.replace(/[\s\u200b]/gu, ' ').replaceAll('\u00d0', 'Đ') : text;

/** The line with its words marked as foreign. */
export const setAside = (line: Line): Line => ({
  ...line,
  tokens: line.tokens.map((token) => (token.kind === 'words' ? { ...token, kind: 'foreign' } : token)),
  text: '',
  view: '',
});

/** The words of a line from one place in its `text` to another, without outer white space; null where there are none. */
export function cut(line: Line, from = 0, to = line.text.length): Words | null {
  const slice = line.text.slice(from, to);
  const text = slice.trim();
  if (text === '') return null;
  const first = from + slice.length - slice.trimStart().length;
  return {
    text,
    range: { start: sourceAt(line, first), end: sourceAt(line, first + text.length - 1) + 1 },
    line: line.number,
  };
}

/** Where in the source a character of a line's `text` is. */
export function sourceAt(line: Line, at: number): number {
  let left = at + line.lead;
  for (const { kind, start, end } of line.tokens) {
    if (kind !== 'words') continue;
    if (left < end - start) return start + left;
    left -= end - start;
  }
  return line.end;
}
