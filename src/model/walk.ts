import type { Article, Division, Instrument, Paragraph, Provision, Words } from './hierarchy.ts';
import { oncePer } from './once.ts';

/** The words of a paragraph on one line. */
export const paragraphText = (paragraph: Paragraph): string => wordsText(paragraph.lines);

/** Several lines of words as one. */
export const wordsText = (lines: readonly Words[]): string => lines.map((line) => line.text).join(' ');

/** A provision's own paragraphs, without the provisions nested in it. */
export const ownParagraphs = (provision: Provision): string[] => provision.paragraphs.map(paragraphText);

/** The provision and all those nested in it, in text order. */
export function* withNested(provisions: readonly Provision[]): Generator<Provision> {
  for (const provision of provisions) {
    yield provision;
    yield* withNested(provision.provisions);
  }
}

/** Every provision of an article in text order; listed once for each article, for every view of it asks. */
export const provisionsOf = oncePer((article: Article): readonly Provision[] => [
  ...withNested(article.provisions),
]);

/** Every article under these divisions in text order. */
export function articlesIn(divisions: readonly (Division | Article)[]): Article[] {
  return divisions.flatMap((item) => (item.kind === 'article' ? [item] : articlesIn(item.divisions)));
}

/** Every division of an instrument, outer before inner, in text order. */
export function divisionsIn(divisions: readonly (Division | Article)[]): Division[] {
  return divisions.flatMap((item) => (item.kind === 'article' ? [] : [item, ...divisionsIn(item.divisions)]));
}

/** The divisions that hold the article, outermost first. */
export function pathTo(articleId: string, divisions: Instrument['divisions']): Division[] {
  for (const item of divisions) {
    if (item.kind === 'article') continue;
    if (item.divisions.some((inner) => inner.kind === 'article' && inner.id === articleId)) return [item];
    const inner = pathTo(articleId, item.divisions);
    if (inner.length > 0) return [item, ...inner];
  }
  return [];
}
