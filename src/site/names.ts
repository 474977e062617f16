import { articleName } from '../model/division-name.ts';
import type { Article } from '../model/hierarchy.ts';
import type { Regulation } from '../model/regulation.ts';
import { regulationKindAndNumber } from '../model/regulation-name.ts';
import { wordsText } from '../model/walk.ts';

/** What a regulation is called in menus: `Quy chế 05-QC/HU`; without a number, its kind and title. */
export const regulationName = ({ about }: Regulation): string => regulationKindAndNumber(about);

/** An article's printed title, or its editorial label; null where it has neither. */
export function articleTitle(
  regulation: Regulation,
  article: Article,
): { text: string; editorial: boolean } | null {
  if (article.heading.length > 0) return { text: wordsText(article.heading), editorial: false };
  const label = regulation.readings.get(article.id)?.label;
  return label ? { text: label, editorial: true } : null;
}

/** `Điều 5. Trách nhiệm của …`; an editorial label is in brackets. */
export function articleFullName(regulation: Regulation, article: Article): string {
  const title = articleTitle(regulation, article);
  if (!title) return articleName(article);
  return title.editorial
    ? `${articleName(article)} [${title.text}]`
    : `${articleName(article)}. ${title.text}`;
}

/** What is said of a text's force: first whether it is in force, then what else is to be known. */
export const statusSentences = ({ about }: Regulation): string[] => about.status.summary.split(/(?<=\.) /u);
