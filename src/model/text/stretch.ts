import type { Paragraph, Words } from '../regulation.ts';
import { cut, type Line } from './lines.ts';
import type { SourceLines } from './source-lines.ts';
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
  continuesOn(before.line, stretch.line, sourceLines.width, stretch.index > before.index + 1);

export const wordsOf = ({ line, from }: Stretch): Words | null => cut(line, from);

/** Gathers stretches into paragraphs, joining the lines that a source has wrapped. */
export function paragraphsOf(sourceLines: SourceLines, stretches: readonly Stretch[]): Paragraph[] {
  const paragraphs: { lines: Words[] }[] = [];
  stretches.forEach((stretch, i) => {
    const words = wordsOf(stretch);
    if (!words) return;
    const before = stretches[i - 1];
    const open = paragraphs.at(-1);
    if (before && open && joins(sourceLines, before, stretch)) open.lines.push(words);
    else paragraphs.push({ lines: [words] });
  });
  return paragraphs;
}
