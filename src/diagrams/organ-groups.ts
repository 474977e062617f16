import { GROUPS, type Group, type Organ } from '../model/organ.ts';

/** Rows of organs under the system that they belong to; the order within a system stays. */
export function inGroups<Row extends { readonly organ: string }>(
  rows: readonly Row[],
  organs: ReadonlyMap<string, Organ>,
): { readonly group: Group; readonly rows: readonly Row[] }[] {
  const groupOf = ({ organ }: Row): Group => organs.get(organ)?.group ?? 'other';
  return GROUPS.map((group) => ({ group, rows: rows.filter((row) => groupOf(row) === group) })).filter(
    (part) => part.rows.length > 0,
  );
}
