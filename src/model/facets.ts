import { FORCE_LABELS, REGULATION_LABELS, SILENT } from '../labels/status.ts';

/** What a list of regulations can be narrowed by: the name in the address, and in words. */
export const FACETS = [
  { name: 'loai', label: REGULATION_LABELS.kind },
  { name: 'co-quan', label: REGULATION_LABELS.issuer },
  { name: 'hieu-luc', label: REGULATION_LABELS.force },
  { name: 'nam', label: 'Năm ban hành' },
] as const;
export type FacetName = (typeof FACETS)[number]['name'];

/** What is known of a regulation in a list. */
export interface Listed {
  readonly kind: string;
  readonly issuer: string | null;
  readonly force: keyof typeof FORCE_LABELS;
  readonly year: number | null;
}

/** What is chosen; a facet left out is not narrowed by. */
export type Choice = Readonly<Partial<Record<FacetName, string>>>;

/** The value that a regulation has for a facet, in words. */
export function facetValue(listed: Listed, facet: FacetName): string {
  switch (facet) {
    case 'loai':
      return listed.kind;
    case 'co-quan':
      return listed.issuer ?? SILENT;
    case 'hieu-luc':
      return FORCE_LABELS[listed.force];
    case 'nam':
      return listed.year === null ? SILENT : String(listed.year);
  }
}

/** Those of a list that have all the chosen values. */
export const narrowed = <T extends Listed>(all: readonly T[], choice: Choice): T[] =>
  all.filter((one) => FACETS.every(({ name }) => !choice[name] || facetValue(one, name) === choice[name]));

/**
 * The values of a facet with how many regulations have each, were it chosen besides the rest of the choice: years newest
 * first, others by their name.
 */
export function facetCounts(
  all: readonly Listed[],
  facet: FacetName,
  choice: Choice,
): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const one of narrowed(all, { ...choice, [facet]: undefined })) {
    const value = facetValue(one, facet);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const order = facet === 'nam' ? -1 : 1;
  return [...counts].sort(([a], [b]) => {
    if (a === SILENT || b === SILENT) return a === SILENT ? 1 : -1;
    return order * a.localeCompare(b, 'vi');
  });
}
