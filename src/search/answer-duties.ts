import type { Duty, Partner } from '../model/duty.ts';
import type { Library } from '../model/library.ts';
import type { SearchRecord } from './records.ts';

/** A duty as the answer above the results tells it. */
export interface AnswerDuty
  extends Pick<Duty, 'id' | 'actor' | 'role' | 'cycles' | 'plainVerb' | 'task' | 'quote'> {
  readonly partners: readonly Pick<Partner, 'organ' | 'relation' | 'plainVerb'>[];
}

/** The duties read from each record, by its number. */
export function answerDuties(library: Library, records: readonly SearchRecord[]): AnswerDuty[][] {
  const duties = library.regulations.flatMap((regulation) => regulation.duties);
  const byPlace = Map.groupBy(
    duties,
    ({ regulation, article, provision }) => `${regulation} ${article}#${provision}`,
  );
  return records.map(({ regulation, article, provision }) =>
    (byPlace.get(`${regulation} ${article}#${provision}`) ?? []).map(
      ({ id, actor, role, cycles, plainVerb, task, quote, partners }) => ({
        id,
        actor,
        role,
        cycles,
        plainVerb,
        task,
        quote,
        partners: partners.map(({ organ, relation, plainVerb }) => ({ organ, relation, plainVerb })),
      }),
    ),
  );
}
