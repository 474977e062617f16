import { FACETS, type Facet, type Filter } from '../../search/filter.ts';

/** How results are shown: by rank, under chapters and articles, or word by word in context. */
export const VIEWS = ['rank', 'tree', 'context'] as const;
export type View = (typeof VIEWS)[number];

/** All that the search page shows; it is in the address, so that it can be kept and sent. */
export interface SearchState {
  readonly query: string;
  /** Words of the reader that are left as typed; `*` for all. */
  readonly kept: ReadonlySet<string>;
  readonly filter: Filter;
  readonly view: View;
}

const FACET_NAMES: Record<Facet, string> = {
  regulation: 'van-ban',
  division: 'chuong',
  organ: 'co-quan',
  role: 'vai-tro',
  cycle: 'nhip',
};
const VIEW_NAMES: Record<View, string> = { rank: '', tree: 'cay', context: 'ngu-canh' };

/** Reads an address; what it does not know is left out. */
export function readState(address: URLSearchParams): SearchState {
  const filter = FACETS.flatMap((facet) => {
    const value = address.get(FACET_NAMES[facet]);
    return value ? [[facet, value] as const] : [];
  });
  return {
    query: address.get('q') ?? '',
    kept: new Set(address.getAll('giu')),
    filter: Object.fromEntries(filter),
    view: VIEWS.find((view) => VIEW_NAMES[view] === (address.get('xem') ?? '')) ?? 'rank',
  };
}

/** The address of a state, from `?` on; empty where nothing is asked. */
export function writeState({ query, kept, filter, view }: SearchState): string {
  if (!query.trim()) return '';
  const address = new URLSearchParams({ q: query.trim() });
  for (const words of kept) address.append('giu', words);
  for (const facet of FACETS) {
    const value = filter[facet];
    if (value) address.set(FACET_NAMES[facet], value);
  }
  if (VIEW_NAMES[view]) address.set('xem', VIEW_NAMES[view]);
  return `?${address}`;
}
