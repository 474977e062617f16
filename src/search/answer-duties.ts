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

/** A duty without what can be read from its record: its id, and its quote, of which only the place in the record's words is kept. */
export interface PackedDuty extends Omit<AnswerDuty, 'id' | 'quote'> {
  readonly quote: readonly [start: number, end: number];
}

type Holder = Pick<SearchRecord, 'regulation' | 'article' | 'provision' | 'words'>;

/** Packs the duties of a record. Throws where they would not come back the same. */
export const packDuties = (duties: readonly AnswerDuty[], record: Holder): PackedDuty[] =>
  duties.map(({ id, quote, ...others }, i) => {
    const start = record.words.indexOf(quote);
    if (start < 0 || id !== idOf(record, i)) throw new Error(`the duty ${id} cannot be packed`);
    return { ...others, quote: [start, start + quote.length] };
  });

/** Gives back what {@link packDuties} packed. */
export const unpackDuties = (packed: readonly PackedDuty[], record: Holder): AnswerDuty[] =>
  packed.map(({ quote, ...others }, i) => ({
    ...others,
    id: idOf(record, i),
    quote: record.words.slice(...quote),
  }));

const idOf = ({ regulation, article, provision }: Holder, place: number): string =>
  `${regulation}--${article}-${provision}--${place + 1}`;
