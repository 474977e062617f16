import { citation } from '../model/citation.ts';
import { articleName } from '../model/division-name.ts';
import { fold } from '../model/fold.ts';
import { ownParagraphs, provisionsOf, wordsText } from '../model/ladder.ts';
import type { Library, Regulation } from '../model/library.ts';
import type { Article, Provision } from '../model/regulation.ts';

/** What is indexed: one provision. */
export interface SearchRecord {
  readonly regulation: string;
  readonly article: string;
  readonly provision: string;
  /** `khoản 3 Điều 5`. */
  readonly citation: string;
  /** The printed title of the article, or its editorial label; empty where it has neither. */
  readonly title: string;
  /** The provision's own words. */
  readonly words: string;
  /** What is looked up, folded: words, title, citation, abbreviations of organs named, readers' words for the text's. */
  readonly indexed: string;
}

/** A record for every provision of every regulation held, in text order. */
export function searchRecords(library: Library): SearchRecord[] {
  return library.regulations.flatMap((regulation) =>
    regulation.articles.flatMap((article) =>
      provisionsOf(article).map((provision) => recordOf(library, regulation, article, provision)),
    ),
  );
}

function recordOf(
  library: Library,
  regulation: Regulation,
  article: Article,
  provision: Provision,
): SearchRecord {
  const cited = citation(article, provision);
  const label = regulation.readings.get(article.id)?.label ?? '';
  const title = article.heading.length > 0 ? wordsText(article.heading) : label;
  const words = ownParagraphs(provision).join(' ');
  const abbreviations = new Set(library.mentionsIn(words).flatMap(({ organ }) => organ.abbreviations));
  return {
    regulation: regulation.id,
    article: article.id,
    provision: provision.id,
    citation: cited,
    title: title || articleName(article),
    words,
    indexed: fold([cited, title, words, ...abbreviations, ...everydayFor(library, words)].join(' ')),
  };
}

/** What readers say for words that stand here: `covid` where the text says `dịch bệnh`. */
function everydayFor(library: Library, words: string): string[] {
  const plain = words.toLocaleLowerCase('vi');
  return library.glossary.everyday.flatMap(({ say, means }) =>
    means.some((meant) => plain.includes(meant.toLocaleLowerCase('vi'))) ? say : [],
  );
}
