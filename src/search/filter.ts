import type { SearchRecord } from './records.ts';

/** What results can be narrowed by, in the order shown. */
export const FACETS = ['regulation', 'division', 'organ', 'role', 'cycle'] as const;
export type Facet = (typeof FACETS)[number];

/** The one value asked for of each facet; a facet that is left out is open. */
export type Filter = Partial<Readonly<Record<Facet, string>>>;

/** The values of a facet that results have, with how many of them, in the order in which results first have them. */
type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Between the steps of a division's path where it is one value: `Chương II › Mục I`. */
const STEP = ' › ';

/** What a record has of a facet. A provision in a section is also in its chapter. */
function valuesOf(record: SearchRecord, facet: Facet): readonly string[] {
  switch (facet) {
    case 'regulation':
      return [record.regulation];
    case 'division':
      return record.path.map((_, i) => record.path.slice(0, i + 1).join(STEP));
    case 'organ':
      return record.organs;
    case 'role':
      return record.roles;
    case 'cycle':
      return record.cycles;
  }
}

/** Whether a record has all that the filter asks for. */
export const passes = (record: SearchRecord, filter: Filter, but?: Facet): boolean =>
  FACETS.every((facet) => {
    const asked = filter[facet];
    return facet === but || asked === undefined || valuesOf(record, facet).includes(asked);
  });

/** How many results each value would leave, the other facets as they are. */
export function facetCounts(records: readonly SearchRecord[], filter: Filter): FacetCounts {
  const counted = FACETS.map((facet) => {
    const counts = new Map<string, number>();
    for (const record of records) {
      if (!passes(record, filter, facet)) continue;
      for (const value of valuesOf(record, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [facet, counts] as const;
  });
  return Object.fromEntries(counted) as Record<Facet, Map<string, number>>;
}
