import type { Library } from '../../src/model/regulation.ts';
import { askedWords } from '../../src/search/asked-words.ts';
import { memorySource } from '../../src/search/memory-source.ts';
import { plannerOf } from '../../src/search/plan/planner.ts';
import type { SearchRecord } from '../../src/search/records.ts';
import type { SearchMeans } from '../../src/search/search.ts';
import { searchWords } from '../../src/search/words.ts';

/** What a search can be left without, each by withholding what it works from. */
export const STAGES = [
  'nothing',
  'abbreviations',
  'everyday words for words',
  'everyday words by provision',
  'names of bodies',
  'any change to the query',
  'titles of articles',
  'duties read',
] as const;

/** All that a search needs, without one stage. */
export function meansWithout(
  stage: (typeof STAGES)[number],
  library: Library,
  records: readonly SearchRecord[],
): SearchMeans {
  const planner = plannerOf(searchWords(library, records));
  const asked = stage === 'everyday words by provision' ? [] : askedWords(library, records);
  const held = records.map((record) => {
    if (stage === 'titles of articles') return { ...record, title: '', about: [] };
    if (stage === 'duties read') return { ...record, duties: [], organs: [], roles: [], cycles: [] };
    return record;
  });
  return {
    source: memorySource(held, [], asked),
    planner: {
      ...planner,
      ...(stage === 'abbreviations' && { expand: () => [] }),
      ...(stage === 'everyday words for words' && { bridgesIn: () => [] }),
      ...(stage === 'names of bodies' && { organsIn: () => [] }),
    },
    ...(stage === 'any change to the query' && { kept: new Set(['*']) }),
  };
}
