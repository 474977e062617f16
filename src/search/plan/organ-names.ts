import { isWayToType, type Syllable, syllablesOf } from '../keys.ts';
import type { NamedOrgan, SearchWords } from '../words.ts';
import { waysToWrite } from './everyday.ts';

/** An organ that a query names. */
export interface OrganInQuery {
  readonly organ: NamedOrgan;
  /** The place of its first syllable. */
  readonly from: number;
  /** The syllables of the name as the query has it. */
  readonly keys: readonly string[];
}

/** Finds organs in a query. */
export type OrganFinder = (syllables: readonly Syllable[]) => OrganInQuery[];

/** Makes a finder of organs by name or alias, with marks or without; the longest name wins. */
export function organFinder(
  { organs }: Pick<SearchWords, 'organs'>,
  inFull: (words: string) => string,
): OrganFinder {
  const ways = organs
    .flatMap((organ) =>
      waysToWrite([organ.name, ...organ.says], inFull).map((way) => ({ organ, words: syllablesOf(way) })),
    )
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
  return (syllables) => {
    const found: OrganInQuery[] = [];
    for (let i = 0; i < syllables.length; i++) {
      const way = ways.find(({ words }) => words.every((word, j) => isWayToType(syllables[i + j], word)));
      if (!way) continue;
      found.push({ organ: way.organ, from: i, keys: way.words.map(({ key }) => key) });
      i += way.words.length - 1;
    }
    return found;
  };
}
