import { isWayToType, type Syllable, syllablesOf } from '../keys.ts';
import type { SearchWords } from '../words.ts';

/** Readers' words in a query, and the text's own words for them. */
export interface Bridge {
  /** First and last place (not included) in the query's syllables. */
  readonly from: number;
  readonly to: number;
  readonly means: readonly string[];
  /** The texts write both. */
  readonly isSame: boolean;
}

/** Finds everyday words in a query. */
export type BridgeFinder = (syllables: readonly Syllable[]) => Bridge[];

/** Makes a finder: the longest words win; marks must fit where the reader typed them. */
export function bridgeFinder(
  { everyday }: Pick<SearchWords, 'everyday'>,
  inFull: (words: string) => string,
): BridgeFinder {
  const ways = everyday
    .flatMap(([say, means, isSame = false]) =>
      waysToWrite(say, inFull).map((words) => ({ words: syllablesOf(words), means, isSame })),
    )
    .sort((a, b) => b.words.length - a.words.length);
  return (syllables) => {
    const bridges: Bridge[] = [];
    for (let i = 0; i < syllables.length; i++) {
      const way = ways.find(({ words }) => words.every((word, j) => isWayToType(syllables[i + j], word)));
      if (!way) continue;
      bridges.push({ from: i, to: i + way.words.length, means: way.means, isSame: way.isSame });
      i += way.words.length - 1;
    }
    return bridges;
  };
}

/** Names as they are written, and with their abbreviations in full, as a query has them once it is expanded. */
export const waysToWrite = (names: readonly string[], inFull: (words: string) => string): string[] => [
  ...new Set(names.flatMap((name) => [name, inFull(name)])),
];
