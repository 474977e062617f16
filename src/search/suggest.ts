import { isMarked, type Syllable, syllablesOf } from './keys.ts';
import type { NamedOrgan, SearchWords } from './words.ts';

/** What is offered to a reader who has begun to type, besides articles. */
interface Suggestions {
  readonly organs: readonly NamedOrgan[];
  readonly terms: readonly string[];
}

const LIMITS = { organs: 3, terms: 2 };
/** Fewer letters than this are the beginning of too much. */
const ENOUGH = 2;

/**
 * Organs and set terms that what is typed begins; where the last syllable is whole, also those that hold it. Shorter names
 * first. The last syllable may be half typed; case and spelling count as little as they do in a search, and so do marks
 * unless they were typed.
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

/** At which syllable of any of the ways the wanted ones begin; within a name only whole syllables do. Null for none. */
function placeOf(wanted: readonly Syllable[], ways: readonly string[]): number | null {
  const places = ways.flatMap((way) => {
    const own = syllablesOf(way);
    const place = own.findIndex((_, i) =>
      wanted.every((one, j) => {
        const there = own[i + j];
        if (!there || (isMarked(one) && !fitsMarks(one, there))) return false;
        const mayBegin = j === wanted.length - 1 && i === 0;
        return there.key === one.key || (mayBegin && there.key.startsWith(one.key));
      }),
    );
    // A single syllable within a name is seldom that name: `đội ngũ báo cáo viên` is not what `báo` begins.
    return place < 0 || (place > 0 && wanted.length < 2) || endsWithin(wanted, own, place) ? [] : [place];
  });
  return places.length > 0 ? Math.min(...places) : null;
}

/** Whether the marks typed are those of the written syllable, as far as it is typed. */
const fitsMarks = ({ exact }: Syllable, there: Syllable): boolean =>
  there.exact.startsWith(exact.slice(0, -1)) && (exact.endsWith('0') || exact.at(-1) === there.exact.at(-1));

/** Syllables that make another word of the one before them: `báo cáo viên` is no `báo cáo`. */
const ENDINGS = ['vien', 'si', 'so'];

const endsWithin = (wanted: readonly Syllable[], own: readonly Syllable[], place: number): boolean =>
  place > 0 && ENDINGS.includes(own[place + wanted.length]?.key ?? '');
