import type { Role } from '../model/duty.ts';
import type { QueryPlan } from './plan/plan.ts';
import type { RecordDuty } from './records.ts';

/** A duty that a query asks for: `ai báo cáo Ban Dân vận` asks who reports to it. */
interface AskedDuty {
  readonly role: Role;
  /** Organs that are said to bear it, and those toward which or with which it is done. */
  readonly actors: readonly string[];
  readonly partners: readonly string[];
}

/** The regulation's verbs as keys, with the role that each is. */
export const VERBS: readonly (readonly [verb: string, role: Role])[] = [
  ['chu tri', 'lead'],
  ['phoi hop', 'coordinate'],
  ['lanh dao', 'direct'],
  ['chi dao', 'direct'],
  ['giam sat', 'supervise'],
  ['kiem tra', 'supervise'],
  ['tham muu', 'advise'],
  ['tham dinh', 'advise'],
  ['bao cao', 'report'],
  ['phan anh', 'report'],
  ['chiu trach nhiem', 'be-accountable'],
];

/** Before a verb they turn it round: `Ủy ban nhân dân chịu sự giám sát của ai`. */
const PASSIVE = ['chiu', 'bi', 'duoc'];

/** The duties that a query asks for: who comes before a verb is its actor, who comes after it its partner. */
export function askedDuties({ own, organs }: Pick<QueryPlan, 'own' | 'organs'>): AskedDuty[] {
  const keys = own.map(({ key }) => key);
  const isNamed = (place: number) =>
    organs.some(({ from, keys: name }) => from <= place && place < from + name.length);
  return VERBS.flatMap(([verb, role]) => {
    const words = verb.split(' ');
    const at = keys.findIndex((_, i) => !isNamed(i) && words.every((word, j) => keys[i + j] === word));
    if (at < 0) return [];
    const before = organs.filter(({ from }) => from < at).map(({ organ }) => organ.id);
    const after = organs.filter(({ from }) => from > at).map(({ organ }) => organ.id);
    if (before.length + after.length === 0) return [];
    const isPassive = keys.slice(Math.max(0, at - 2), at).some((key) => PASSIVE.includes(key));
    return [
      isPassive ? { role, actors: after, partners: before } : { role, actors: before, partners: after },
    ];
  });
}

/** How well a record's duties answer: 2 where one has all that is asked for, 1 where one has the organ and the role. */
export function answersAsked(duties: readonly RecordDuty[], asked: readonly AskedDuty[]): 0 | 1 | 2 {
  const grades = asked.flatMap(({ role, actors, partners }) =>
    duties
      .filter((duty) => duty.role === role)
      .map((duty) => {
        const isActor = actors.includes(duty.actor);
        const isPartner = partners.some((organ) => duty.partners.includes(organ));
        const isWhole = (isActor || actors.length === 0) && (isPartner || partners.length === 0);
        return isWhole ? 2 : isActor || isPartner ? 1 : 0;
      }),
  );
  return Math.max(0, ...grades) as 0 | 1 | 2;
}
