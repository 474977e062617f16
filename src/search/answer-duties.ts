import { type Duty, type Partner, RELATIONS } from '../model/duty.ts';
import type { Library } from '../model/library.ts';
import type { RecordDuty, SearchRecord } from './records.ts';

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

/** The name of the file that has the duties of a record of a small index. */
export const dutyFile = ({ regulation, article, provision }: Omit<Holder, 'words' | 'duties'>): string =>
  `${regulation}.${article}.${provision}.json`;

/** A duty without what its record says: of its quote there is only where it begins and ends in the record's words. */
export type PackedDuty = readonly [
  start: number,
  end: number,
  task: AnswerDuty['task'],
  verb: AnswerDuty['plainVerb'],
  cycles: AnswerDuty['cycles'],
  ...partners: readonly PackedPartner[],
];
/** The place of the relation in {@link RELATIONS}, and the verb where it is another. */
type PackedPartner = readonly [relation: number, verb?: string];

type Holder = Pick<SearchRecord, 'regulation' | 'article' | 'provision' | 'words' | 'duties'>;

/** Packs the duties of a record. Throws where they would not come back the same. */
export function packDuties(duties: readonly AnswerDuty[], record: Holder): PackedDuty[] {
  const packed = duties.map(({ quote, plainVerb, task, cycles, partners }): PackedDuty => {
    const start = record.words.indexOf(quote);
    const toward = partners.map(({ relation, plainVerb }): PackedPartner => {
      const place = RELATIONS.indexOf(relation);
      return plainVerb ? [place, plainVerb] : [place];
    });
    return [start, start + quote.length, task, plainVerb, cycles, ...toward];
  });
  if (JSON.stringify(unpackDuties(packed, record)) !== JSON.stringify(duties)) {
    throw new Error(`the duties ${duties.map(({ id }) => id).join(' ')} cannot be packed`);
  }
  return packed;
}

/** Gives back what {@link packDuties} packed. */
export const unpackDuties = (packed: readonly PackedDuty[], record: Holder): AnswerDuty[] =>
  packed.map(([start, end, task, plainVerb, cycles, ...toward], i) => {
    const { actor, role, partners } = record.duties[i] as RecordDuty;
    return {
      id: `${record.regulation}--${record.article}-${record.provision}--${i + 1}`,
      actor,
      role,
      cycles,
      plainVerb,
      task,
      quote: record.words.slice(start, end),
      partners: toward.map(([relation, plainVerb], j) => ({
        organ: partners[j] ?? '',
        relation: RELATIONS[relation] ?? 'with',
        plainVerb,
      })),
    };
  });
