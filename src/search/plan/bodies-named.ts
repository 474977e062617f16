import { syllablesOf } from '../keys.ts';
import type { Bridge } from './everyday.ts';
import type { OrganInQuery } from './organ-names.ts';
import type { QueryPlace } from './place.ts';
import type { Planner } from './planner.ts';

/** From this share of the rarer of two syllables on, they are one word. */
export const JOINED = 0.15;
/** Said behind an everyday name of a body (`công an huyện`) and no part of what the text calls it. */
export const LEVELS = ['huyen', 'xa', 'phuong', 'tinh'];

/** Behind which places bodies end whose names say no level, such as Mặt trận Tổ quốc. */
export const withoutLevel = (organs: readonly OrganInQuery[]): number[] =>
  organs
    .filter(({ organ }) => syllablesOf(organ.name).every(({ key }) => !LEVELS.includes(key)))
    .map(({ from, keys }) => from + keys.length);

/** What a query says of a body when it asks for all that the body does. */
const GENERAL = ['nhiem vu', 'trach nhiem', 'vai tro', 'chuc nang', 'cong viec', 'phan viec'];

/** The places of such words where a body is named: `nhiệm vụ của Mặt trận` asks for no more than its article. */
export function generalPlaces(places: readonly QueryPlace[], organs: readonly OrganInQuery[]): number[] {
  if (organs.length === 0) return [];
  const isNamed = (place: number) =>
    organs.some(({ from, keys }) => from <= place && place < from + keys.length);
  return places.flatMap(({ key }, i) =>
    GENERAL.includes(`${key} ${places[i + 1]?.key}`) && !isNamed(i) ? [i, i + 1] : [],
  );
}

/** Bodies named, each stretch of the query once and by the longest name; a name of one syllable only where it forms no word with its neighbours. */
export function longestNamed(
  organs: readonly OrganInQuery[],
  bridges: readonly Bridge[],
  share: (place: number) => number,
): OrganInQuery[] {
  const endOf = ({ from, keys }: OrganInQuery) => from + keys.length;
  const stretches = [...bridges, ...organs.map((organ) => ({ from: organ.from, to: endOf(organ) }))];
  return organs.filter((organ) => {
    const { from, keys } = organ;
    if (keys.length === 1 && Math.max(share(from - 1), share(from)) >= JOINED) return false;
    return !stretches.some(
      (one) => one.from < endOf(organ) && from < one.to && one.to - one.from > keys.length,
    );
  });
}

/** The organ that the text's own words for an everyday one are the name of; in the query it has the everyday name. */
export const namedByBridge = (
  { from, to, means }: Bridge,
  keys: readonly string[],
  { organsIn }: Planner,
): OrganInQuery[] =>
  means.flatMap((words) => {
    const syllables = syllablesOf(words);
    const named = organsIn(syllables).filter((organ) => organ.keys.length === syllables.length);
    return named.map(({ organ }) => ({ organ, from, keys: keys.slice(from, to) }));
  });
