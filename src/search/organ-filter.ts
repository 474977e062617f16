import { fold } from '../model/fold.ts';
import type { Library } from '../model/regulation.ts';
import { keyOf, type Syllable, syllablesOf } from './keys.ts';
import type { NamedOrgan } from './words.ts';

/** All organs in their order, each with every other way it is called: aliases, abbreviations, readers' everyday words. */
export function organNames({ organs, glossary }: Pick<Library, 'organs' | 'glossary'>): NamedOrgan[] {
  return organs.organs.map(({ id, name, aliases, abbreviations }) => {
    const own = new Set([name, ...aliases].map(fold));
    const everyday = glossary.everyday
      .filter(({ means }) => means.some((words) => own.has(fold(words))))
      .flatMap(({ say }) => say);
    const short = glossary.abbreviations.filter(({ organ }) => organ === id).map((one) => one.short);
    const says = new Map(
      [...aliases, ...abbreviations, ...short, ...everyday].map((way) => [fold(way), way]),
    );
    says.delete(fold(name));
    return { id, name, says: [...says.values()] };
  });
}

/**
 * The organs that what is typed calls: those it names in full, then those whose names it begins; the last syllable may be half typed. Marks, case
 * and spelling count as little as they do in a search.
 */
export function organsCalled<T extends NamedOrgan>(typed: string, organs: readonly T[]): T[] {
  const wanted = syllablesOf(typed);
  if (wanted.length === 0) return [...organs];
  const found = organsWith(wanted, organs);
  if (found.length > 0) return found;
  // Readers add their level, which the text leaves out where it speaks of every level: `mttq xa`.
  const level = wanted.findIndex(({ key }, i) => i > 0 && LEVELS.has(key));
  return level > 0 ? organsWith(wanted.slice(0, level), organs) : [];
}

/** The level, or the place, of a body: what follows it is a place's name. */
const LEVELS = new Set(['xã', 'phường', 'thị', 'huyện', 'thôn', 'xóm'].map(keyOf));

function organsWith<T extends NamedOrgan>(wanted: readonly Syllable[], organs: readonly T[]): T[] {
  return organs
    .map((organ) => ({
      organ,
      place: Math.min(...[organ.name, ...organ.says].map((way) => placeIn(way, wanted))),
    }))
    .filter(({ place }) => Number.isFinite(place))
    .sort((a, b) => Math.sign(a.place) - Math.sign(b.place))
    .map(({ organ }) => organ);
}

/** At which syllable of a name the wanted ones are, one after the other; -1 where they are all of it, infinite where they are not there. */
function placeIn(way: string, wanted: readonly Syllable[]): number {
  const own = syllablesOf(way);
  if (own.length === wanted.length && own.every(({ key }, i) => key === wanted[i]?.key)) return -1;
  const place = own.findIndex((_, i) =>
    wanted.every(({ key }, j) => {
      const there = own[i + j]?.key ?? '';
      return j === wanted.length - 1 ? there.startsWith(key) : there === key;
    }),
  );
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}
