import { syllablesOf } from '../keys.ts';
import type { SearchSource } from '../postings.ts';
import type { Bridge } from './everyday.ts';
import { isLiteral } from './literal.ts';
import type { Neighbours } from './neighbours.ts';
import { isShort, type QueryPlace, said } from './place.ts';
import type { Planner } from './planner.ts';
import { romanNumbers } from './roman-numbers.ts';

/** The everyday words of a query that are looked for as the texts' own: not what the texts have word for word. */
export async function chosenBridges(
  places: readonly QueryPlace[],
  { bridgesIn, vocabulary }: Planner,
  source: SearchSource,
  { holds }: Neighbours,
  isKept: (words: string) => boolean,
): Promise<Bridge[]> {
  const candidates = [...bridgesIn(places), ...romanNumbers(places, vocabulary)];
  const isSaid = await Promise.all(
    candidates.map(({ from, to }) => isLiteral(places.slice(from, to), source)),
  );
  return candidates.filter(({ from, to, means, isSame }, i) => {
    if ((isSaid[i] && !isSame) || means.some((words) => standsOver(places, from, to, words))) return false;
    if (isKept(said(places, from, to)) || places.slice(from, to).every(({ ours }) => ours)) return false;
    // One syllable is a word of its own only where it is isolated and its marks or capitals say which word it is.
    const isAlone = to - from > 1 || places.length === 1;
    const [place] = places.slice(from, from + 1);
    const isPlain = place && (place.marked || isShort(place.shown) || !vocabulary.has(place.key));
    return isAlone || (isPlain && !holds(from) && !(from > 0 && holds(from - 1)));
  });
}

/** Whether the query already has the text's own words where the reader's are (`trường` of `trường học`). */
function standsOver(places: readonly QueryPlace[], from: number, to: number, words: string): boolean {
  const own = syllablesOf(words).map(({ key }) => key);
  return places.some(
    (_, i) => i <= from && to <= i + own.length && own.every((key, j) => places[i + j]?.key === key),
  );
}
