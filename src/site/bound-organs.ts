import type { Duty } from '../model/duty.ts';
import type { Organ } from '../model/organ.ts';
import { library } from './library.ts';

/** The organs that duties bind, with how many bind each, most bound first; organs of one count in order of the text. */
export function boundOrgans(duties: readonly Duty[]): { organ: Organ; count: number }[] {
  const counts = new Map<string, number>();
  for (const duty of duties) counts.set(duty.actor, (counts.get(duty.actor) ?? 0) + 1);
  return [...counts]
    .flatMap(([id, count]) => {
      const organ = library().organs.byId.get(id);
      return organ ? [{ organ, count }] : [];
    })
    .sort((a, b) => b.count - a.count);
}
