import { type Duty, ROLES, type Role, type Topic } from '../model/duty.ts';
import type { Group } from '../model/organ.ts';
import { dutyMarks } from './duty-marks.ts';
import { commonVerbs } from './duty-verbs.ts';
import type { Marks, PictureContext } from './organ-picture.ts';
import { named } from './organ-picture.ts';

/** A board: organs down the side, organs, fields of work or roles across, and in a cell what one does there. Plain data. */
export interface Grid {
  readonly rows: readonly Head[];
  readonly columns: readonly Head[];
  readonly cells: readonly Cell[];
  /** The column that the title names: the one that is tinted. */
  readonly told?: string | undefined;
}

/** What is at the head of a row or column. */
export interface Head {
  readonly id: string;
  readonly name: string;
  /** The system of an organ; null of what is no organ. */
  readonly group: Group | null;
}

export interface Cell {
  readonly row: string;
  readonly column: string;
  readonly roles: readonly Role[];
  /** The role of each duty, where these are of several roles and more than they: a number would be taken for that of one role. */
  readonly signs?: readonly Role[];
  readonly count: number;
  /** What is done: verbs, or tasks. */
  readonly words: string;
  readonly said: string;
  readonly href: string;
  readonly marks: Marks;
}

/** Where a duty is in a grid: the columns it belongs to. */
interface Plan {
  readonly columns: readonly Head[];
  readonly columnsOf: (duty: Duty) => readonly string[];
  readonly wordsOf: (duties: readonly Duty[], column: string) => string;
  readonly marksOf: (duties: readonly Duty[], column: string) => Marks;
}

function gridOf(duties: readonly Duty[], plan: Plan, context: PictureContext): Grid {
  const rows = inOrder(
    duties.map(({ actor }) => actor),
    context,
  );
  const cells = rows.flatMap((row) =>
    plan.columns.flatMap((column): Cell[] => {
      const own = duties.filter((duty) => duty.actor === row.id && plan.columnsOf(duty).includes(column.id));
      if (own.length === 0) return [];
      const words = plan.wordsOf(own, column.id);
      return [
        {
          row: row.id,
          column: column.id,
          ...rolesOf(own),
          count: own.length,
          words,
          said: `${row.name}, ${column.name}: ${words} · ${own.length}`,
          href: context.hrefOf(own),
          marks: plan.marksOf(own, column.id),
        },
      ];
    }),
  );
  return { rows, columns: plan.columns, cells };
}

function rolesOf(own: readonly Duty[]): Pick<Cell, 'roles' | 'signs'> {
  const roles = ROLES.filter((role) => own.some((duty) => duty.role === role));
  const signs = ROLES.flatMap((role) => own.flatMap((duty) => (duty.role === role ? [role] : [])));
  return roles.length > 1 && signs.length > roles.length ? { roles, signs } : { roles };
}

/** Organs as heads, each once, in order of protocol. */
function inOrder(ids: readonly string[], context: PictureContext): Head[] {
  const rank = (id: string) => context.organs.get(id)?.rank ?? Number.MAX_SAFE_INTEGER;
  return [...new Set(ids)].sort((a, b) => rank(a) - rank(b)).map((id) => named(id, context));
}

/** Organ by organ: in a cell, by which verbs the one acts toward the other. */
export const networkGrid = (duties: readonly Duty[], context: PictureContext): Grid =>
  gridOf(
    duties.filter(({ partners }) => partners.length > 0),
    {
      columns: inOrder(
        duties.flatMap(({ partners }) => partners.map(({ organ }) => organ)),
        context,
      ),
      columnsOf: ({ partners }) => partners.map(({ organ }) => organ),
      wordsOf: (own, column) => commonVerbs(own, [column]).join(', ') || 'có nhiệm vụ với',
      marksOf: (own, column) => dutyMarks(own, column),
    },
    context,
  );

/** Organ by field of work, that of the most organs first: in a cell, its tasks by name. */
export const topicGrid = (
  duties: readonly Duty[],
  topics: readonly Topic[],
  context: PictureContext,
): Grid => {
  const actorsIn = ({ id }: Topic) =>
    new Set(duties.filter(({ topic }) => topic === id).map(({ actor }) => actor)).size;
  return gridOf(
    duties,
    {
      columns: topics
        .toSorted((a, b) => actorsIn(b) - actorsIn(a))
        .map(({ id, name }) => ({ id, name, group: null })),
      columnsOf: ({ topic }) => (topic === null ? [] : [topic]),
      wordsOf: tasksOf,
      marksOf: (own, column) => ({ ...dutyMarks(own), 'data-topic': column }),
    },
    context,
  );
};

/** Organ by role: in a cell, its tasks by name. */
export const roleGrid = (
  duties: readonly Duty[],
  labels: Readonly<Record<Role, string>>,
  context: PictureContext,
): Grid =>
  gridOf(
    duties,
    {
      columns: ROLES.filter((role) => duties.some((duty) => duty.role === role)).map((id) => ({
        id,
        name: labels[id],
        group: null,
      })),
      columnsOf: ({ role }) => [role],
      wordsOf: tasksOf,
      marksOf: (own) => dutyMarks(own),
    },
    context,
  );

const tasksOf = (duties: readonly Duty[]): string =>
  [...new Set(duties.map(({ task, quote }) => task ?? `“${quote}”`))].join('; ');
