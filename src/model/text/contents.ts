import type { Line } from './lines.ts';
import { articleMark, divisionMark } from './marks.ts';
import { isContentsEntry } from './shape.ts';

/** How many lines a table of contents may have. */
const REACH = 3000;

/**
 * Finds the lines of a table of contents: from `MỤC LỤC` to where its first entry comes a second time, which is the text
 * itself; a run of entries with nothing under them that all come again further down; and the first lines of entries that
 * run on to a line with dots and a page number.
 */
export function contentsLines(lines: readonly Line[]): boolean[] {
  const contents = lines.map(
    (line, i) => entryKey(line) !== null && entryKey(lines[i + 1]) === null && leadsToPage(lines[i + 1]),
  );
  /** Up to this line no entry is. */
  let barren = 0;
  for (let i = 0; i < lines.length; i++) {
    if (i < barren || !/^MỤC LỤC(?: CHI TIẾT)?\s*:?$/iu.test((lines[i] as Line).view)) continue;
    const end = textStart(lines, i + 1);
    if (end === null && !hasEntry(lines, i + 1)) barren = i + REACH;
    if (end !== null) contents.fill(true, i, end);
    i = end ?? i;
  }
  const bare = bareContents(lines, contents);
  if (bare) contents.fill(true, bare.start, bare.end);
  return contents;
}

/** How many entries make a table of contents that no words announce. */
const FEWEST = 6;
/** How many lines with words may be from one entry to the next: a title on its own line, or one that is wrapped. */
const BETWEEN = 2;

/** A table of contents at the head of a text that neither `MỤC LỤC` nor page numbers tell; null where there is none. */
function bareContents(
  lines: readonly Line[],
  known: readonly boolean[],
): { start: number; end: number } | null {
  const entries = lines.flatMap((line, index) => {
    const key = known[index] ? null : entryKey(line);
    return key === null ? [] : [{ key, index }];
  });
  const articles = entries.filter(({ key }) => key.startsWith('article'));
  const second = articles.find(({ key }, i) => i > 0 && key === articles[0]?.key);
  const first = entries[0];
  if (!first || !second) return null;
  const again = entries.find(({ key, index }) => index > first.index && key === first.key);
  let end = Math.min(again?.index ?? second.index, second.index);
  const listed = entries.filter(({ index }) => index < end);
  const later = new Set(entries.filter(({ index }) => index >= end).map(({ key }) => key));
  // A chapter that the contents do not name is over the first article already.
  while (listed.length > 0 && !later.has(listed.at(-1)?.key ?? '')) end = listed.pop()?.index ?? end;
  const isList =
    listed.length >= FEWEST &&
    listed.every(({ index }, i) => {
      const next = listed[i + 1]?.index;
      return next === undefined || wordLines(lines, index + 1, next) <= BETWEEN;
    });
  return isList && listed.every(({ key }) => later.has(key)) ? { start: first.index, end } : null;
}

const wordLines = (lines: readonly Line[], from: number, to: number): number =>
  lines.slice(from, to).filter(({ text }) => text !== '').length;

const leadsToPage = (line: Line | undefined): boolean => line !== undefined && isContentsEntry(line.view);

/** Where the first entry after `from` comes again; null where it does not, so that it is the text already. */
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

const hasEntry = (lines: readonly Line[], from: number): boolean =>
  lines.slice(from, from + REACH).some((line) => entryKey(line) !== null);

/** What an entry or a heading is of, `chapter 1`; null for a line that is neither. */
function entryKey(line: Line | undefined): string | null {
  const view = line?.view.replace(/^[-–•*]\s+/u, '') ?? '';
  const division = divisionMark(view);
  if (division) return `${division.kind} ${division.value}${division.suffix}`;
  const article = articleMark(view);
  return article ? `article ${article.value}${article.suffix}` : null;
}
