import { syllablesOf } from '../keys.ts';
import type { SearchSource } from '../postings.ts';
import { placesOf } from '../runs.ts';
import type { QueryPlace } from './place.ts';

/** How many records are looked into for the marks of a run; those that have it tell much alike. */
const LOOKED_INTO = 4;

/**
 * Whether the texts themselves have these syllables word for word, with the marks that were typed: what they have is never
 * read as something else.
 */
export async function isLiteral(places: readonly QueryPlace[], source: SearchSource): Promise<boolean> {
  const keys = places.map(({ key }) => key);
  const lists = await Promise.all(keys.map((key) => source.lookUp(key)));
  const found = placesOf(keys, new Map(keys.map((key, i) => [key, lists[i] ?? new Map()])));
  if (found.size === 0 || places.every(({ marked }) => !marked)) return found.size > 0;
  const records = await source.load([...found.keys()].slice(0, LOOKED_INTO));
  return records.some(({ words, title }) => {
    const syllables = syllablesOf(`${words} ${title}`);
    return syllables.some((_, i) =>
      places.every(({ key, exact, marked }, j) => {
        const there = syllables[i + j];
        return marked ? there?.exact === exact : there?.key === key;
      }),
    );
  });
}
