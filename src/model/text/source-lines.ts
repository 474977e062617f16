import { documentKinds } from '../document-kinds.ts';
import { closingLines } from './closing.ts';
import { contentsLines } from './contents.ts';
import { foreignLines } from './foreign.ts';
import { type Line, makeLine, readLines, setAside, sourceAt } from './lines.ts';
import { quotedLines } from './quotes.ts';
import { measureWidth, type Width } from './wrap.ts';

/** A source as the later passes read it: its lines, and what is known of each without knowing the hierarchy. */
export interface SourceLines {
  readonly source: string;
  readonly lines: readonly Line[];
  /** Whether a line is not the regulation's own. */
  readonly foreign: readonly boolean[];
  /** Whether a line's marks are not the hierarchy's: it is within a quotation of another text, or in a table of contents. */
  readonly quoted: readonly boolean[];
  /** For each line the first one, from it on, that says that the articles are over. */
  readonly closing: readonly number[];
  readonly width: Width;
}

/** Reads a source line by line. */
export function readSource(source: string): SourceLines {
  const raw = readLines(source);
  const width = measureWidth(raw);
  const lines = splitRunTogether(source, raw);
  const foreign = foreignLines(source, lines);
  const contents = contentsLines(lines);
  const quoted = quotedLines(lines).map((isQuoted, i) => isQuoted || (contents[i] as boolean));
  return { source, lines, width, foreign, quoted, closing: closingLines(lines, foreign, quoted) };
}

/** The line before this one that bears words of the regulation; null at the beginning. */
export function lineBefore({ lines, foreign }: SourceLines, index: number): Line | null {
  for (let i = index - 1; i >= 0 && i > index - 12; i--) {
    const line = lines[i] as Line;
    if (line.text !== '' && !foreign[i]) return line;
  }
  return null;
}

/** Whether the line is right under the one before it, without a blank line between. */
export const standsUnder = ({ lines }: SourceLines, index: number): boolean =>
  (lines[index - 1]?.text ?? '') !== '';

/** Where, after one line and before another, the articles are over; null where nothing says so. */
export function closingStart({ closing }: SourceLines, after: number, before: number): number | null {
  const at = closing[after + 1] ?? before;
  return at < before ? at : null;
}

/**
 * Copies from the web run lines together: `BẢO VỆ TỔ QUỐC Điều 64.`, `Hiến pháp 2013. Chương I.`. Such a line is cut before
 * the mark, where it cannot be the middle of a sentence; the document's name before a chapter is the web site's.
 */
function splitRunTogether(source: string, lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => split(source, line));
}

function split(source: string, line: Line): Line[] {
  const heading = HEADING.exec(line.view);
  const name = heading ? null : NAME.exec(line.view);
  const length = (heading ?? name)?.[0].length;
  if (length === undefined) return [line];
  const place = sourceAt(line, length);
  const before = makeLine(source, line.number, line.start, place);
  const after = makeLine(source, line.number, place, line.end);
  return [name ? setAside(before) : before, ...split(source, after)];
}

/** A heading in capitals before an article, or before a section with its own. */
const HEADING =
  /^(?:(?:Phần|Chương|Mục) (?:[IVXLC]+|\d+|thứ \p{L}+)[.:]?\s)?[\p{Lu}\d\s,;()-]{6,200}\s(?=Điều \d{1,4}[a-zđ]?\.|(?:Chương|Mục|Tiểu mục) (?:[IVXLC]+|\d+)[.:]?\s\p{Lu}[\p{Lu}\s,-]{3})/u;

/** A document's name before a chapter. */
const NAME = new RegExp(
  String.raw`^(?:Văn bản hợp nhất|${documentKinds('headed').join('|')})\s[^.]{0,240}\.\s(?=(?:Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC|Tiểu mục) (?:[IVXLC]+|\d+|thứ \p{L}+)(?:\.|$|\s+\p{Lu}[\p{Lu}\s,-]{3}))`,
  'u',
);
