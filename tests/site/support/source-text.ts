import { readFileSync } from 'node:fs';
import { DOC } from './addresses.ts';

/**
 * The words as received, read anew and by simpler rules than the parser's, so that a fault of the parser is not also
 * the measure.
 */
export const SOURCE = readFileSync(
  new URL(`../../../content/regulations/${DOC}/text.md`, import.meta.url),
  'utf8',
);

export interface SourceArticle {
  readonly id: string;
  readonly text: string;
  /** The anchors that its page must bear, in order. */
  readonly anchors: readonly string[];
}

const HEADING = /^[#*\s]*(?:Điều (?<article>\d+)\.|Chương [IVX]+|Mục [IVX]+|Nơi nhận:)/u;

export const ARTICLES: readonly SourceArticle[] = articlesOf(SOURCE.split('\n'));

/** How words are compared: marks of Markdown, white space and a line's opening dash left out. */
export function bare(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*- /u, ''))
    .join('')
    .replace(/[\s#*\\]/gu, '');
}

/** Where two texts part, each with some words around, for a message that tells where to look. */
export function firstDifference(expected: string, found: string): string | null {
  if (expected === found) return null;
  let at = 0;
  while (expected[at] === found[at]) at += 1;
  const near = (text: string): string => text.slice(Math.max(0, at - 30), at + 30);
  return `at character ${at}: expected «${near(expected)}», found «${near(found)}»`;
}

function articlesOf(lines: readonly string[]): SourceArticle[] {
  const articles: { id: string; lines: string[] }[] = [];
  let inside = false;
  for (const line of lines) {
    const heading = HEADING.exec(line);
    if (heading) {
      const number = heading.groups?.article;
      inside = number !== undefined;
      if (number) articles.push({ id: `dieu-${number}`, lines: [] });
    }
    if (inside) articles.at(-1)?.lines.push(line);
  }
  return articles.map(({ id, lines: own }) => ({ id, text: own.join('\n'), anchors: anchorsOf(own) }));
}

function anchorsOf(lines: readonly string[]): string[] {
  const [first = '', ...rest] = lines
    .map((line) => line.replace(/[#*\\]/gu, '').trim())
    .filter((line) => line);
  const hasClauses = rest.some((line) => /^\d+\. /u.test(line));
  const anchors: string[] = [];
  let clause = '';
  let paragraphs = 0;
  for (const line of hasClauses ? rest : [first, ...rest]) {
    const number = /^(?<number>\d+(?:\.\d+)?)\. /u.exec(line)?.groups?.number;
    paragraphs = number ? 1 : paragraphs + 1;
    if (number) clause = `khoan-${number.replace('.', '-')}`;
    if (number) anchors.push(clause);
    else if (clause) anchors.push(`${clause}-doan-${paragraphs}`);
    else anchors.push(hasClauses ? 'mo-dau' : `doan-${paragraphs}`);
  }
  return anchors;
}
