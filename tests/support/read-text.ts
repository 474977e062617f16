import type { ParsedText } from '../../src/model/hierarchy.ts';
import { countText } from '../../src/model/text/counts.ts';
import { normalizeSource } from '../../src/model/text/normalize.ts';
import { parseText } from '../../src/model/text/parse.ts';
import { expectNothingDropped } from './lossless.ts';
import { outlineOf } from './outline.ts';

/** Reads a text given whole or as lines, and holds it to losing nothing. */
export function read(...lines: readonly string[]): ParsedText {
  const text = parseText(normalizeSource(lines.join('\n')));
  expectNothingDropped(text);
  return text;
}

/** The ladder of a text given whole or as lines; see `outlineOf`. */
export const outline = (...lines: readonly string[]): string[] => outlineOf(read(...lines));

/** What of a text is not the regulation's, piece by piece. */
export const foreign = ({ source, pieces }: ParsedText): string[] =>
  pieces.filter(({ kind }) => kind === 'foreign').map(({ range }) => source.slice(range.start, range.end));

/** Instruments, phần, chương, mục, tiểu mục, điều, khoản, điểm. */
export function counts(source: string): number[] {
  const c = countText(read(source));
  return [c.instruments, c.parts, c.chapters, c.sections, c.subsections, c.articles, c.clauses, c.points];
}

/** Some full lines, by which a source is seen to wrap at about ninety letters. */
export const WRAPPED: readonly string[] = [
  'Điều 1. Phạm vi điều chỉnh',
  'Quy chế này quy định trách nhiệm của các cơ quan, tổ chức trong việc thực hiện nhiệm vụ, quyền',
  'hạn được giao; quan hệ phối hợp công tác giữa các cơ quan, tổ chức, đơn vị và cá nhân có liên',
  'quan trong hệ thống chính trị của huyện theo quy định của pháp luật và của cấp có thẩm quyền.',
  'Cơ quan, tổ chức, đơn vị và cá nhân có liên quan trong hệ thống chính trị của huyện, của thành',
  'phố thực hiện theo Quy chế này.',
];
