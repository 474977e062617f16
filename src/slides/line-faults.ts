/** What the lines of a provision add to it, or lose. */
import { CYCLE_LABELS } from '../labels/duties.ts';
import type { Duty } from '../model/duty.ts';
import { ENTRY, linesWithDuties, runIn, syllablesOf, type WrittenLine } from './written-lines.ts';

/** Words that say when, how often, how far and at which level: a line without them says more than the law. */
const QUALIFIERS = [
  'trước khi',
  'khi có',
  'trường hợp',
  'cùng cấp',
  'liên quan đến',
  'theo quy định',
  'theo thẩm quyền',
  'theo sự phân công',
  'định kỳ',
  CYCLE_LABELS.monthly,
  CYCLE_LABELS.quarterly,
  CYCLE_LABELS.semiannual,
  '6 tháng',
  CYCLE_LABELS.annual,
  'thường xuyên',
  'kịp thời',
];

/** A line is read at a glance; one that names many organs, or is the whole provision, may be longer. */
const LONGEST = 150;
const LONGEST_WITH_MANY = 220;
const LONGEST_WHOLE = 260;
const MANY = 2;

/** What a name may go without in a lesson on the regulation of one district. */
const OF_THE_DISTRICT = /\s(?:huyện ủy|huyện|Đảng bộ huyện)$/iu;

interface LineFault {
  /** From 0. */
  readonly line: number;
  readonly message: string;
}

/** Every fault of a provision's lines; `namesOf` gives all the ways in which an organ is written. */
export function lineFaults(
  paragraphs: readonly string[],
  duties: readonly Duty[],
  lines: readonly string[],
  namesOf: (organ: string) => readonly string[],
): LineFault[] {
  const read = linesWithDuties(paragraphs, duties, lines);
  if (!read) {
    const line = lines.findIndex((_, n) => !linesWithDuties(paragraphs, duties, lines.slice(0, n + 1)));
    return [{ line, message: `«${lines[line]}» is not made of the provision's own words in their order` }];
  }
  const law = syllablesOf(paragraphs.join('\n'));
  return read.flatMap((one, line) => {
    const isEntry = one.words.startsWith(ENTRY);
    const lost = [...new Set([...(isEntry ? [] : lostBy(one, namesOf)), ...qualifiersLost(one, law)])];
    const partners = new Set(one.duties.flatMap((duty) => duty.partners.map(({ organ }) => organ)));
    const isWhole = one.to - one.from === law.length && syllablesOf(one.words).length === law.length;
    const most = isWhole ? LONGEST_WHOLE : partners.size >= MANY ? LONGEST_WITH_MANY : LONGEST;
    return [
      ...(one.duties.length === 0 ? ['says no duty'] : []),
      ...(lost.length > 0 ? [`leaves out: ${lost.join('; ')}`] : []),
      ...(one.words.length > most ? [`has ${one.words.length} letters; at most ${most}`] : []),
    ].map((what) => ({ line, message: `«${one.words}» ${what}` }));
  });
}

/** Verbs and partners of its duties that a line does not say. */
function lostBy({ words, duties }: WrittenLine, namesOf: (organ: string) => readonly string[]): string[] {
  const said = syllablesOf(words);
  const says = (text: string) => runIn(said, syllablesOf(text.replace(OF_THE_DISTRICT, ''))) >= 0;
  return duties.flatMap(({ verb, partners }) => [
    ...(verb !== null && !says(verb) ? [verb] : []),
    ...partners.filter(({ organ }) => !namesOf(organ).some(says)).map(({ organ }) => organ),
  ]);
}

/** Qualifiers in a line's part of the law that it does not have. */
function qualifiersLost({ words, from, to }: WrittenLine, law: readonly string[]): string[] {
  const said = syllablesOf(words);
  return QUALIFIERS.filter((words) => {
    const run = syllablesOf(words);
    const at = runIn(law, run, from);
    return at >= 0 && at < to && runIn(said, run) < 0;
  });
}
