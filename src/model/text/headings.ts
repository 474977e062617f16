import { documentKinds } from '../document-kinds.ts';
import type { Line } from './lines.ts';
import { articleMark, type DivisionMark, divisionMark, type HierarchyMark } from './marks.ts';
import { isCapitals, isContentsEntry, isTerminal } from './shape.ts';
import { lineBefore, type SourceLines, standsUnder } from './source-lines.ts';
import { breaksOff, isFull } from './wrap.ts';

/** The heading of a division or an article: the line it is on, by index, and its mark. */
export type Heading =
  | { readonly type: 'division'; readonly index: number; readonly mark: DivisionMark }
  | { readonly type: 'article'; readonly index: number; readonly mark: HierarchyMark };

const HEADING_REACH = 500;

/** The division whose heading this line is; null where the words only speak of one, as in `Chương IX Phần này`. */
export function divisionHeading(sourceLines: SourceLines, index: number): DivisionMark | null {
  const line = sourceLines.lines[index];
  const mark = line && line.view.length < HEADING_REACH ? divisionMark(line.view) : null;
  if (!line || !mark || isContentsEntry(line.view)) return null;
  const rest = line.view.slice(mark.end).trim();
  if (line.isHeading || line.isBold) return /^\p{Ll}/u.test(rest) ? null : mark;
  if (interruptsSentence(sourceLines, index, mark)) return null;
  if (rest === '' || isCapitals(rest)) return mark;
  if (!/^[\p{Lu}“"]/u.test(rest)) return null;
  if (mark.isClosed) return /[.;]$/u.test(rest) && mark.kind !== 'chapter' ? null : mark;
  return beginsAnew(sourceLines, index) && !NAMED_TEXT.test(rest) ? mark : null;
}

/** The article whose heading this line may be, by the line itself; its number is judged by the caller. */
export function articleHeading(sourceLines: SourceLines, index: number): HierarchyMark | null {
  const line = sourceLines.lines[index];
  const mark = line ? articleMark(line.view) : null;
  if (!line || !mark || isContentsEntry(line.view)) return null;
  const rest = line.view.slice(mark.end).trim();
  if (line.isHeading) return mark;
  if (interruptsSentence(sourceLines, index, mark) || followsAmendment(sourceLines, index)) return null;
  if (mark.isClosed || rest === '' || line.isBold) return mark;
  return /^\p{Lu}/u.test(rest) && !NAMED_TEXT.test(rest) && beginsAnew(sourceLines, index) ? mark : null;
}

/** Names of texts: `Điều 48 Luật này`, `Chương II Quy chế`. */
const NAMED_TEXT = new RegExp(
  `^(?:${documentKinds('headed').join('|')}|Điều|Chương|Phần|Mục)(?!\\p{L})`,
  'u',
);

/** Whether the line before ends a sentence, a heading or a paragraph, so that something new can begin. */
export function beginsAnew(sourceLines: SourceLines, index: number): boolean {
  const before = lineBefore(sourceLines, index);
  return !before || !standsUnder(sourceLines, index) || isTerminal(before) || isCapitals(before.view);
}

/** Whether the line goes on with a sentence that the source has broken: `… quy định tại` / `Điều 48 của Luật này`. */
function interruptsSentence(sourceLines: SourceLines, index: number, mark: HierarchyMark): boolean {
  const before = lineBefore(sourceLines, index);
  if (!before || !standsUnder(sourceLines, index) || isCapitals(before.view)) return false;
  const line = sourceLines.lines[index] as Line;
  if (ENDS_ON_LEVEL.test(before.view)) return true;
  const standsAlone = mark.isClosed || line.view.length === mark.end;
  if (
    standsAlone &&
    before.view.endsWith(',') &&
    (sourceLines.width === null || isFirst(mark, sourceLines, index))
  ) {
    return false;
  }
  return !before.isHeading && !before.isBold && breaksOff(before, line, sourceLines.width);
}

/** `… tại khoản 2` goes on with `Điều 29.`, `… tên Mục 2` with `Chương II.`; a line that is only a heading does not. */
const ENDS_ON_LEVEL = /[\p{Ll},;”]\s(?:khoản|điểm|[Mm]ục|[Tt]iểu mục)\s(?:\d{1,3}[a-zđ]?|[a-zđ]|[IVX]+)$/u;

/** Whether the preamble ends before the mark with a comma: `Quốc hội ban hành Luật thủy sản,` / `Điều 1.`. */
const isFirst = ({ value }: HierarchyMark, { lines }: SourceLines, index: number): boolean =>
  value === 1 && lines.slice(Math.max(0, index - 4), index).some(({ view }) => ISSUES.test(view));

const ISSUES =
  /^(?:Quốc hội|Chính phủ|Ủy ban|Hội đồng|Bộ trưởng|Ban |Thủ tướng).*(?:ban hành|quyết nghị|thông qua)(?!\p{L})/u;

/** Whether the line is under `… được sửa đổi, bổ sung như sau:`, and so is quoted though no mark says so. */
function followsAmendment(sourceLines: SourceLines, index: number): boolean {
  return /(?:sửa đổi|bổ sung|thay thế)[^:]*như sau\s*:$/u.test(lineBefore(sourceLines, index)?.view ?? '');
}

/** Whether the line before is full and unfinished, as within a wrapped paragraph. */
export function isWithinParagraph(sourceLines: SourceLines, index: number): boolean {
  const before = lineBefore(sourceLines, index);
  const line = sourceLines.lines[index];
  if (!before || !line || sourceLines.width === null || isCapitals(before.view)) return false;
  return !isTerminal(before) && isFull(before, line, sourceLines.width);
}
