import { cutInLists } from './cut-in-lists.ts';
import type { Postings } from './postings.ts';

/**
 * Keys, each with its articles and places as one list of numbers: a negative one is minus the step to the next article, from
 * -1 on; those that follow are the steps to its places.
 */
type Chunk = Readonly<Record<string, readonly number[]>>;

/** About how many letters of JSON go into one file: small, since a query asks for few keys of it. */
const LETTERS = 30_000;

/** The files of an index of articles, given as the keys of each: its first and last key, and its JSON. */
export function packChunks(
  articles: readonly (readonly string[])[],
): { readonly from: string; readonly to: string; readonly text: string }[] {
  const index = new Map<string, { readonly numbers: number[]; article: number; place: number }>();
  articles.forEach((keys, article) => {
    keys.forEach((key, place) => {
      const known = index.get(key) ?? { numbers: [], article: -1, place: 0 };
      index.set(key, known);
      if (known.article < article) {
        known.numbers.push(known.article - article);
        known.article = article;
        known.place = 0;
      }
      known.numbers.push(place - known.place);
      known.place = place;
    });
  });
  const keys = [...index.keys()].sort();
  const textOf = (key: string) => `${JSON.stringify(key)}:${JSON.stringify(index.get(key)?.numbers)}`;
  return cutInLists(keys, textOf, LETTERS).map(({ items, texts }) => ({
    from: items[0] as string,
    to: items.at(-1) as string,
    text: `{${texts.join()}}`,
  }));
}

/** What a file of an index says of each of its keys, whose numbers are read when they are asked for. */
export function openChunk(chunk: Chunk): (key: string) => Postings {
  const lists = new Map(Object.entries(chunk));
  return (key) => postingsOf(lists.get(key) ?? []);
}

function postingsOf(numbers: readonly number[]): Postings {
  const postings = new Map<number, number[]>();
  let article = -1;
  let places: number[] = [];
  for (const number of numbers) {
    if (number < 0) {
      article -= number;
      places = [];
      postings.set(article, places);
    } else places.push((places.at(-1) ?? 0) + number);
  }
  return postings;
}
