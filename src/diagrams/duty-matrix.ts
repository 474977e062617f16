import { CYCLES, type Cycle, type Duty, ROLES, type Role } from '../model/duty.ts';

/** One cell of a matrix: the duties of one organ under one head. */
export interface MatrixCell<Head extends string> {
  readonly head: Head;
  readonly duties: readonly Duty[];
}

export interface MatrixRow<Head extends string> {
  readonly organ: string;
  /** A cell for every head in use, empty ones too. */
  readonly cells: readonly MatrixCell<Head>[];
  readonly total: number;
}

export interface Matrix<Head extends string> {
  readonly heads: readonly Head[];
  readonly rows: readonly MatrixRow<Head>[];
}

/** Organs by role: every duty once. Organs in order of the text, roles in their own order. */
export const roleMatrix = (duties: readonly Duty[]): Matrix<Role> =>
  matrix(duties, ROLES, (duty) => [duty.role]);

/** Organs by rhythm: every duty that states one, under each rhythm it states. */
export const cadenceMatrix = (duties: readonly Duty[]): Matrix<Cycle> =>
  matrix(
    duties.filter((duty) => duty.cycles.length > 0),
    CYCLES,
    (duty) => duty.cycles,
  );

function matrix<Head extends string>(
  duties: readonly Duty[],
  heads: readonly Head[],
  headsOf: (duty: Duty) => readonly Head[],
): Matrix<Head> {
  const used = heads.filter((head) => duties.some((duty) => headsOf(duty).includes(head)));
  const rows = [...Map.groupBy(duties, (duty) => duty.actor)].map(([organ, own]) => ({
    organ,
    total: own.length,
    cells: used.map((head) => ({ head, duties: own.filter((duty) => headsOf(duty).includes(head)) })),
  }));
  return { heads: used, rows };
}
