import type { Vocabulary } from '../vocabulary.ts';
import type { Bridge } from './everyday.ts';
import type { Place } from './place.ts';

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Numbers that the texts write in Roman letters: `khóa 23` is `khóa XXIII`. */
export function romanNumbers(places: readonly Place[], vocabulary: Vocabulary): Bridge[] {
  return places.flatMap(({ key }, from) => {
    if (!/^\d{1,2}$/u.test(key)) return [];
    let value = Number(key);
    let letters = '';
    for (const [step, letter] of ROMAN) {
      for (; value >= step; value -= step) letters += letter;
    }
    const isWritten = letters.length > 1 && vocabulary.has(letters.toLowerCase());
    return isWritten ? [{ from, to: from + 1, means: [letters], isSame: true }] : [];
  });
}
