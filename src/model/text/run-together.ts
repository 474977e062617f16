import { type Line, makeLine, setAside, sourceAt } from './lines.ts';

/**
 * Copies from the web run lines together: `BẢO VỆ TỔ QUỐC Điều 64.`, `Hiến pháp 2013. Chương I.`. Such a line is cut before
 * the mark, where it cannot be the middle of a sentence; the document's name before a chapter is the web site's.
 */
export function splitRunTogether(source: string, lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const heading = HEADING.exec(line.view);
    const name = heading ? null : NAME.exec(line.view);
    const length = (heading ?? name)?.[0].length;
    if (length === undefined) return [line];
    const place = sourceAt(line, length);
    const before = makeLine(source, line.number, line.start, place);
    return [name ? setAside(before) : before, makeLine(source, line.number, place, line.end)];
  });
}

/** A heading in capitals before an article. */
const HEADING = /^[\p{Lu}\d\s,;()-]{6,200}\s(?=Điều \d{1,4}[a-zđ]?\.)/u;

/** A document's name before a chapter. */
const NAME =
  /^(?:Hiến pháp|Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Pháp lệnh)\s[^.]{0,120}\.\s(?=(?:Chương|Phần|Mục) (?:[IVXLC]+|\d+|thứ \p{L}+)(?:\.|$))/u;
