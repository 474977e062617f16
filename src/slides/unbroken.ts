import { COMPOUND_WORDS } from '../labels/compound-words.ts';

const SYLLABLE = '[\\p{L}\\p{M}]+';
const NO_BREAK = '\u00a0';
/** Every pair of syllables, also those that overlap. */
const PAIR = new RegExp(`(?<![\\p{L}\\p{M}])(${SYLLABLE}) (?=(${SYLLABLE}))`, 'gu');
/** What goes with the number, or the name, after it. */
const LEADING = /(?<=(?:^|\s)(?:Điều|khoản|điểm|Mục|Chương|đoạn)) (?=[\dIVX])|(?<=(?:^|\s)Ban) (?=\p{Lu})/gu;

/** A headline or label in which no line breaks within a word of two syllables ("Chủ tịch"), a citation or before a dash. */
export function unbroken(text: string): string {
  let joined = -1;
  return text
    .replaceAll(PAIR, (found, first: string, second: string, at: number) => {
      // A syllable belongs to one word: of "dân vận động" it is "dân" and "vận động" or "dân vận" and "động".
      if (at === joined || !COMPOUND_WORDS.has(`${first} ${second}`.toLowerCase())) return found;
      joined = at + found.length;
      return `${first}${NO_BREAK}`;
    })
    .replaceAll(LEADING, NO_BREAK)
    .replaceAll(' – ', `${NO_BREAK}– `)
    .replaceAll(' - ', `${NO_BREAK}- `);
}
