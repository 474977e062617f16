import { COMPOUND_WORDS } from '../labels/compound-words.ts';

/** Parts of a headline or label; no line breaks within one that is a word. */
export interface Stretch {
  readonly text: string;
  readonly isWord: boolean;
}

const SYLLABLE = /[\p{L}\p{M}]+|[\dIVX]+/gu;
/** What goes with the number after it. */
const NUMBERED = new Set(['điều', 'khoản', 'điểm', 'mục', 'chương', 'đoạn']);

/** A headline or label in stretches: words of two syllables ("Chủ tịch"), citations and what has a dash after it stay whole. */
export function unbroken(text: string, words: ReadonlySet<string> = COMPOUND_WORDS): Stretch[] {
  const all = [...text.matchAll(SYLLABLE)];
  const found: Stretch[] = [];
  let [from, begins] = [0, 0];
  const add = (to: number, isWord: boolean) => {
    if (to > from) found.push({ text: text.slice(from, to), isWord });
    from = to;
  };
  for (const [i, one] of all.entries()) {
    if (i < begins) continue;
    const next = all[i + 1];
    const end = next && isJoined(text, one, next, words) ? endOf(next) : endOf(one);
    const dash = /^ [-–](?= )/u.exec(text.slice(end))?.[0].length ?? 0;
    if (end === endOf(one) && dash === 0) continue;
    add(one.index, false);
    add(end + dash, true);
    begins = end === endOf(one) ? i + 1 : i + 2;
  }
  add(text.length, false);
  return found;
}

const endOf = (syllable: RegExpExecArray): number => syllable.index + syllable[0].length;

/** Whether two neighbouring syllables are one word, or a citation. */
function isJoined(
  text: string,
  first: RegExpExecArray,
  second: RegExpExecArray,
  words: ReadonlySet<string>,
): boolean {
  if (text.slice(endOf(first), second.index) !== ' ') return false;
  const [a, b] = [first[0], second[0]];
  if (NUMBERED.has(a.toLowerCase())) return /^[\dIVX]+$/u.test(b);
  return words.has(`${a} ${b}`.toLowerCase());
}
