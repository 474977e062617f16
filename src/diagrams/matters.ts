import type { Duty } from '../model/duty.ts';

/**
 * Duties of one organ in one provision that name one task: "chủ trì, phối hợp với X làm Y" is two duties and one thing to
 * do. Without tasks every duty is a matter of its own.
 */
export interface Matter {
  readonly actor: string;
  /** Of the provision and the task; organs with a joint subject share it. */
  readonly key: string;
  readonly duties: readonly Duty[];
}

/** The matters of duties, in order of the text. */
export function matters(duties: readonly Duty[]): Matter[] {
  const keyOf = ({ regulation, article, provision, task, quote, role }: Duty) =>
    [regulation, article, provision, task ?? `${role} ${quote}`].join('|');
  return [...Map.groupBy(duties, (duty) => `${duty.actor}|${keyOf(duty)}`).values()].map((own) => ({
    actor: (own[0] as Duty).actor,
    key: keyOf(own[0] as Duty),
    duties: own,
  }));
}
