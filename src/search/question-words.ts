import { isMarked, isWayToType, keysOf, type Syllable } from './keys.ts';
import { FILLERS, JOINS, LINKS, SILENT } from './small-words.ts';

/** What a question asks for, apart from its words. */
export interface AsksFor {
  /** Asks when. */
  readonly when: boolean;
  /** Asks how often. */
  readonly often: boolean;
  /** Asks who, or what someone must do. */
  readonly duty: boolean;
  /** Asks for all that a body does. */
  readonly all: boolean;
}

const WHEN = ['khi nao', 'luc nao', 'bao gio', 'trong truong hop nao'];
const OFTEN = ['bao lau', 'may lan', 'may thang', 'dinh ky', 'bao nhieu lan'];
const ALL = ['lam gi', 'nhung gi', 'viec gi', 'lam nhung viec', 'nhiem vu gi', 'trach nhiem gi', 'co viec'];
const DUTY = [
  'ai',
  'co quan nao',
  'don vi nao',
  'to chuc nao',
  'ben nao',
  'phai lam gi',
  'trach nhiem gi',
  'nhiem vu gi',
];

const isOneOf = (typed: Syllable, words: readonly Syllable[]): boolean =>
  words.some((word) => isWayToType(typed, word));

const isLink = (typed: Syllable): boolean => [JOINS, LINKS, FILLERS].some((words) => isOneOf(typed, words));

/** Whether a syllable of a text, marks and all, is a small word. */
export const isSmallWord = ({ exact }: Syllable): boolean =>
  [JOINS, LINKS, FILLERS].some((words) => words.some((word) => word.exact === exact));

/** Whether a syllable by itself is talk, or only joins others; such are never taken for a typo of another. */
export const isTalk = (typed: Syllable): boolean =>
  isLink(typed) || SILENT.some((words) => words.length === 1 && words[0] === typed.key);

/** What a word that needs no answer weighs in the ranking; a small word tells which phrase is meant. */
const WEIGHTS = { talk: 0.5, link: 1 };

/** Whether a small word was typed without its marks, and may be another word: `con`, `dau`. */
const isDoubtful = (typed: Syllable): boolean => !isMarked(typed) && !isOneOf(typed, JOINS);

/** Says of a place of the query whether its syllable belongs to a neighbour as a word of the texts does. */
type BelongsTo = (place: number) => boolean;

/**
 * Which syllables need no answer and what they weigh: question words, each with its run, and small words. A query of
 * nothing else keeps them all. `có` alone is talk, `cơ quan` typed `co quan` is not: its first `holds` to the next. `những`
 * is a small word; `nhung` of `tham nhung` may be another, and there is none where the texts `join` it so. Where only one
 * syllable would be left, several that may be others are none: `con dau cua xa`.
 */
export function silentPlaces(
  syllables: readonly Syllable[],
  holds: BelongsTo,
  isJoined: BelongsTo,
): ReadonlyMap<number, number> {
  const silent = new Map<number, number>();
  const doubtful: number[] = [];
  for (let i = 0; i < syllables.length; i++) {
    const words = SILENT.find((one) => one.every((word, j) => syllables[i + j]?.key === word));
    const length = words?.length ?? (isLink(syllables[i] as Syllable) ? 1 : 0);
    const isHeld = () => !isOneOf(syllables[i] as Syllable, JOINS) && (holds(i) || (i > 0 && holds(i - 1)));
    if (length === 0 || (length === 1 && (isHeld() || isJoined(i)))) continue;
    const isTalkOnly = words !== undefined || isOneOf(syllables[i] as Syllable, FILLERS);
    for (let j = 0; j < length; j++) silent.set(i + j, isTalkOnly ? WEIGHTS.talk : WEIGHTS.link);
    if (!words && isDoubtful(syllables[i] as Syllable)) doubtful.push(i);
    i += length - 1;
  }
  if (doubtful.length > 1 && syllables.length - silent.size === 1) for (const i of doubtful) silent.delete(i);
  return silent.size === syllables.length ? new Map() : silent;
}

/** What divisions are called, before or in place of their title. */
const DIVISION_WORDS = keysOf('phần chương mục');

/**
 * What says something in the title of a division, as one key: `Chương III nói gì` has none, `trách nhiệm của các cơ quan nhà
 * nước` has the same as `trách nhiệm cơ quan nhà nước là gì`.
 */
export function headingKey(syllables: readonly Syllable[]): string {
  const never = () => false;
  const silent = silentPlaces(syllables, never, never);
  const said = syllables.filter((syllable, i) => silent.get(i) !== WEIGHTS.talk && !isOneOf(syllable, JOINS));
  const from = DIVISION_WORDS.includes(said[0]?.key ?? '') ? 1 : 0;
  return said
    .slice(from)
    .map(({ key }) => key)
    .join('');
}

/** What the question asks for; `keys` are the query's syllables. */
export function asksForOf(keys: readonly string[]): AsksFor {
  const text = ` ${keys.join(' ')} `;
  const has = (phrases: readonly string[]) => phrases.some((phrase) => text.includes(` ${phrase} `));
  return { when: has(WHEN), often: has(OFTEN), duty: has(DUTY), all: has(ALL) };
}
