import { fold } from '../../model/fold.ts';
import { syllablesOf } from '../keys.ts';
import { silentPlaces } from '../question-words.ts';
import { MATTER_NAMES } from '../records.ts';
import { generalPlaces, LEVELS, withoutLevel } from './bodies-named.ts';
import type { Bridge } from './everyday.ts';
import type { Neighbours } from './neighbours.ts';
import type { OrganInQuery } from './organ-names.ts';
import { type QueryPlace, said } from './place.ts';
import type { Planner } from './planner.ts';

/** What the title of a text that is named weighs in its own provisions. */
const TEXT_NAME = 0.3;
/** What other words that need no answer weigh. */
const GENERAL = 0.5;

/** What a query is known to name. */
export interface Named {
  readonly bridges: readonly Bridge[];
  readonly organs: readonly OrganInQuery[];
  /** Places of the titles of texts. */
  readonly titles: ReadonlySet<number>;
}

/**
 * The places of a query that need no answer, with what they weigh: question words and small words, titles of texts, what is
 * said of any body next to its name, and what the text calls itself where its number, signature or recipients are asked for.
 */
export function silenceOf(
  places: readonly QueryPlace[],
  { holds, isJoined }: Neighbours,
  { bridges, organs, titles }: Named,
  sizes: Planner['sizes'],
): Map<number, number> {
  const silent = new Map(silentPlaces(places, holds, isJoined));
  for (const place of titles) silent.set(place, TEXT_NAME);
  for (const place of generalPlaces(places, organs)) silent.set(place, GENERAL);
  const isOfMatter = (words: string) => MATTER.some((name) => fold(words).includes(fold(name)));
  if ([said(places, 0, places.length), ...bridges.flatMap(({ means }) => means)].some(isOfMatter)) {
    for (const place of selfPlaces(places, bridges, sizes)) silent.set(place, GENERAL);
  }
  for (const to of [...bridges.map((bridge) => bridge.to), ...withoutLevel(organs)]) {
    const level = places[to];
    if (level && LEVELS.includes(level.key)) silent.set(to, 1);
  }
  return silent;
}

const MATTER = Object.values(MATTER_NAMES);

/** The places, outside bridges, of what the texts are: the `quy chế` of `ai ký quy chế`. */
function selfPlaces(
  places: readonly QueryPlace[],
  bridges: readonly Bridge[],
  sizes: Planner['sizes'],
): number[] {
  const kinds = [...Object.values(sizes).map(([kind]) => kind), 'văn bản'].map((kind) => syllablesOf(kind));
  const isFree = (place: number) => bridges.every(({ from, to }) => place < from || to <= place);
  return kinds.flatMap((kind) =>
    places.flatMap((_, i) =>
      kind.every(({ key }, j) => places[i + j]?.key === key && isFree(i + j))
        ? kind.map((_, j) => i + j)
        : [],
    ),
  );
}
