import { type Syllable, syllablesOf } from './keys.ts';
import type { NamedOrgan, SearchWords } from './words.ts';

/** What is offered to a reader who has begun to type, beside articles. */
export interface Suggestions {
  readonly organs: readonly NamedOrgan[];
  readonly terms: readonly string[];
}

const LIMITS = { organs: 4, terms: 3 };
/** Fewer letters than this are the beginning of too much. */
const ENOUGH = 2;

/**
 * Organs and set terms that what is typed begins, or that hold it; beginnings first, then shorter names. The last
 * syllable may be half typed; marks, case and spelling count as little as they do in a search.
 */
export function suggest(
  typed: string,
  { organs, terms }: Pick<SearchWords, 'organs' | 'terms'>,
): Suggestions {
  const wanted = syllablesOf(typed);
  if (wanted.reduce((sum, { key }) => sum + key.length, 0) < ENOUGH) return { organs: [], terms: [] };
  const best = <T>(all: readonly T[], waysOf: (one: T) => readonly string[], limit: number): T[] =>
    all
      .map((one) => ({ one, place: placeOf(wanted, waysOf(one)), length: waysOf(one)[0]?.length ?? 0 }))
      .filter(({ place }) => place !== null)
      .sort((a, b) => Math.sign(a.place ?? 0) - Math.sign(b.place ?? 0) || a.length - b.length)
      .slice(0, limit)
      .map(({ one }) => one);
  return {
    organs: best(organs, ({ name, says }) => [name, ...says], LIMITS.organs),
    terms: best(terms, (term) => [term], LIMITS.terms),
  };
}

/** At which syllable of any of the ways the wanted ones stand, the last by its beginning; null where in none. */
function placeOf(wanted: readonly Syllable[], ways: readonly string[]): number | null {
  const places = ways.flatMap((way) => {
    const own = syllablesOf(way);
    const place = own.findIndex((_, i) =>
      wanted.every(({ key }, j) => {
        const there = own[i + j]?.key ?? '';
        return j === wanted.length - 1 ? there.startsWith(key) : there === key;
      }),
    );
    return place < 0 ? [] : [place];
  });
  return places.length > 0 ? Math.min(...places) : null;
}
