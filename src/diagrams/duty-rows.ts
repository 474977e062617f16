import type { Duty, Partner, Role } from '../model/duty.ts';

/** All duties of one actor in one role: a row of the drawing. */
export interface DutyRow {
  readonly actor: string;
  readonly role: Role;
  readonly duties: readonly Duty[];
  /** The partners of these duties, each with what joins them. */
  readonly ties: readonly Tie[];
  /** Those of the duties that name no partner. */
  readonly alone: readonly Duty[];
}

/** What joins a row's actor to one partner: the duties that name it. */
export interface Tie {
  readonly organ: string;
  readonly relations: readonly Partner['relation'][];
  readonly duties: readonly Duty[];
}

/** Groups duties into rows: actors in order of the text, the roles of each in order of the text. */
export function dutyRows(duties: readonly Duty[]): DutyRow[] {
  const groups = Map.groupBy(duties, (duty) => `${duty.actor} ${duty.role}`);
  const rows = [...groups.values()].map((group) => rowOf(group as [Duty, ...Duty[]]));
  const actors = [...new Set(rows.map((row) => row.actor))];
  return rows.sort((a, b) => actors.indexOf(a.actor) - actors.indexOf(b.actor));
}

function rowOf(duties: [Duty, ...Duty[]]): DutyRow {
  const organs = [...new Set(duties.flatMap((duty) => duty.partners.map((partner) => partner.organ)))];
  return {
    actor: duties[0].actor,
    role: duties[0].role,
    duties,
    ties: organs.map((organ) => tieOf(organ, duties)),
    alone: duties.filter((duty) => duty.partners.length === 0),
  };
}

function tieOf(organ: string, duties: readonly Duty[]): Tie {
  const joined = duties.filter((duty) => duty.partners.some((partner) => partner.organ === organ));
  const relations = joined.flatMap((duty) =>
    duty.partners.filter((partner) => partner.organ === organ).map((partner) => partner.relation),
  );
  return { organ, relations: [...new Set(relations)], duties: joined };
}
