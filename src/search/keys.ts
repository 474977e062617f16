import { fold } from '../model/fold.ts';

/** One syllable of a text. */
export interface Syllable {
  /** What it is looked up by: no marks, `d` for `đ`, `i` for a closing `y`. */
  readonly key: string;
  /** Its letters with their marks, written one way however they were typed: `uỷ` and `ủy` are the same. */
  readonly exact: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu;
const TONES = '\u0300\u0301\u0303\u0309\u0323';

/** The syllables of a text in order; NFC and NFD, old and new placement of tone marks, `i` and `y` give the same. */
export function syllablesOf(text: string): Syllable[] {
  return [...text.matchAll(SYLLABLE)].map((match) => ({
    ...formsOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The syllables of a text as they are there, in order. */
export const writtenSyllables = (text: string): readonly string[] => text.match(SYLLABLE) ?? [];

/** Only the keys of the syllables of a text, in order: what an index is made of, at a fraction of the cost. */
export const keysOf = (text: string): string[] =>
  writtenSyllables(text).map((syllable) => formsOf(syllable).key);

/** The forms of every syllable met: a language has a few thousand, and texts repeat them without end. */
const known = new Map<string, Pick<Syllable, 'key' | 'exact'>>();

function formsOf(syllable: string): Pick<Syllable, 'key' | 'exact'> {
  const held = known.get(syllable);
  if (held) return held;
  const forms = { key: keyOf(syllable), exact: exactOf(syllable) };
  known.set(syllable, forms);
  return forms;
}

/** `kỳ`, `kì` and `ki` are looked up alike; `quy` and `qui` too. */
export function keyOf(syllable: string): string {
  return oneI(fold(syllable));
}

/** Letters without tone, then the tone as a digit: `thoại` is `thoai5`, `thọai` too. */
function exactOf(syllable: string): string {
  const apart = syllable.toLowerCase().normalize('NFD');
  const tone = [...apart].map((letter) => TONES.indexOf(letter) + 1).find((place) => place > 0) ?? 0;
  const letters = [...apart].filter((letter) => !TONES.includes(letter)).join('');
  return `${oneI(letters.normalize('NFC'))}${tone}`;
}

/** Whether a reader typed marks on this syllable. */
export const isMarked = (syllable: Syllable): boolean => syllable.exact !== `${syllable.key}0`;

/** Whether a syllable is typed so that it may be the written one: without marks, or with the same. */
export const isWayToType = (typed: Syllable | undefined, written: Syllable): boolean =>
  typed?.key === written.key && (!isMarked(typed) || typed.exact === written.exact);

const oneI = (letters: string) =>
  letters.replace(/^([bcdghklmnprstvx]|qu|th|kh|nh|ph|tr|ch)y$/u, '$1i').replace(/^quy/u, 'qui');
