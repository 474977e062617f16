import { answersAsked, askedDuties, VERBS } from './asked-duty.ts';
import type { QueryPlan } from './plan/plan.ts';
import type { SearchRecord } from './records.ts';
import { nameOf } from './runs.ts';

/** Score multipliers for provisions whose duties match what is asked for, and for a verbatim match of the whole query. */
const BOOSTS = {
  stated: 1.6,
  regular: 1.25,
  duty: 1.08,
  actor: 1.4,
  organ: 1.08,
  role: 1.25,
  about: 1.6,
  allAbout: 3,
  onlyAbout: 6,
  verbatim: 3,
};
/** From so many syllables on, a query that is word for word in a provision is a phrase of it. */
const PHRASE = 4;
/** What a duty adds that answers nothing, half, or all of who is asked to do what toward whom. */
const ASKED = [1, 1.25, 2.4];

/**
 * Which places of the query the reading of a provision answers without the words standing there: the name of an organ
 * that its duties or its title name, the verb of a role that they have.
 */
export function placesRead(record: SearchRecord, plan: QueryPlan): ReadonlySet<number> {
  const read = new Set<number>();
  const keys = plan.own.map(({ key }) => key);
  for (const { organ, keys: name } of plan.organs) {
    if (record.organs.includes(organ.id) || record.about.includes(organ.id)) markRun(keys, name, read);
  }
  for (const [verb, role] of VERBS) {
    if (record.roles.includes(role)) markRun(keys, verb.split(' '), read);
  }
  return read;
}

/** Adds the places at which the run is. */
function markRun(keys: readonly string[], run: readonly string[], places: Set<number>): void {
  keys.forEach((_, i) => {
    if (run.every((key, j) => keys[i + j] === key)) for (let j = 0; j < run.length; j++) places.add(i + j);
  });
}

/**
 * A record's score, raised where its duties are of the kind or the organ that the query asks for, or of the role whose
 * verb is in both.
 */
export function boosted(
  score: number,
  record: SearchRecord,
  plan: QueryPlan,
  strengths: ReadonlyMap<string, number>,
  common: ReadonlySet<string>,
): number {
  const verbs = VERBS.filter(([verb]) => strengths.get(verb) === 1);
  const named = plan.organs.map(({ organ }) => organ.id);
  let boost = 1;
  boost *= rhythmOf(record, plan);
  const actors = record.duties.map(({ actor }) => actor);
  if (plan.asksFor.duty && actors.length > 0) boost *= BOOSTS.duty;
  if (actors.some((organ) => named.includes(organ))) boost *= BOOSTS.actor;
  else if (record.organs.some((organ) => named.includes(organ))) boost *= BOOSTS.organ;
  if (record.about.some((organ) => named.includes(organ))) {
    boost *= isOnlyOrgans(plan, common)
      ? BOOSTS.onlyAbout
      : plan.asksFor.all
        ? BOOSTS.allAbout
        : BOOSTS.about;
  }
  if (verbs.some(([, role]) => record.roles.includes(role))) boost *= BOOSTS.role;
  if (plan.own.length >= PHRASE && strengths.get(nameOf(plan.own)) === 1) boost *= BOOSTS.verbatim;
  boost *= ASKED[answersAsked(record.duties, askedDuties(plan))] ?? 1;
  return score * boost;
}

/** What the periods of a record's duties add where the query asks when or how often; a bare `định kỳ` does not say how often. */
function rhythmOf({ cycles }: SearchRecord, { asksFor }: QueryPlan): number {
  if (asksFor.often) {
    if (cycles.some((cycle) => cycle !== 'ad-hoc' && cycle !== 'regular')) return BOOSTS.stated;
    return cycles.includes('regular') ? BOOSTS.regular : 1;
  }
  return asksFor.when && cycles.length > 0 ? BOOSTS.regular : 1;
}

/** Said of an organ along with its name: of the district, the commune, the town, each level. */
const LEVELS = ['huyen', 'xa', 'thi', 'tran', 'cap', 'co', 'so', 'dia', 'phuong'];

/** Whether the query names organs and nothing else but their level and what all of the text is about (`dân vận`). */
function isOnlyOrgans({ own, organs }: QueryPlan, common: ReadonlySet<string>): boolean {
  const keys = own.map(({ key }) => key);
  const named = new Set<number>();
  for (const organ of organs) markRun(keys, organ.keys, named);
  // A small word before or after the names makes a phrase of the text of them, unless only talk is beyond it.
  const isAsking = own.some(({ silent, weight }) => silent && weight < 1);
  const [begin, end] = [Math.min(...named), Math.max(...named)];
  const isTalkOrJoins = (i: number) =>
    own[i]?.silent && (own[i].weight < 1 || isAsking || (begin < i && i < end));
  return (
    organs.length > 0 &&
    own.every(({ key }, i) => named.has(i) || isTalkOrJoins(i) || LEVELS.includes(key) || common.has(key))
  );
}
