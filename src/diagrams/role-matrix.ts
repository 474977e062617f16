import { type Duty, ROLES, type Role } from '../model/duty.ts';

/** The duties of one organ in one role; none in most cells. */
export interface MatrixCell {
  readonly role: Role;
  readonly duties: readonly Duty[];
}

export interface MatrixRow {
  readonly organ: string;
  /** A cell for every role in use, empty ones too. */
  readonly cells: readonly MatrixCell[];
  readonly total: number;
}

export interface RoleMatrix {
  readonly roles: readonly Role[];
  readonly rows: readonly MatrixRow[];
  /** How many duties stand under each role, in the order of `roles`. */
  readonly totals: readonly number[];
}

/** Organs by role: every duty once. Organs in order of the text, roles in their own order. */
export function roleMatrix(duties: readonly Duty[]): RoleMatrix {
  const roles = ROLES.filter((role) => duties.some((duty) => duty.role === role));
  const rows = [...Map.groupBy(duties, (duty) => duty.actor)].map(([organ, own]) => ({
    organ,
    total: own.length,
    cells: roles.map((role) => ({ role, duties: own.filter((duty) => duty.role === role) })),
  }));
  return { roles, rows, totals: roles.map((role) => duties.filter((duty) => duty.role === role).length) };
}

/** How strongly a cell is tinted, 1 to 4: each doubling of the count is a step, so that one large cell drowns no other. */
export const strength = (count: number): number => Math.min(4, Math.floor(Math.log2(count)) + 1);
