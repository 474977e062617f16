import { keyOf, syllablesOf } from '../keys.ts';
import { type NamedPlace, namedPlace } from '../provision-number.ts';
import { fromTelex } from '../telex.ts';

/** What a reader typed: a provision's number, if any, and the rest. */
export interface Typed {
  readonly named: NamedPlace | null;
  /** Without the number, in NFC. */
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
  return { named, text: (named ? named.rest : typed).normalize('NFC'), phrases: quotedStretches(typed) };
}

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
