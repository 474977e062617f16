import type { Duty } from '../model/duty.ts';
import { lowerFirst } from '../model/letter-case.ts';
import { oncePer } from '../model/once.ts';
import { ownParagraphs } from '../model/walk.ts';
import { lawLines } from './law-lines.ts';
import { shortTask } from './short-task.ts';
import type { ProvisionTasks, Source, TaskItem, TaskLine } from './slide.ts';
import { linesWithDuties, markedVerbs, syllablesOf } from './written-lines.ts';

/** `dieu-5#khoan-1`. */
export const placeOf = ({ article, provision }: Source): string => `${article.id}#${provision.id}`;

/** The single acts of some duties' verbs: "hướng dẫn" and "kiểm tra" of "hướng dẫn, kiểm tra". */
const actsOf = oncePer(
  (duties: readonly Duty[]): ReadonlySet<string> =>
    new Set(
      duties.flatMap(({ verb }) => (verb ?? '').split(/,| và /u).map((act) => syllablesOf(act).join(' '))),
    ),
);

type NameOf = (organ: string) => string;

/**
 * The duties of a provision by matter: those that share a task are one item with all its verbs. Their words are the lines
 * that editors wrote for the provision; where there are none, the law's own clauses.
 */
export function provisionTasks(
  source: Source,
  duties: readonly Duty[],
  nameOf: NameOf,
  written: readonly string[] = [],
): ProvisionTasks {
  const own = duties.filter(
    (duty) => duty.article === source.article.id && duty.provision === source.provision.id,
  );
  const items = itemsOf(own, nameOf);
  const lines =
    written.length > 0 ? writtenLines(source, own, nameOf, written, actsOf(duties)) : lawLines(source, items);
  return { source, place: placeOf(source), items, lines, short: new Set() };
}

/** The written lines that say one of these duties; `acts` are verbs of other duties too. */
function writtenLines(
  { provision }: Source,
  duties: readonly Duty[],
  nameOf: NameOf,
  written: readonly string[],
  acts: ReadonlySet<string>,
): TaskLine[] {
  const read = linesWithDuties(ownParagraphs(provision), duties, written) ?? [];
  const verbsOf = (some: readonly Duty[]) => some.flatMap(({ verb }) => verb ?? []);
  return read.flatMap((line, i) =>
    line.duties.length === 0
      ? []
      : {
          items: itemsOf(line.duties, nameOf),
          pieces: markedVerbs(
            line,
            acts,
            read.slice(0, i).flatMap((one) => verbsOf(one.duties)),
          ),
          isQuoted: false,
          cutBefore: false,
          cutAfter: false,
        },
  );
}

const itemsOf = (duties: readonly Duty[], nameOf: NameOf): TaskItem[] =>
  [...Map.groupBy(duties, (duty) => duty.task ?? duty.quote).values()].map((group) => itemOf(group, nameOf));

function itemOf(duties: readonly Duty[], nameOf: NameOf): TaskItem {
  const first = duties[0] as Duty;
  const verbs = [...new Set(duties.flatMap(({ plainVerb }) => (plainVerb ? [lowerFirst(plainVerb)] : [])))];
  // "chủ trì, phối hợp với" already says "phối hợp với".
  const ownVerbs = verbs.filter((verb) => !verbs.some((other) => other !== verb && other.includes(verb)));
  const organs = [...new Set(duties.flatMap(({ partners }) => partners.map(({ organ }) => organ)))];
  const partners = organs.map((organ) => ({ organ, name: nameOf(organ) }));
  return { verbs: ownVerbs, task: first.task, quote: first.quote, duties, partners };
}

/** The letters of the serif are so much narrower than those of the sans. */
const SERIF = 0.88;

/** How many letters of the sans a line takes: clauses, whole or shortened, are set in the serif. */
export const lineLength = (line: TaskLine, isShort: boolean): number =>
  isShort
    ? line.items.reduce((sum, item) => sum + lettersOf(shortTask(item)), 0)
    : lettersOf(line.pieces) * SERIF;

const lettersOf = (pieces: readonly { readonly words: string }[]) =>
  pieces.reduce((sum, { words }) => sum + words.length, 2);
