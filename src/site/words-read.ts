import type { Cycle, Duty } from '../model/duty.ts';
import { longestOf, type Segment, segmentsOf, type TextRun } from '../model/segments.ts';
import { library } from './library.ts';

/** A rule by which duties are read, as the page on reading them calls it. */
export type RuleName = 'Ai' | 'Vai trò' | 'Với ai' | 'Bao lâu một lần' | 'Về việc gì';

/** Words by which a rule was followed. */
interface WordsRead extends TextRun {
  readonly rule: RuleName;
}

/** How a text says that something is done again. */
const CYCLE_WORDS: Readonly<Record<Cycle, RegExp>> = {
  monthly: /h[àằ]ng tháng/iu,
  quarterly: /ba tháng|h[àằ]ng quý/iu,
  semiannual: /(?:sáu|6) tháng/iu,
  annual: /h[àằ]ng năm/iu,
  regular: /thường xuyên|định kỳ/iu,
  'ad-hoc': /đột xuất|(?:khi|trường hợp) cần(?: thiết)?/iu,
};

/** A clause cut at the words by which each rule was followed to read a duty out of it, as far as they are in it as they are. */
export function wordsRead(text: string, duty: Duty): Segment<WordsRead>[] {
  const organs = library()
    .mentionsIn(text)
    .flatMap(({ start, end, organ: { id } }): WordsRead[] => {
      if (id === duty.actor) return [{ start, end, rule: 'Ai' }];
      return duty.partners.some(({ organ }) => organ === id) ? [{ start, end, rule: 'Với ai' }] : [];
    });
  const found = (words: string | null | undefined, rule: RuleName): WordsRead[] => {
    const start = words ? text.indexOf(words) : -1;
    return words && start >= 0 ? [{ start, end: start + words.length, rule }] : [];
  };
  // A name of ours may begin otherwise than the clause does: what ends it is looked for, of two words at least.
  const endings = duty.task?.split(' ').map((_, i, all) => all.slice(i).join(' ')) ?? [];
  const matter = endings.find((words) => words.includes(' ') && text.includes(words));
  return segmentsOf(
    text,
    longestOf([
      ...organs,
      ...found(duty.verb, 'Vai trò'),
      ...duty.cycles.flatMap((cycle) => found(CYCLE_WORDS[cycle].exec(text)?.[0], 'Bao lâu một lần')),
      ...found(matter, 'Về việc gì'),
    ]),
  );
}
