/** What a class fills in: the tasks of a lesson, each line with its verbs left out. */
import { shortTask } from './short-task.ts';
import { type Deck, isLesson, type ProvisionTasks, type Source, type TaskLine } from './slide.ts';

/** Words of a line; null is a gap where a verb is. */
type FillPiece = string | null;

interface FillLine {
  readonly pieces: readonly FillPiece[];
  /** Whether the words are the law's. */
  readonly isQuoted: boolean;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

interface FillTask {
  readonly source: Source;
  readonly lines: readonly FillLine[];
}

/** The provisions of a lesson that have a verb to fill in, in the order of the text. */
export function fillTasks({ slides }: Deck, articles: readonly string[]): FillTask[] {
  const tasks = slides
    .filter(isLesson)
    .flatMap(({ shape, parts }) => (shape === 'recall' ? [] : parts.flatMap((part) => part.tasks)));
  const places = [...Map.groupBy(tasks, ({ place }) => place)].sort(
    ([a], [b]) =>
      articles.indexOf(articleOf(a)) - articles.indexOf(articleOf(b)) ||
      a.localeCompare(b, 'en', { numeric: true }),
  );
  return places.flatMap(([, own]) => {
    const [first] = own;
    const lines = [...new Map(own.flatMap(fillLines).map((line) => [line.pieces.join('…'), line])).values()];
    return first && lines.some(hasGap) ? [{ source: first.source, lines: lines.filter(hasGap) }] : [];
  });
}

/** How many letters they take, gaps too. */
export const lettersIn = (tasks: readonly FillTask[]): number =>
  tasks.reduce(
    (sum, { lines }) =>
      lines.reduce(
        (all, { pieces }) => all + pieces.reduce((one, words) => one + (words?.length ?? 14), 20),
        sum + 40,
      ),
    0,
  );

const articleOf = (place: string) => place.split('#', 1)[0] ?? '';
const hasGap = ({ pieces }: FillLine): boolean => pieces.includes(null);

const fillLines = ({ lines, short }: ProvisionTasks): FillLine[] =>
  lines.flatMap((line): FillLine | FillLine[] =>
    short.has(line)
      ? line.items.map((item) => ({ ...NOT_CUT, pieces: gapped(shortTask(item)), isQuoted: false }))
      : { ...line, pieces: gapped(line.pieces) },
  );

const NOT_CUT = { cutBefore: false, cutAfter: false };

/** What is around a verb stays. */
const gapped = (pieces: TaskLine['pieces']): FillPiece[] =>
  pieces.flatMap(({ words, isVerb }) => {
    if (!isVerb) return words;
    const [, before = '', after = ''] = /^([\s,;:]*).*?([\s,;:]*)$/u.exec(words) ?? [];
    return [before, null, after].filter((piece) => piece !== '');
  });
