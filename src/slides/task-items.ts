import type { Duty } from '../model/duty.ts';
import { lowerFirst } from '../model/letter-case.ts';
import type { ProvisionTasks, Source, TaskItem } from './slide.ts';

/** `dieu-5#khoan-1`. */
export const placeOf = ({ article, provision }: Source): string => `${article.id}#${provision.id}`;

/** The duties of a provision by matter: those that share a task are one item with all its verbs. */
export function provisionTasks(source: Source, duties: readonly Duty[]): ProvisionTasks {
  const own = duties.filter(
    (duty) => duty.article === source.article.id && duty.provision === source.provision.id,
  );
  const groups = Map.groupBy(own, (duty) => duty.task ?? duty.quote);
  const items = [...groups.values()].map(itemOf);
  return { source, place: placeOf(source), items };
}

function itemOf(duties: readonly Duty[]): TaskItem {
  const first = duties[0] as Duty;
  const verbs = [...new Set(duties.flatMap(({ plainVerb }) => (plainVerb ? [lowerFirst(plainVerb)] : [])))];
  // "chủ trì, phối hợp với" already says "phối hợp với".
  const told = verbs.filter((verb) => !verbs.some((other) => other !== verb && other.includes(verb)));
  return { verbs: told, task: first.task, quote: first.quote, duties };
}

/** How many letters an item takes. */
export const itemLength = ({ verbs, task, quote }: TaskItem): number =>
  task === null ? quote.length : verbs.join(' · ').length + task.length + 3;
