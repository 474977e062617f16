import type { Article, Paragraph } from '../hierarchy.ts';
import { paragraphText, provisionsOf } from '../walk.ts';

/** A half-open run of offsets within a paragraph. */
type QuotedSpan = readonly [start: number, end: number];

/**
 * Which runs of an article's paragraphs are within quotation marks. What is quoted is another text's, above all in a law
 * that amends one, so that a reference in it does not speak of this text. A quotation may run over several provisions;
 * one that never closes ends with the article.
 */
export function quotedRuns(article: Article): Map<Paragraph, QuotedSpan[]> {
  const runs = new Map<Paragraph, QuotedSpan[]>();
  let depth = 0;
  for (const { paragraphs } of provisionsOf(article)) {
    for (const paragraph of paragraphs) {
      const text = paragraphText(paragraph);
      const own: QuotedSpan[] = [];
      let from = 0;
      for (const { 0: mark, index } of text.matchAll(/[“”«»"]/gu)) {
        const opens = mark === '“' || mark === '«' || (mark === '"' && depth === 0);
        if (opens && depth === 0) from = index;
        if (!opens && depth === 1) own.push([from, index + 1]);
        depth = Math.max(0, depth + (opens ? 1 : -1));
      }
      if (depth > 0) own.push([from, text.length]);
      runs.set(paragraph, own);
    }
  }
  return runs;
}

/** Whether a run of offsets touches any of these. */
export const isWithin = (start: number, end: number, runs: readonly QuotedSpan[]): boolean =>
  runs.some(([from, to]) => start < to && end > from);
