import { COMPOUND_WORDS } from '../labels/compound-words.ts';
import { oncePer } from './once.ts';

/** Parts of a headline or label; no line breaks within one that is a word. */
export interface Stretch {
  readonly text: string;
  readonly isWord: boolean;
}

const SYLLABLE = /[\p{L}\p{M}]+|[\dIVX]+/gu;
/** What goes with the number after it. */
const NUMBERED = new Set(['điều', 'khoản', 'điểm', 'mục', 'chương', 'đoạn']);
/** The number of a document, with the word before it: "số 2387-QĐ/TU", "số 72/2025/QH15". */
const NUMBER = /^(?:số )?\d+(?:-|\/\d{4}\/)\p{Lu}+(?:[/-]\p{Lu}+|\d+)*/u;
const LONGEST = 20;
/** With which syllables the words begin: most of a text begin none. */
const firstsOf = oncePer(
  (words: ReadonlySet<string>) => new Set([...NUMBERED, ...[...words].map((word) => word.split(' ', 1)[0])]),
);

/**
 * A headline or label in stretches: words of two syllables ("Chủ tịch"), citations, numbers of documents and what has a dash
 * after it stay whole.
 */
export function unbroken(text: string, words: ReadonlySet<string> = COMPOUND_WORDS): Stretch[] {
  const all = [...text.matchAll(SYLLABLE)];
  const firsts = firstsOf(words);
  const found: Stretch[] = [];
  let from = 0;
  const add = (to: number, isWord: boolean) => {
    if (to > from) found.push({ text: text.slice(from, to), isWord });
    from = to;
  };
  for (const [i, one] of all.entries()) {
    if (one.index < from) continue;
    const mayJoin = firsts.has(one[0].toLowerCase());
    const joined =
      (mayJoin && [3, 2].find((count) => isJoined(text, all.slice(i, i + count), count, words))) || 1;
    const number = NUMBER.exec(text.slice(one.index, one.index + LONGEST))?.[0].length ?? 0;
    const end = Math.max(endOf(all[i + joined - 1] ?? one), one.index + number);
    const dash = DASHES.has(text.slice(end, end + 3)) ? 2 : 0;
    if (joined === 1 && number === 0 && dash === 0) continue;
    // A mark goes with the word before it, also where the word is a block.
    const marks = /^[,.;:?!”]+/u.exec(text.slice(end))?.[0].length ?? 0;
    // As does one that opens before it.
    add(OPENS.has(text[one.index - 1] ?? '') ? one.index - 1 : one.index, false);
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

const OPENS = new Set(['“', '(', '[']);
const DASHES = new Set([' - ', ' – ']);
const endOf = (syllable: RegExpExecArray): number => syllable.index + syllable[0].length;

/** Whether so many syllables, with one space between them, are one word, or a citation. */
function isJoined(
  text: string,
  syllables: readonly RegExpExecArray[],
  count: number,
  words: ReadonlySet<string>,
): boolean {
  const parts = syllables.map(([syllable]) => syllable);
  const [first, last] = [syllables[0], syllables.at(-1)];
  if (!first || !last || parts.length < count) return false;
  const whole = parts.join(' ');
  if (text.slice(first.index, endOf(last)) !== whole) return false;
  if (NUMBERED.has(first[0].toLowerCase())) return count === 2 && /^[\dIVX]+$/u.test(last[0]);
  return words.has(whole.toLowerCase());
}
