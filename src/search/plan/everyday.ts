import { isWayToType, type Syllable, syllablesOf } from '../keys.ts';
import type { SearchWords } from '../words.ts';

/** Readers' words in a query, and the text's own words for them. */
export interface Bridge {
  /** First and last place (not included) in the query's syllables. */
  readonly from: number;
  readonly to: number;
  readonly means: readonly string[];
}

/** Finds everyday words in a query. */
export type BridgeFinder = (syllables: readonly Syllable[]) => Bridge[];

/** Makes a finder: the longest words win; marks must fit where the reader typed them. */
export function bridgeFinder({ everyday }: Pick<SearchWords, 'everyday'>): BridgeFinder {
  const ways = everyday
    .flatMap(([say, means]) => say.map((words) => ({ words: syllablesOf(words), means })))
    .sort((a, b) => b.words.length - a.words.length);
  return (syllables) => {
    const bridges: Bridge[] = [];
    for (let i = 0; i < syllables.length; i++) {
      const way = ways.find(({ words }) => words.every((word, j) => isWayToType(syllables[i + j], word)));
      if (!way) continue;
      bridges.push({ from: i, to: i + way.words.length, means: way.means });
      i += way.words.length - 1;
    }
    return bridges;
  };
}
