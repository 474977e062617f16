/**
 * The rules of a reading that a machine can hold (`content/README.md`): what a duty's quote, verb, task and topic may be.
 * A regulation with topics must give all of them; one without may leave verb, task and topic out.
 */
import type { z } from 'zod';
import type { Duty } from './duty.ts';
import type { Fault } from './fault.ts';
import { fold } from './fold.ts';
import type { Provision } from './hierarchy.ts';
import { noSuch } from './nearest.ts';
import type { dutySchema, ReadingFile, TopicsFile } from './schemas/reading.ts';
import { ownParagraphs } from './walk.ts';
import type { YamlFile } from './yaml-file.ts';

type RawDuty = z.output<typeof dutySchema>;

interface Rules {
  readonly raw: readonly RawDuty[];
  readonly provision: Provision;
  readonly notes: ReadingFile['notes'];
  readonly topics: readonly string[] | null;
}

/** A broken rule: the duty's place in its provision, the key at fault, and what would mend it. */
interface DutyFault {
  readonly place: number;
  readonly key: string;
  readonly message: string;
}

/** A task has from 2 to 12 syllables. */
const TASK_SYLLABLES = { least: 2, most: 12 } as const;
/** From so many duties on, a topic must hold two or more of them, and a fifth at most. */
const DUTIES_TO_JUDGE_TOPICS = 100;

/** The syllables of a text without marks: `Tiếp công dân` gives `tiep`, `cong`, `dan`. */
export const syllablesOf = (text: string): string[] => fold(text).match(/[a-z0-9]+/gu) ?? [];

/** Every rule that the duties of one provision break. Quotes are known to be in the provision, or reported elsewhere. */
export function dutyFaults(rules: Rules): DutyFault[] {
  const { raw, topics } = rules;
  return raw.flatMap((duty, place) => {
    const faults: DutyFault[] = [];
    const fault = (key: string, message: string) => faults.push({ place, key, message });
    verbFaults(duty, fault);
    if (topics === null) return faults;
    quoteFaults(duty, rules, fault);
    if (duty.verb === undefined)
      fault('verb', "verb is missing: the law's own verb, or null where the subject follows it");
    taskFaults(duty, rules, fault);
    topicFault(duty, topics, fault);
    return faults;
  });
}

type Report = (key: string, message: string) => void;

function verbFaults({ verb, quote, partners }: RawDuty, fault: Report): void {
  if (verb && !quote.includes(verb))
    fault('verb', `verb is not in the quote: «${verb}»; the quote is «${quote}»`);
  for (const partner of partners) {
    if (partner.verb && !quote.includes(partner.verb))
      fault('partners', `verb of ${partner.organ} is not in the quote: «${partner.verb}»`);
  }
}

/** A quote is one act with its matter: it crosses no `;` or `.`, and ends where its matter ends. */
function quoteFaults({ quote }: RawDuty, { raw, provision }: Rules, fault: Report): void {
  const paragraph = ownParagraphs(provision).find((text) => text.includes(quote));
  if (paragraph === undefined) return;
  const crossed = /;|\.(?=\s)/u.exec(quote);
  if (crossed) {
    fault(
      'quote',
      `quote crosses \`${crossed[0]}\`, which ends a duty: «…${quote.slice(Math.max(0, crossed.index - 30), crossed.index + 30)}…»; part it in two`,
    );
  }
  const rest = paragraph.slice(paragraph.indexOf(quote) + quote.length);
  const next = rest.trimStart();
  if (next === '' || /^(?:[;.]|(?:để|và|đồng thời)(?!\p{L}))/u.test(next) || quote.endsWith('.')) return;
  const begins = (other: RawDuty) => next.replace(/^,\s*/u, '').startsWith(other.quote);
  const list = next.startsWith(',');
  if (list && raw.some(begins)) return;
  fault(
    'quote',
    `quote ends ${list ? 'within an enumeration' : 'before its matter ends'}: «…${quote.slice(-30)}» goes on «${rest.slice(0, 40)}…»; quote on to where the matter ends`,
  );
}

function taskFaults(duty: RawDuty, { raw, provision, notes }: Rules, fault: Report): void {
  const { task } = duty;
  if (task === undefined) {
    fault('task', 'task is missing: what the duty is about, in 2 to 12 syllables of the provision');
    return;
  }
  const syllables = syllablesOf(task);
  if (syllables.length < TASK_SYLLABLES.least || syllables.length > TASK_SYLLABLES.most)
    fault('task', `task has ${syllables.length} syllables, from 2 to 12 are asked: «${task}»`);
  const meant = notes.flatMap((note) =>
    note.provision === provision.id && note.kind !== 'open' ? [note.meant] : [],
  );
  const known = new Set(syllablesOf([...ownParagraphs(provision), ...meant].join(' ')));
  const foreign = syllables.filter((syllable) => !known.has(syllable));
  if (foreign.length > 0)
    fault('task', `the provision does not have «${foreign.join('», «')}» of the task «${task}»`);
  const twin = raw.find(
    (other) =>
      other !== duty &&
      other.actor === duty.actor &&
      isSameTask(other, duty) &&
      !shareMatter(other, duty, provision),
  );
  if (twin)
    fault('task', `task «${task}» is that of another duty here whose words are other: «${twin.quote}»`);
}

const isSameTask = (a: RawDuty, b: RawDuty): boolean =>
  a.task !== undefined && b.task !== undefined && fold(a.task) === fold(b.task);

/** Two duties share their matter where their quotes overlap. */
function shareMatter(a: RawDuty, b: RawDuty, provision: Provision): boolean {
  return ownParagraphs(provision).some((text) => {
    const [first, second] = [text.indexOf(a.quote), text.indexOf(b.quote)];
    return first >= 0 && second >= 0 && first < second + b.quote.length && second < first + a.quote.length;
  });
}

function topicFault({ topic }: RawDuty, topics: readonly string[], fault: Report): void {
  if (topic === undefined) fault('topic', 'topic is missing: an id of topics.yaml, or null');
  else if (topic !== null && !topics.includes(topic)) {
    fault('topic', noSuch('topic', topic, topics, 'in topics.yaml'));
  }
}

/** Faults that only all duties together show: topics cut wrongly, and one task for two duties of an organ. */
export function topicFaults({ file, value, lineOf }: YamlFile<TopicsFile>, duties: readonly Duty[]): Fault[] {
  return value.topics.flatMap(({ id }, place) => {
    const at = { file, line: lineOf(['topics', place, 'id']) };
    if (value.topics.findIndex((other) => other.id === id) < place)
      return [{ ...at, message: `topic \`${id}\` is listed a second time` }];
    if (duties.length < DUTIES_TO_JUDGE_TOPICS) return [];
    const own = duties.filter((duty) => duty.topic === id).length;
    if (own >= 2 && own <= duties.length / 5) return [];
    const message = `topic \`${id}\` holds ${own} of ${duties.length} duties; cut topics so that each holds two or more, and a fifth at most`;
    return [{ ...at, message }];
  });
}
