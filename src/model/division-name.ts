import type { Article, Division, DivisionKind } from './hierarchy.ts';
import { wordsText } from './walk.ts';

const KIND_LABELS: Record<DivisionKind, string> = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  subsection: 'Tiểu mục',
};

/** `Chương II`: the kind with the number as printed. */
export const divisionName = (division: Division): string =>
  `${KIND_LABELS[division.kind]} ${division.number}`;

/** `Chương II. TRÁCH NHIỆM LÃNH ĐẠO …` */
export const divisionFullName = (division: Division): string =>
  division.heading.length > 0
    ? `${divisionName(division)}. ${wordsText(division.heading)}`
    : divisionName(division);

/** `Điều 4 đến 7`; `Điều 14 và 15`. */
export function articlesName(articles: readonly Article[]): string {
  const [first, last] = [articles[0], articles.at(-1)];
  if (!first || !last) return '';
  if (articles.length === 1) return articleName(first);
  return `Điều ${first.number} ${articles.length === 2 ? 'và' : 'đến'} ${last.number}`;
}

/** `Điều 4–7`. */
export function articlesRange(articles: readonly Article[]): string {
  const [first, last] = [articles[0], articles.at(-1)];
  return first && last && first !== last ? `Điều ${first.number}–${last.number}` : articlesName(articles);
}

/** `Điều 5`; `Điều 5 (lần 2)` where the source repeats the number. */
export function articleName(article: Pick<Article, 'id' | 'number'>): string {
  const repeat = article.id.split('--')[1];
  return `Điều ${article.number}${repeat ? ` (lần ${repeat})` : ''}`;
}
