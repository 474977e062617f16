import { toRoman } from '../../model/text/numbers.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Bridge } from './everyday.ts';
import type { QueryPlace } from './place.ts';

/** Numbers that the texts write in Roman letters: `khóa 23` is `khóa XXIII`. */
export function romanNumbers(places: readonly QueryPlace[], vocabulary: Vocabulary): Bridge[] {
  return places.flatMap(({ key }, from) => {
    if (!/^\d{1,2}$/u.test(key)) return [];
    const letters = toRoman(Number(key));
    const isWritten = letters.length > 1 && vocabulary.has(letters.toLowerCase());
    return isWritten ? [{ from, to: from + 1, means: [letters], isSame: true }] : [];
  });
}
