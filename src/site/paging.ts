import type { Regulation } from '../model/regulation.ts';
import { library } from './library.ts';
import { url } from './urls.ts';

/** How many regulations one page lists, so that no page grows with their number. */
const PAGE_SIZE = 30;

/** One page of a list that runs over several. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/** One page of a list; a list of nothing has one empty page. */
export function pageOf<T>(all: readonly T[], number: number, size = PAGE_SIZE): ListPage<T> {
  return {
    items: all.slice((number - 1) * size, number * size),
    number,
    count: Math.max(1, Math.ceil(all.length / size)),
  };
}

/** The static paths of the pages after the first: `trang-2` and on. */
export function furtherPages(all: readonly unknown[]) {
  const { count } = pageOf(all, 1);
  return Array.from({ length: count - 1 }, (_, i) => ({
    params: { page: `trang-${i + 2}` },
    props: { number: i + 2 },
  }));
}

/** The lists of regulations: where each begins and goes on, and which regulations it holds. */
export const LISTS = {
  texts: { first: '', further: 'van-ban/', regulations: () => library().regulations },
  diagrams: { first: 'so-do/', further: 'so-do/', regulations: withDuties },
  slides: { first: 'trinh-chieu/', further: 'trinh-chieu/', regulations: () => library().regulations },
  data: { first: 'du-lieu/', further: 'du-lieu/', regulations: () => library().regulations },
} as const satisfies Record<
  string,
  { first: string; further: string; regulations: () => readonly Regulation[] }
>;
export type ListName = keyof typeof LISTS;

/** The address of one page of a list. */
export const listUrl = (list: ListName, number: number): string =>
  url(number === 1 ? LISTS[list].first : `${LISTS[list].further}trang-${number}/`);

/** The static paths of a list's pages: the first at its own address. */
export const listPaths = (list: ListName) => [
  { params: { page: undefined }, props: { number: 1 } },
  ...furtherPages(LISTS[list].regulations()),
];

/** A drawing is made of duties; a regulation of which none has been read has no drawings. */
function withDuties(): readonly Regulation[] {
  const all = library().regulations;
  const read = all.filter(({ duties }) => duties.length > 0);
  return read.length > 0 ? read : all;
}
