import { ROLE_LABELS } from '../labels/duties.ts';
import { ROLES, type Role } from '../model/duty.ts';
import type { Cell, Grid, Head } from './grid.ts';

/** A row of a board in words: an organ, a field of work or a role, and what belongs to it. */
export interface BoardRow {
  readonly head: Head;
  readonly groups: readonly BoardGroup[];
}

/** What has the same label: the same verbs, or the same role; null where the head says it. */
export interface BoardGroup {
  readonly label: string | null;
  readonly roles: readonly Role[];
  readonly entries: readonly {
    readonly name: string;
    readonly head: Head;
    readonly cell: Pick<Cell, 'href' | 'said' | 'words' | 'marks'>;
  }[];
}

/**
 * The rows of a board in words. A board of organs by organs has a row for each that acts, by its verbs; others have one for
 * each field or role, by who acts in it.
 */
export function boardRows(grid: Grid): BoardRow[] {
  const isOfOrgans = grid.columns.some(({ group }) => group !== null);
  const heads = isOfOrgans ? grid.rows : grid.columns;
  const rows = heads.map((head) => {
    const cells = grid.cells.filter(({ row, column }) => (isOfOrgans ? row : column) === head.id);
    return {
      head,
      groups: isOfOrgans ? byVerbs(cells, grid) : byRole(cells, head, grid),
      count: cells.length,
    };
  });
  return rows.filter(({ count }) => count > 0);
}

const byVerbs = (cells: readonly Cell[], { columns }: Grid): BoardGroup[] =>
  [...Map.groupBy(cells, ({ words }) => words)].map(([label, own]) => ({
    label,
    roles: ROLES.filter((role) => own.some(({ roles }) => roles.includes(role))),
    entries: own.flatMap((cell) => entry(cell, cell.column, columns, cell.count)),
  }));

/** A cell of several roles is in the group of each; how many duties are of which it does not say. */
const byRole = (cells: readonly Cell[], { id }: Head, { rows }: Grid): BoardGroup[] =>
  ROLES.map((role) => ({
    label: id === role ? null : ROLE_LABELS[role],
    roles: [role],
    entries: cells
      .filter(({ roles }) => roles.includes(role))
      .flatMap((cell) => entry(cell, cell.row, rows, cell.roles.length > 1 ? 1 : cell.count)),
  })).filter(({ entries }) => entries.length > 0);

function entry(cell: Cell, id: string, heads: readonly Head[], count: number): BoardGroup['entries'] {
  const head = heads.find((one) => one.id === id);
  return head ? [{ name: count > 1 ? `${head.name}\u00a0·\u00a0${count}` : head.name, head, cell }] : [];
}
