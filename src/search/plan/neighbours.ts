import type { SearchSource } from '../postings.ts';
import { placesOf } from '../runs.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { JOINED } from './bodies-named.ts';
import type { QueryPlace } from './place.ts';

/** From this share of its places on, a syllable belongs to the next one. */
const HOLDS = 0.25;

/** How often the syllables of a query are neighbours in the texts, by position. */
export interface Neighbours {
  /** Whether the syllable belongs to the next one as a word of the texts does. */
  readonly holds: (place: number) => boolean;
  /** The share of the rarer of two syllables that is next to the other. */
  readonly share: (place: number) => number;
  /** Whether a syllable that may be written with several marks is part of a word with a neighbour. */
  readonly isJoined: (place: number) => boolean;
}

/** Reads from the index how often the syllables of a query are neighbours. */
export async function neighboursOf(
  places: readonly QueryPlace[],
  source: SearchSource,
  vocabulary: Vocabulary,
): Promise<Neighbours> {
  const keys = places.map(({ key }) => key);
  const lists = await Promise.all(keys.map((key) => source.lookUp(key)));
  const postings = new Map(keys.map((key, i) => [key, lists[i] ?? new Map()]));
  const often = (run: readonly string[]) => placesOf(run, postings).size;
  const pairAt = (i: number) => keys.slice(Math.max(0, i), i + 2);
  const holds = (i: number) => {
    const pair = pairAt(i);
    return pair.length === 2 && often(pair) >= HOLDS * Math.max(1, often(pair.slice(0, 1)));
  };
  const share = (i: number) => {
    const pair = i < 0 ? [] : pairAt(i);
    if (pair.length < 2) return 0;
    return often(pair) / Math.max(1, Math.min(...pair.map((key) => often([key]))));
  };
  const isJoined = (i: number) => {
    const place = places[i];
    if (!place || place.marked || (vocabulary.get(place.key)?.length ?? 0) < 2) return false;
    const isOwn = (pair: number, beyond: number) => share(pair) >= JOINED && share(pair) > share(beyond);
    return isOwn(i, i + 1) || isOwn(i - 1, i - 2);
  };
  return { holds, share, isJoined };
}
