import type { FlowStep } from '../model/flow.ts';

/** What a step of a flow bears wherever it is shown: its provision, who, with or toward whom, and the duties it tells of. */
export function stepMarks(step: FlowStep): Record<string, string | undefined> {
  const { provision, article, who, duties } = step;
  const words = (all: readonly string[]) => [...new Set(all)].join(' ') || undefined;
  return {
    'data-provision': provision.id,
    'data-article': article.id,
    'data-from': words(who),
    'data-to': words([...step.with, ...step.toward]),
    'data-role': words(duties.map(({ role }) => role)),
    'data-relation': words(duties.flatMap(({ partners }) => partners.map(({ relation }) => relation))),
    'data-cycle': words(duties.flatMap(({ cycles }) => cycles)),
    'data-duties': words(duties.map(({ id }) => id)),
  };
}
