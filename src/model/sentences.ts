/**
 * A duty as a sentence: by the law's own verb wherever the reading gives it, by the name of its relation only where a
 * reading has no verbs. Every page, drawing, slide and export that tells a duty in a sentence takes it from here.
 */
import { RELATION_LABELS, ROLE_LABELS } from '../labels/duties.ts';
import { type Duty, type Partner, RELATIONS } from './duty.ts';
import { lowerFirst } from './letter-case.ts';

type NameOf = (organ: string) => string;
type Verbal = Pick<Duty, 'role' | 'plainVerb' | 'task'>;
type PhrasedDuty = Verbal & Pick<Duty, 'partners' | 'quote'>;

/**
 * The duty's verb as a sentence uses it: `tham gia ý kiến với`. Where the quote has none, the word with which the task
 * begins, which the provision holds; the name of the role only where a reading has no tasks either.
 */
export const dutyVerb = ({ plainVerb, role, task }: Verbal): string =>
  lowerFirst(plainVerb ?? task?.split(' ').slice(0, 2).join(' ') ?? ROLE_LABELS[role]);

/** The words that tie a partner to the duty: `giúp`, `phản ánh, kiến nghị với`. */
export const partnerVerb = (duty: Pick<Duty, 'plainVerb'>, partner: Partner): string =>
  lowerFirst(partner.plainVerb ?? duty.plainVerb ?? RELATION_LABELS[partner.relation]);

/** The partners of a duty in words, one phrase for each verb: `giúp Ban Thường vụ Huyện ủy, Thường trực Huyện ủy`. */
export function partnerPhrases(duty: PhrasedDuty, nameOf: NameOf): string[] {
  const byRelation = RELATIONS.flatMap((relation) =>
    duty.partners.filter((partner) => partner.relation === relation),
  );
  const groups = Map.groupBy(byRelation, (partner) => partnerVerb(duty, partner));
  return [...groups].map(
    ([verb, partners]) =>
      `${verb} ${partners.map(({ organ }) => partnerName(duty, nameOf(organ))).join(', ')}`,
  );
}

/** A partner's name, with the `cùng cấp` that the quote ties to it: without it a reader takes the district's for his own. */
export const partnerName = ({ quote }: Pick<Duty, 'quote'>, name: string): string =>
  quote.includes(`${lowerFirst(name)} cùng cấp`) ? `${name} cùng cấp` : name;

/**
 * What the actor does and toward whom, without the actor: `theo dõi, đôn đốc, kiểm tra, giám sát, giúp Ban Thường vụ
 * Huyện ủy`. The verb is said once where it ties the partners itself.
 */
export function dutyPhrase(duty: PhrasedDuty, nameOf: NameOf): string {
  const verb = dutyVerb(duty);
  const phrases = partnerPhrases(duty, nameOf);
  const isInPhrase = phrases.some((phrase) => phrase.startsWith(`${verb} `));
  const [first = verb, ...rest] = isInPhrase ? phrases : [verb, ...phrases];
  return rest.reduce(
    (sentence, phrase) => `${sentence}${/^(?:với|việc) /u.test(phrase) ? ' ' : ', '}${phrase}`,
    first,
  );
}

/**
 * The whole duty in one sentence: `Ban Dân vận Huyện ủy định kỳ báo cáo Thường trực Huyện ủy: Định kỳ báo cáo …`. Where
 * the subject follows the verb, the task and the quote are the sentence.
 */
export function dutySentence(
  duty: PhrasedDuty & Pick<Duty, 'actor' | 'verb' | 'task'>,
  nameOf: NameOf,
): string {
  const subject = nameOf(duty.actor);
  if (duty.task !== null && duty.verb === null) return `${subject}: ${duty.task} (“${duty.quote}”)`;
  const sentence = `${subject} ${dutyPhrase(duty, nameOf)}`;
  return duty.task === null || saysAll(sentence, duty.task) ? sentence : `${sentence}: ${duty.task}`;
}

/** Whether a sentence has every word of a task already. */
function saysAll(sentence: string, task: string): boolean {
  const words = (text: string) => text.toLocaleLowerCase('vi').match(/\p{L}+/gu) ?? [];
  const inSentence = new Set(words(sentence));
  return words(task).every((word) => inSentence.has(word));
}
