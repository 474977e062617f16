import { bestMatches } from './best-matches.ts';
import type { Duty } from './duty.ts';
import type { Article } from './hierarchy.ts';
import { likeness, wordPairs } from './likeness.ts';
import type { Regulation } from './regulation.ts';
import { ownParagraphs, provisionsOf, wordsText } from './walk.ts';
import { type ComparedWords, compareParagraphs } from './word-diff.ts';

/** Duties of two articles: those both have, those that only one has. */
export interface ComparedDuties {
  readonly kept: readonly { upper: Duty; lower: Duty }[];
  readonly leftOut: readonly Duty[];
  readonly added: readonly Duty[];
}

/** An article of the lower text with the one of the upper text that it is most like. */
interface ArticlePair {
  readonly upper: Article;
  readonly lower: Article;
  readonly words: ComparedWords;
  readonly duties: ComparedDuties;
}

/** A regulation next to the one it was made after, article by article, in the lower one's order. */
interface SideBySide {
  readonly pairs: readonly ArticlePair[];
  /** Articles of the lower text that have no counterpart. */
  readonly added: readonly Article[];
  /** Articles of the upper text that nothing in the lower one answers to. */
  readonly leftOut: readonly Article[];
}

/** How alike two articles must be to be counterparts, and two duties of one role to be the same. */
const ARTICLES_ALIKE = 0.2;
const DUTIES_ALIKE = 0.4;

/** Sets a regulation next to the one it was made after; which article answers to which is found by their words alone. */
export function sideBySide(upper: Regulation, lower: Regulation): SideBySide {
  const matches = bestMatches(upper.articles, lower.articles, articleLikeness(), ARTICLES_ALIKE);
  const upperOf = new Map(matches.map(([one, other]) => [other, one]));
  const taken = new Set(upperOf.values());
  return {
    pairs: lower.articles.flatMap((article) => {
      const counterpart = upperOf.get(article);
      return counterpart ? [pairOf(upper, counterpart, lower, article)] : [];
    }),
    added: lower.articles.filter((article) => !upperOf.has(article)),
    leftOut: upper.articles.filter((article) => !taken.has(article)),
  };
}

function pairOf(upper: Regulation, above: Article, lower: Regulation, below: Article): ArticlePair {
  const dutiesOf = (regulation: Regulation, article: Article) =>
    regulation.readings.get(article.id)?.duties ?? [];
  return {
    upper: above,
    lower: below,
    words: compareParagraphs(linesOf(above), linesOf(below)),
    duties: compareDuties(dutiesOf(upper, above), dutiesOf(lower, below)),
  };
}

/** Pairs duties of one role by the likeness of their words; the actors differ, since the texts bind different bodies. */
function compareDuties(upper: readonly Duty[], lower: readonly Duty[]): ComparedDuties {
  const alike = (a: Duty, b: Duty) =>
    a.role === b.role ? likeness(wordPairs(a.quote), wordPairs(b.quote)) : 0;
  const kept = bestMatches(upper, lower, alike, DUTIES_ALIKE).map(([upper, lower]) => ({
    upper,
    lower,
  }));
  return {
    kept,
    leftOut: upper.filter((duty) => !kept.some((pair) => pair.upper === duty)),
    added: lower.filter((duty) => !kept.some((pair) => pair.lower === duty)),
  };
}

/** The heading and every provision of an article with its printed number, a line each. */
export const linesOf = (article: Article): string[] => [
  ...(article.heading.length > 0 ? [wordsText(article.heading)] : []),
  ...provisionsOf(article).flatMap((provision) =>
    ownParagraphs(provision).map((words, i) =>
      i === 0 && provision.mark ? `${provision.mark.text} ${words}` : words,
    ),
  ),
];

/** Prepares the likeness of articles: by the pairs of words they share, titles weighing half where both have one. */
function articleLikeness(): (a: Article, b: Article) => number {
  const known = new Map<Article, { title: Map<string, number> | null; words: Map<string, number> }>();
  const of = (article: Article) => {
    const found = known.get(article) ?? {
      title: article.heading.length > 0 ? wordPairs(wordsText(article.heading)) : null,
      words: wordPairs(linesOf(article).join(' ')),
    };
    known.set(article, found);
    return found;
  };
  return (a, b) => {
    const [one, other] = [of(a), of(b)];
    const words = likeness(one.words, other.words);
    return one.title && other.title ? (likeness(one.title, other.title) + words) / 2 : words;
  };
}
