import type { AnswerDuty } from './answer-duties.ts';
import { VERBS } from './asked-duty.ts';
import { keysOf, type Syllable, syllablesOf } from './keys.ts';
import type { QueryPlan } from './plan/plan.ts';
import type { SearchRecord } from './records.ts';

/** What a question asks for: who does it, toward or with whom, how often. */
export type Asked = 'who' | 'whom' | 'often';

/** The duties that answer a question, with what it asks for; those that make one sentence are grouped. */
export interface Answer {
  readonly asked: Asked;
  /** The words that the question says besides names, as keys: its verb is among them. */
  readonly verbs: readonly string[];
  readonly sentences: readonly (readonly AnswerDuty[])[];
}

const WHO = ['ai', 'co quan nao', 'don vi nao', 'to chuc nao', 'ben nao', 'ban nao', 'cap nao', 'nhung ai'];
const OFTEN = ['bao lau', 'may thang', 'may lan', 'bao nhieu lan', 'thoi han nao', 'dinh ky the nao'];
/** They turn a sentence round, or ask something else; then nothing is sure. */
const UNSURE = [
  'bi',
  'duoc',
  'chiu',
  'khong',
  'vi sao',
  'tai sao',
  'the nao',
  'ra sao',
  'bao nhieu',
  'o dau',
  'khi nao',
];
/** More than so many sentences are a list, not an answer. */
const LIMIT = 4;

/**
 * The answer to a question of who, to whom or how often, made of duties: those in which every word of the question is the
 * body, the verb or part of the words that prove the duty. Null where the query asks nothing of that kind, or where what
 * it asks is not surely what the duties say.
 */
export function answerFrom(plan: QueryPlan, duties: readonly AnswerDuty[]): Answer | null {
  const question = questionOf(plan);
  if (!question) return null;
  const found = duties.filter((duty) => answers(duty, question));
  if (found.length === 0) return null;
  const sentences = sentencesOf(bestOf(found, question));
  const verbs = spokenWords(plan).map(({ keys }) => keys.join(' '));
  return sentences.length > LIMIT ? null : { asked: question.asked, verbs, sentences };
}

/** Duties of one body by one verb in one sentence, one sentence: their partners are named together. */
function sentencesOf(duties: readonly AnswerDuty[]): AnswerDuty[][] {
  return [
    ...Map.groupBy(duties, ({ actor, plainVerb, quote }) => [actor, plainVerb, quote].join('|')).values(),
  ];
}

/** Whether a query asks what the duties of a record may answer, by what is known before they are fetched: their words are among its own. */
export function mayAnswer(plan: QueryPlan, { words, duties, cycles }: SearchRecord): boolean {
  const question = questionOf(plan);
  if (!question) return false;
  return duties.some(({ actor, role, partners }) => {
    const toward = partners.map((organ) => ({ organ, relation: 'with' as const }));
    const widest = {
      id: '',
      actor,
      role,
      cycles,
      plainVerb: words,
      task: '',
      quote: words,
      partners: toward,
    };
    return answers(widest, question);
  });
}

interface Question {
  readonly asked: Asked;
  /** Where the question word is. */
  readonly at: number;
  readonly plan: QueryPlan;
  /** The places of the query that are the question itself. */
  readonly own: ReadonlySet<number>;
}

function questionOf(plan: QueryPlan): Question | null {
  const keys = plan.own.map(({ key }) => key);
  const text = ` ${keys.join(' ')} `;
  const has = (words: string) => text.includes(` ${words} `);
  const placeOf = (words: string) => text.slice(0, text.indexOf(` ${words} `)).split(' ').length - 1;
  if (plan.named || plan.phrases.length > 0) return null;
  const often = OFTEN.find(has);
  const who = WHO.toSorted((a, b) => b.length - a.length).find(has);
  const words = often ?? who;
  if (!words || UNSURE.some((one) => has(one) && !often?.includes(one))) return null;
  const at = placeOf(words);
  const own = new Set(words.split(' ').map((_, i) => at + i));
  if (often) return { asked: 'often', at, plan, own };
  const verb = verbPlaces(keys)[0];
  if (verb === undefined) return { asked: at === 0 ? 'who' : 'whom', at, plan, own };
  return { asked: at < verb ? 'who' : 'whom', at, plan, own };
}

const verbPlaces = (keys: readonly string[]): number[] =>
  VERBS.map(([verb]) => verb.split(' '))
    .map((words) => keys.findIndex((_, i) => words.every((word, j) => keys[i + j] === word)))
    .filter((place) => place >= 0)
    .sort((a, b) => a - b);

/** Whether every word of the question is met by the duty: its bodies, its verb, the words that prove it. */
function answers(duty: AnswerDuty, { asked, at, plan, own }: Question): boolean {
  const proof = syllablesOf(duty.quote);
  const met = new Set(own);
  const verbs = [duty.plainVerb, ...duty.partners.map(({ plainVerb }) => plainVerb)].flatMap((verb) =>
    verb ? [keysOf(verb)] : [],
  );
  let hasVerb = false;
  let hasActor = false;
  let hasPartner = false;
  for (const { organ, from, keys } of plan.organs) {
    const isBefore = from < at;
    const isActor = duty.actor === organ.id && (asked !== 'who' || isBefore);
    const isPartner = asked !== 'whom' && duty.partners.some((partner) => partner.organ === organ.id);
    if (!isActor && !isPartner) return false;
    hasActor ||= isActor;
    hasPartner ||= isPartner;
    for (let i = 0; i < keys.length; i++) met.add(from + i);
  }
  if (asked === 'whom' && (!hasActor || duty.partners.length === 0)) return false;
  if (asked === 'often' && !duty.cycles.some((cycle) => cycle !== 'ad-hoc')) return false;
  for (const words of spokenWords(plan)) {
    if (words.places.every((place) => met.has(place))) continue;
    const isVerb = verbs.some((verb) => contains(verb, words.keys));
    hasVerb ||= isVerb;
    if (!isVerb && !words.ways.some((way) => isProved(way, proof))) return false;
  }
  const said = spokenWords(plan).length;
  if (asked === 'who') return (hasVerb && (hasPartner || said > 1)) || said > 2;
  return asked === 'whom' ? hasVerb : hasActor || hasVerb || said > 1;
}

interface SpokenWords {
  readonly places: readonly number[];
  readonly keys: readonly string[];
  readonly ways: readonly (readonly Syllable[])[];
}

/** The words of a question that say something, two syllables at a time where they are together, or what they mean. */
function spokenWords({ own, shown, bridges, organs }: QueryPlan): SpokenWords[] {
  const words: SpokenWords[] = [];
  const isNamed = (place: number) =>
    organs.some(({ from, keys }) => from <= place && place < from + keys.length);
  for (let place = 0; place < own.length; place++) {
    const bridge = bridges.find(({ from }) => from === place);
    const end = bridge
      ? bridge.to
      : own[place + 1]?.silent === false && !isNamed(place + 1)
        ? place + 2
        : place + 1;
    if (own[place]?.silent || (!bridge && isNamed(place))) continue;
    const places = Array.from({ length: end - place }, (_, i) => place + i);
    const said = syllablesOf(shown.slice(place, end).join(' '));
    const meant = bridge?.phrases.map((phrase) =>
      phrase.map(({ key, exact }) => ({ key, exact: exact ?? `${key}0`, start: 0, end: 0 })),
    );
    words.push({ places, keys: said.map(({ key }) => key), ways: [said, ...(meant ?? [])] });
    place = end - 1;
  }
  return words;
}

const contains = (keys: readonly string[], run: readonly string[]): boolean =>
  keys.some((_, i) => run.every((key, j) => keys[i + j] === key));

/** Whether the words that prove a duty have these side by side, or each of them where they are apart. */
const isProved = (way: readonly Syllable[], proof: readonly Syllable[]): boolean =>
  contains(
    proof.map(({ key }) => key),
    way.map(({ key }) => key),
  );

/** Of the duties that have every word, those that have most of them in their verb, their role or the name of their actor. */
function bestOf(found: readonly AnswerDuty[], { plan }: Question): AnswerDuty[] {
  const verbOf = ({ plainVerb, partners }: AnswerDuty) =>
    [plainVerb, ...partners.map((one) => one.plainVerb)].flatMap((verb) => (verb ? keysOf(verb) : []));
  const words = spokenWords(plan).flatMap(({ keys }) => keys);
  const said = ` ${words.join(' ')} `;
  const roles = VERBS.flatMap(([verb, role]) => (said.includes(` ${verb} `) ? [role] : []));
  const grade = (duty: AnswerDuty) =>
    Number(roles.includes(duty.role)) +
    words.filter((key) => verbOf(duty).includes(key) || duty.actor.split('-').includes(key)).length;
  const best = Math.max(...found.map(grade));
  return found.filter((duty) => grade(duty) === best);
}
