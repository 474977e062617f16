import type { Line } from './lines.ts';
import { articleMark, divisionMark } from './marks.ts';
import { isContentsEntry } from './shape.ts';

/** How many lines a table of contents may have. */
const REACH = 3000;

/**
 * Finds the lines of a table of contents: from `MỤC LỤC` to where its first entry stands a second time, which is the text
 * itself; and the first lines of entries that run on to a line with dots and a page number.
 */
export function contentsLines(lines: readonly Line[]): boolean[] {
  const contents = lines.map(
    (line, i) => entryKey(line) !== null && entryKey(lines[i + 1]) === null && leadsToPage(lines[i + 1]),
  );
  for (let i = 0; i < lines.length; i++) {
    if (!/^MỤC LỤC\s*:?$/iu.test((lines[i] as Line).view)) continue;
    const end = textStart(lines, i + 1);
    if (end !== null) contents.fill(true, i, end);
    i = end ?? i;
  }
  return contents;
}

const leadsToPage = (line: Line | undefined): boolean => line !== undefined && isContentsEntry(line.view);

/** Where the first entry after `from` stands again; null where it does not, so that it is the text already. */
function textStart(lines: readonly Line[], from: number): number | null {
  const end = Math.min(lines.length, from + REACH);
  let first: string | null = null;
  for (let i = from; i < end; i++) {
    const key = entryKey(lines[i]);
    if (key === null) continue;
    if (first === null) first = key;
    else if (key === first && !isContentsEntry((lines[i] as Line).view)) return i;
  }
  return null;
}

/** What an entry or a heading is of, `chapter 1`; null for a line that is neither. */
function entryKey(line: Line | undefined): string | null {
  const division = line ? divisionMark(line.view) : null;
  if (division) return `${division.kind} ${division.value}${division.suffix}`;
  const article = line ? articleMark(line.view) : null;
  return article ? `article ${article.value}${article.suffix}` : null;
}
