import type { Paragraph, Words } from '../hierarchy.ts';
import { cut, type Line } from './lines.ts';
import type { SourceLines } from './source-lines.ts';
import { isRow, readTable } from './tables.ts';
import { continuesOn } from './wrap.ts';

/** A line of an article, or what is left of it after a mark. */
export interface Stretch {
  readonly index: number;
  readonly line: Line;
  /** Where in the line's text it begins. */
  readonly from: number;
}

/** The lines from one to another that bear words of the regulation; the first from `offset` on. */
export function stretchesOf(
  { lines, foreign }: SourceLines,
  from: number,
  to: number,
  offset = 0,
): Stretch[] {
  const stretches: Stretch[] = [];
  for (let index = from; index < to; index++) {
    const line = lines[index] as Line;
    const start = index === from ? offset : 0;
    if (!foreign[index] && line.text.slice(start).trim() !== '') stretches.push({ index, line, from: start });
  }
  return stretches;
}

/** Whether a stretch goes on with the paragraph of the one before it. */
export const joins = (sourceLines: SourceLines, before: Stretch, stretch: Stretch): boolean =>
  stretch.from === 0 &&
  !isRow(before.line) &&
  !isRow(stretch.line) &&
  continuesOn(before.line, stretch.line, sourceLines.width, stretch.index > before.index + 1);

export const wordsOf = ({ line, from }: Stretch): Words | null => cut(line, from);

/** Gathers stretches into paragraphs, joining the lines that a source has wrapped, and rows into tables. */
export function paragraphsOf(sourceLines: SourceLines, stretches: readonly Stretch[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Words[] | null = null;
  for (let i = 0; i < stretches.length; i++) {
    const stretch = stretches[i] as Stretch;
    const rows = rowsFrom(stretches, i);
    if (rows > 0) {
      paragraphs.push(tableOf(sourceLines, stretches.slice(i, i + rows)));
      open = null;
      i += rows - 1;
      continue;
    }
    const words = wordsOf(stretch);
    if (!words) continue;
    const before = stretches[i - 1];
    if (before && open && joins(sourceLines, before, stretch)) open.push(words);
    else {
      open = [words];
      paragraphs.push({ lines: open });
    }
  }
  return paragraphs;
}

/** How many of the stretches from one on are rows of one table. */
export function rowsFrom(stretches: readonly Stretch[], from: number): number {
  let to = from;
  for (let stretch = stretches[to]; stretch; stretch = stretches[++to]) {
    const isNext = to === from || stretch.index === (stretches[to - 1] as Stretch).index + 1;
    if (stretch.from > 0 || !isNext || !isRow(stretch.line)) break;
  }
  return to - from;
}

/** The table whose rows these stretches are. */
export const tableOf = ({ source }: SourceLines, stretches: readonly Stretch[]): Paragraph =>
  readTable(
    source,
    stretches.map(({ line }) => line),
  );
