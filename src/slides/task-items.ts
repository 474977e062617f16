import type { Duty } from '../model/duty.ts';
import { lowerFirst } from '../model/letter-case.ts';
import { lawLines } from './law-lines.ts';
import { shortTask } from './short-task.ts';
import type { LawLine, ProvisionTasks, Source, TaskItem } from './slide.ts';

/** `dieu-5#khoan-1`. */
export const placeOf = ({ article, provision }: Source): string => `${article.id}#${provision.id}`;

/** The duties of a provision by matter: those that share a task are one item with all its verbs. */
export function provisionTasks(
  source: Source,
  duties: readonly Duty[],
  nameOf: (organ: string) => string,
): ProvisionTasks {
  const own = duties.filter(
    (duty) => duty.article === source.article.id && duty.provision === source.provision.id,
  );
  const groups = Map.groupBy(own, (duty) => duty.task ?? duty.quote);
  const items = [...groups.values()].map((group) => itemOf(group, nameOf));
  return { source, place: placeOf(source), items, lines: lawLines(source, items), short: new Set() };
}

function itemOf(duties: readonly Duty[], nameOf: (organ: string) => string): TaskItem {
  const first = duties[0] as Duty;
  const verbs = [...new Set(duties.flatMap(({ plainVerb }) => (plainVerb ? [lowerFirst(plainVerb)] : [])))];
  // "chủ trì, phối hợp với" already says "phối hợp với".
  const told = verbs.filter((verb) => !verbs.some((other) => other !== verb && other.includes(verb)));
  const organs = [...new Set(duties.flatMap(({ partners }) => partners.map(({ organ }) => organ)))];
  const partners = organs.map((organ) => ({ organ, name: nameOf(organ) }));
  return { verbs: told, task: first.task, quote: first.quote, duties, partners };
}

/** The letters of the serif are so much narrower than those of the sans. */
const SERIF = 0.88;

/** How many letters of the sans a line takes. */
export const lineLength = (line: LawLine, isShort: boolean): number =>
  isShort
    ? line.items.reduce((sum, item) => sum + lettersOf(shortTask(item)), 0)
    : lettersOf(line.pieces) * SERIF;

const lettersOf = (pieces: readonly { readonly words: string }[]) =>
  pieces.reduce((sum, { words }) => sum + words.length, 2);
