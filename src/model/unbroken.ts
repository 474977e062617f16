import { COMPOUND_WORDS } from '../labels/compound-words.ts';
import { oncePer } from './once.ts';
import { isDigitAt, isSpaceAt, syllableEnd, syllableFrom } from './syllables.ts';

/** Parts of a headline or label; no line breaks within one that is a word. */
export interface Stretch {
  readonly text: string;
  readonly isWord: boolean;
}

/** What goes with the number after it. */
const NUMBERED = new Set(['điều', 'khoản', 'điểm', 'mục', 'chương', 'đoạn']);
/** `5`; `24 đến 28`; `14 và 15`. */
const NUMBERS = /^(?:\d+|[IVX]+)(?: (?:đến|và) \d+)?(?![\p{L}\d])/u;
/** The number of a document, with the word before it: "số 2387-QĐ/TU", "số 72/2025/QH15". */
const NUMBER = /^(?:số )?\d+(?:-|\/\d{4}\/)\p{Lu}+(?:[/-]\p{Lu}+|\d+)*/u;
const LONGEST = 20;

/**
 * A headline or label in stretches: words of two syllables ("Chủ tịch"), citations ("Điều 24 đến 28"), numbers of documents,
 * words joined by a dash ("chính trị - xã hội") and what has a dash after it stay whole.
 */
export function unbroken(text: string, words: ReadonlySet<string> = COMPOUND_WORDS): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  const add = (to: number, isWord: boolean) => {
    if (to > from) found.push({ text: text.slice(from, to), isWord });
    from = to;
  };
  let after = 0;
  for (let start = syllableFrom(text, 0); start < text.length; start = syllableFrom(text, after)) {
    after = syllableEnd(text, start);
    if (start < from) continue;
    const end = withSecond(text, wholeEnd(text, start, after, words), after, words);
    const dash = hasDash(text, end) ? 2 : 0;
    if (end === after && dash === 0) continue;
    // A mark goes with the word before it, also where the word is a block.
    const marks = /^[,.;:?!”]+/u.exec(text.slice(end))?.[0].length ?? 0;
    // As does one that opens before it.
    add(OPENS.has(text[start - 1] ?? '') ? start - 1 : start, false);
    add(end + (dash || marks), true);
  }
  add(text.length, false);
  return found;
}

export const NO_BREAK = '\u00a0';

/** The same as a text, with spaces that do not break. */
export const bound = (text: string): string =>
  unbroken(text)
    .map(({ text, isWord }) => (isWord ? text.replaceAll(' ', NO_BREAK) : text))
    .join('');

/** A sentence at its commas: lines break there first. */
export const atCommas = (text: string): string[] => text.replaceAll(', ', ',\n').split('\n');

/** A sentence at its semicolons and colons; in each clause "ở" goes with what is after it. */
export const clausesOf = (text: string): string[] =>
  text.replace(/(^|\s)ở /gu, `$1ở${NO_BREAK}`).split(/(?<=[;:]) /u);

const OPENS = new Set(['“', '(', '[']);

const hasDash = (text: string, at: number): boolean =>
  isSpaceAt(text, at) && isSpaceAt(text, at + 2) && (text[at + 1] === '-' || text[at + 1] === '–');

/** A word joined to another by a dash: both are one name ("chính trị - xã hội"). */
function withSecond(text: string, end: number, after: number, words: ReadonlySet<string>): number {
  if (end === after || !text.startsWith(' - ', end)) return end;
  const from = end + 3;
  const first = syllableEnd(text, from);
  const second = wholeEnd(text, from, first, words);
  return second > first ? second : end;
}

/** Where what begins with a syllable and stays whole ends: with the syllable, unless it is a word, a citation or a number. */
function wholeEnd(text: string, start: number, end: number, words: ReadonlySet<string>): number {
  const isNumber = isDigitAt(text, start);
  const goesOn = isSpaceAt(text, end);
  if (isNumber || (goesOn && isDigitAt(text, end + 1))) {
    const number = NUMBER.exec(text.slice(start, start + LONGEST));
    if (number) return Math.max(end, start + number[0].length);
  }
  if (isNumber || !goesOn || !beginsWord(text, start, end, words)) return end;
  const second = syllableEnd(text, end + 1);
  if (NUMBERED.has(text.slice(start, end).toLowerCase())) {
    const numbers = NUMBERS.exec(text.slice(end + 1, end + LONGEST));
    if (numbers) return end + 1 + numbers[0].length;
  }
  const third = isSpaceAt(text, second) ? syllableEnd(text, second + 1) : second;
  return [third, second].find((to) => words.has(text.slice(start, to).toLowerCase())) ?? end;
}

/** Most syllables begin no word: these are known by a glance at their ends. */
function beginsWord(text: string, start: number, end: number, words: ReadonlySet<string>): boolean {
  const { syllables, looks } = firstsOf(words);
  const look = lookOf(text.charCodeAt(start), text.charCodeAt(end - 1), end - start);
  return looks.has(look) && syllables.has(text.slice(start, end).toLowerCase());
}

/** With which syllables words begin, and the looks of these, of whatever case their letters are. */
const firstsOf = oncePer((words: ReadonlySet<string>) => {
  const syllables = new Set([...NUMBERED, ...[...words].map((word) => word.split(' ', 1)[0] ?? '')]);
  const looks = new Set<number>();
  for (const one of syllables) {
    const cases = [one, one.toUpperCase()];
    const firsts = cases.map((written) => written.charCodeAt(0));
    const lasts = cases.map((written) => written.charCodeAt(one.length - 1));
    for (const first of firsts) for (const last of lasts) looks.add(lookOf(first, last, one.length));
  }
  return { syllables, looks };
});

/** A number made of the first letter of a syllable, its last and its length. */
const lookOf = (first: number, last: number, length: number): number => (first * 31 + last) * 32 + length;
