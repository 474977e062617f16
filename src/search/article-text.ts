import { keysOf } from './keys.ts';
import type { Postings } from './postings.ts';
import { articleNumbers, numberKey } from './record-keys.ts';
import type { SearchRecord } from './records.ts';

/** What is indexed of one article: the records of its provisions as one text, so that its title is there once. */
export interface ArticleText {
  /** How many syllables the own words of each of its provisions have, in order. */
  readonly lengths: readonly number[];
  /**
   * Keys joined by spaces: of each provision its words and its number, which keeps runs of words from crossing over;
   * then the title and the numbers of the article.
   */
  readonly text: string;
}

/** The text of every article, for records in text order; what is outside the articles has one of its own each. */
export function articleTexts(records: readonly SearchRecord[]): ArticleText[] {
  const groups: SearchRecord[][] = [];
  for (const record of records) {
    const group = groups.at(-1);
    if (group?.[0] && pageOf(group[0]) === pageOf(record)) group.push(record);
    else groups.push([record]);
  }
  return groups.map(textOf);
}

function textOf(group: readonly SearchRecord[]): ArticleText {
  const words = group.map((record) => keysOf(record.words));
  const provisions = group.flatMap(({ article, provision }, i) => [
    ...(words[i] ?? []),
    numberKey(article, provision),
  ]);
  const ends = group.slice(0, 1).flatMap((record) => [...keysOf(record.title), ...articleNumbers(record)]);
  return { lengths: words.map(({ length }) => length), text: [...provisions, ...ends].join(' ') };
}

const pageOf = ({ url, article }: SearchRecord) => `${url.split('#')[0]} ${article}`;

/**
 * Turns what an index of article texts says of a key into what it says of provisions: `articles` are the lengths of each
 * article's text. Places are those that the provision's own record would have: its words, one more for the boundary, and
 * then its article's title, which is over every provision.
 */
export function provisionPostings(articles: readonly (readonly number[])[]): (found: Postings) => Postings {
  const firsts: number[] = [];
  let count = 0;
  for (const lengths of articles) {
    firsts.push(count);
    count += lengths.length;
  }
  return (found) => {
    const postings = new Map<number, readonly number[]>();
    for (const [article, places] of found) {
      for (const [i, own] of placesWithin(articles[article] ?? [], places).entries()) {
        if (own.length > 0) postings.set((firsts[article] ?? 0) + i, own);
      }
    }
    return postings;
  };
}

/** The places of an article's text as places of each of its provisions. Places rise. */
function placesWithin(lengths: readonly number[], places: readonly number[]): number[][] {
  let from = 0;
  let next = 0;
  const within = lengths.map((length) => {
    const own: number[] = [];
    for (; next < places.length; next++) {
      const place = (places[next] ?? 0) - from;
      if (place > length) break;
      own.push(place);
    }
    from += length + 1;
    return own;
  });
  const inTitle = places.slice(next).map((place) => place - from);
  return inTitle.length === 0
    ? within
    : within.map((own, i) => [...own, ...inTitle.map((place) => place + (lengths[i] ?? 0) + 1)]);
}
