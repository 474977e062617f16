import { keyOf, keysOf, syllablesOf } from '../keys.ts';
import { type NamedPlace, namedPlace } from '../provision-number.ts';
import { fromTelex } from '../telex.ts';

/** What a reader typed: a provision's number, if any, and the rest. */
export interface Typed {
  readonly named: NamedPlace | null;
  /** Without the number, in NFC; empty where it says no more than the number. */
  readonly text: string;
  /** Stretches of it in quotation marks, from their first syllable to behind the last. */
  readonly phrases: readonly (readonly [from: number, to: number])[];
}

/** Reads a provision's number and quotation marks out of what was typed. */
export function readTyped(typed: string): Typed {
  const read = typed.replace(/[a-z]{4,}/giu, (word) =>
    isNumberWord(word) ? (fromTelex(word) ?? word) : word,
  );
  const named = namedPlace(read);
  const rest = named && keysOf(named.rest).every((key) => OF_A_PLACE.has(key)) ? '' : named?.rest;
  return { named, text: (rest ?? typed).normalize('NFC'), phrases: quotedStretches(typed) };
}

/** What is said of a place that is named, and asks for no more than what is there: `chương 3 nói gì`. */
const OF_A_PLACE = new Set(
  keysOf('nội dung của quy chế văn bản này nói ghi viết quy định về gồm có là những cái gì thế nào ra sao'),
);

/** Where words in quotation marks are among the syllables of a query. */
function quotedStretches(typed: string): [from: number, to: number][] {
  return [...typed.matchAll(/["“”„]([^"“”„]+)["“”]/gu)].map(({ index, 0: quoted }) => {
    const from = syllablesOf(typed.slice(0, index)).length;
    return [from, from + syllablesOf(quoted).length];
  });
}

/** `ddieeuf`, `khoanr`: words before a provision's number, left in Telex. */
const isNumberWord = (word: string): boolean =>
  ['dieu', 'khoan', 'diem', 'chuong'].includes(keyOf(fromTelex(word) ?? ''));
