import type { Article, Words } from '../hierarchy.ts';
import { articleId } from '../provision-id.ts';
import { cut } from './lines.ts';
import { clauseMark, type HierarchyMark, pointMark } from './marks.ts';
import { readProvisions } from './provisions.ts';
import type { SourceLines } from './source-lines.ts';
import { joins, type Stretch, stretchesOf, wordsOf } from './stretch.ts';
import { isRow } from './tables.ts';
import { hangs } from './wrap.ts';

/** Reads the article whose heading is at `index` and whose words end before `end`. */
export function readArticle(
  sourceLines: SourceLines,
  index: number,
  mark: HierarchyMark,
  end: number,
  unique: (id: string) => string,
): Article {
  const line = sourceLines.lines[index] as NonNullable<SourceLines['lines'][number]>;
  const stretches = stretchesOf(sourceLines, index, end, mark.end);
  const titleLength = titleStretches(sourceLines, stretches, index);
  return {
    kind: 'article',
    id: unique(articleId(mark.number)),
    number: mark.number,
    mark: cut(line, 0, mark.end) as Words,
    heading: stretches.slice(0, titleLength).flatMap((stretch) => wordsOf(stretch) ?? []),
    provisions: readProvisions(sourceLines, stretches.slice(titleLength)),
  };
}

const TITLE_LENGTH = 300;

/**
 * How many stretches are the article's title: the first paragraph, if it does not end as a sentence or a lead-in does and
 * something follows it.
 */
function titleStretches(sourceLines: SourceLines, stretches: readonly Stretch[], index: number): number {
  const first = stretches[0];
  if (!first || sourceLines.quoted[first.index] || bearsMark(first) || isRow(first.line)) return 0;
  let length = 1;
  while (length < stretches.length) {
    const next = stretches[length] as Stretch;
    if (bearsMark(next) || !joins(sourceLines, stretches[length - 1] as Stretch, next)) break;
    length += 1;
  }
  const text = stretches
    .slice(0, length)
    .map(({ line, from }) => line.view.slice(from).trim())
    .join(' ');
  const isPrintedAsTitle = first.index === index && first.line.isHeading;
  if (!isPrintedAsTitle && length === stretches.length) return 0;
  const endsOpen = !/[.;:,…!?]["”]?$/u.test(text) || (isPrintedAsTitle && !text.endsWith(':'));
  return text.length <= TITLE_LENGTH && endsOpen && !hangs(text) && /^["“(]?[\p{Lu}\d]/u.test(text)
    ? length
    : 0;
}

function bearsMark({ line, from }: Stretch): boolean {
  const view = line.view.slice(from).trimStart();
  return clauseMark(view)?.value === 1 || pointMark(view)?.order === 0;
}
