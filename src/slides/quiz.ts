import { CYCLE_LABELS, RELATION_LABELS, ROLE_LABELS } from '../labels/duties.ts';
import { CYCLES, type Cycle, type Duty, type Relation } from '../model/duty.ts';
import type { Organ } from '../model/organ.ts';
import { dutyPhrase } from '../model/sentences.ts';
import { lineCount } from './set-words.ts';

/** What can be chosen; `key` is an organ's id or a cycle. */
export interface Choice {
  readonly key: string;
  readonly label: string;
}

/** A question that can be asked, with every wrong choice that may be offered, the most plausible first. */
export interface PoolQuestion {
  readonly kind: 'who' | 'whom' | 'rhythm';
  readonly duty: string;
  /** In our words. */
  readonly ask: string;
  readonly quote: string;
  readonly right: Choice;
  readonly wrong: readonly Choice[];
}

/** A question as drawn: four choices in the order in which they stand. */
export interface Question extends PoolQuestion {
  readonly choices: readonly Choice[];
}

/** The letter of the right choice. */
export const letterOf = ({ choices, right }: Question): string =>
  'ABCD'[choices.findIndex(({ key }) => key === right.key)] ?? '';

export const QUESTIONS = 10;
const WRONG_CHOICES = 3;
/** Of the wrong choices as many of the most plausible take part in the draw. */
const WRONG_KEPT = 8;
const ROLES_ASKED = ['lead', 'coordinate', 'direct', 'supervise', 'advise', 'report', 'be-accountable'];
const ANSWERING: readonly Relation[] = ['reports-to', 'informs', 'accountable-to'];

/**
 * Every question that duties allow. A wrong organ is one that no duty of that role binds (or, where it is asked to whom
 * an organ reports, one to which no duty of that organ reports); a wrong rhythm is one that no duty of that role of that
 * organ states. So a wrong choice is wrong by the data, never by our opinion.
 */
export function questionPool(duties: readonly Duty[], organs: ReadonlyMap<string, Organ>): PoolQuestion[] {
  const pool = duties
    .filter(({ quote }) => lineCount(quote, 32, 1152) <= 3)
    .flatMap((duty) => [
      who(duty, duties, organs),
      ...whom(duty, duties, organs),
      rhythm(duty, duties, organs),
    ]);
  return pool.filter((one) => one !== null && one.wrong.length >= WRONG_CHOICES) as PoolQuestion[];
}

/** So many questions of the pool, the same for the same seed; kinds in turn, no duty and no question twice. */
export function drawQuiz(pool: readonly PoolQuestion[], seed: string, count = QUESTIONS): Question[] {
  const random = randomOf(seed);
  const kinds = (['who', 'rhythm', 'whom'] as const).map((kind) =>
    shuffled(
      pool.filter((one) => one.kind === kind),
      random,
    ),
  );
  const drawn: PoolQuestion[] = [];
  const asked = new Set<string>();
  while (drawn.length < count && kinds.some((kind) => kind.length > 0)) {
    for (const kind of kinds) {
      const next = kind.shift();
      const words = next?.kind === 'who' ? next.quote : next?.ask;
      if (!next || !words || drawn.length === count || asked.has(next.duty) || asked.has(words)) continue;
      asked.add(next.duty);
      asked.add(words);
      drawn.push(next);
    }
  }
  return drawn.map((one) => ({
    ...one,
    choices: shuffled([one.right, ...shuffled(one.wrong, random).slice(0, WRONG_CHOICES)], random),
  }));
}

function who(duty: Duty, duties: readonly Duty[], organs: ReadonlyMap<string, Organ>): PoolQuestion | null {
  const actor = organs.get(duty.actor);
  const told = [actor?.name ?? '', ...(actor?.aliases ?? []), ...(actor?.abbreviations ?? [])];
  if (!actor || !isProper(actor) || !ROLES_ASKED.includes(duty.role) || duty.quote.length < 40) return null;
  if (told.some((name) => duty.quote.toLowerCase().includes(name.toLowerCase()))) return null;
  const bound = new Set(duties.filter(({ role }) => role === duty.role).map((one) => one.actor));
  const partners = new Set(duty.partners.map(({ organ }) => organ));
  const wrong = likely(actor, organs, duties).filter(({ id }) => !bound.has(id) && !partners.has(id));
  return {
    kind: 'who',
    duty: duty.id,
    ask: `Cơ quan nào có nhiệm vụ này (${ROLE_LABELS[duty.role]})?`,
    quote: duty.quote,
    right: choiceOf(actor),
    wrong: wrong.slice(0, WRONG_KEPT).map(choiceOf),
  };
}

function whom(duty: Duty, duties: readonly Duty[], organs: ReadonlyMap<string, Organ>): PoolQuestion[] {
  return duty.partners.flatMap(({ organ: id, relation }) => {
    const [actor, partner] = [organs.get(duty.actor), organs.get(id)];
    if (!actor || !partner || !isProper(partner) || !ANSWERING.includes(relation)) return [];
    const answered = new Set(
      duties
        .filter((one) => one.actor === duty.actor)
        .flatMap((one) => one.partners.filter((other) => ANSWERING.includes(other.relation)))
        .map((other) => other.organ),
    );
    const wrong = likely(partner, organs, duties).filter(
      (one) => !answered.has(one.id) && one.id !== duty.actor,
    );
    const name = actor.name.charAt(0).toLocaleUpperCase('vi') + actor.name.slice(1);
    return [
      {
        kind: 'whom' as const,
        duty: duty.id,
        ask: `${name} ${RELATION_LABELS[relation]} ai?`,
        quote: duty.quote,
        right: choiceOf(partner),
        wrong: wrong.slice(0, WRONG_KEPT).map(choiceOf),
      },
    ];
  });
}

function rhythm(
  duty: Duty,
  duties: readonly Duty[],
  organs: ReadonlyMap<string, Organ>,
): PoolQuestion | null {
  const actor = organs.get(duty.actor);
  const cycle = duty.cycles[0];
  if (!actor || !cycle) return null;
  const stated = new Set(
    duties.filter((one) => one.actor === duty.actor && one.role === duty.role).flatMap((one) => one.cycles),
  );
  const nameOf = (id: string) => organs.get(id)?.name ?? id;
  const act = dutyPhrase(duty, nameOf);
  return {
    kind: 'rhythm',
    duty: duty.id,
    ask: `Bao lâu một lần: ${actor.name} ${duty.partners.length > 0 && duty.role !== 'report' ? `${ROLE_LABELS[duty.role]} ` : ''}${act}?`,
    quote: duty.quote,
    right: { key: cycle, label: CYCLE_LABELS[cycle] },
    wrong: CYCLES.filter((one: Cycle) => !stated.has(one)).map((one) => ({
      key: one,
      label: CYCLE_LABELS[one],
    })),
  };
}

/**
 * A body with a name of its own; `cấp ủy` or `Hội đồng nhân dân các cấp` may hold others in it, so it is no clear answer.
 */
const isProper = ({ name, kind }: Organ): boolean =>
  kind === 'organ' && /^\p{Lu}/u.test(name) && !/(?:các|cùng) cấp$/u.test(name);

/** Organs that one could take for this one: bodies with names of their own, its group first, those with duties first. */
function likely(organ: Organ, organs: ReadonlyMap<string, Organ>, duties: readonly Duty[]): Organ[] {
  const bearing = new Set(duties.map((duty) => duty.actor));
  const distance = (one: Organ) => (one.group === organ.group ? 0 : 2) + (bearing.has(one.id) ? 0 : 1);
  return [...organs.values()]
    .filter((one) => one.id !== organ.id && isProper(one) && one.name !== organ.name)
    .sort((a, b) => distance(a) - distance(b));
}

const choiceOf = ({ id, name }: Organ): Choice => ({ key: id, label: name });

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32 over an FNV-1a hash). */
function randomOf(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
