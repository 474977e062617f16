import { documentKinds } from '../document-kinds.ts';
import { type Line, makeLine, setAside, sourceAt } from './lines.ts';

/**
 * Copies from the web run lines together: `BẢO VỆ TỔ QUỐC Điều 64.`, `Hiến pháp 2013. Chương I.`. Such a line is cut before
 * the mark, where it cannot be the middle of a sentence; the document's name before a chapter is the web site's.
 */
export function splitRunTogether(source: string, lines: readonly Line[]): Line[] {
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
