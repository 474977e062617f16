import { isMarked, syllablesOf } from '../keys.ts';
import type { SearchSource } from '../postings.ts';
import type { WrittenSyllable } from '../vocabulary.ts';
import type { PlanNote } from './note.ts';
import type { QueryPlace } from './place.ts';
import type { Planner } from './planner.ts';
import { repairs } from './repair.ts';
import { completionOf } from './unfinished.ts';

/** What the last syllable becomes where it is unfinished. */
export async function completed(
  places: readonly QueryPlace[],
  { vocabulary, bridgesIn, organsIn }: Planner,
  source: SearchSource,
): Promise<{ places: readonly QueryPlace[]; isOpen: boolean; any?: readonly WrittenSyllable[] } | null> {
  const last = places.at(-1);
  const isNamed =
    bridgesIn(places).some(({ to }) => to === places.length) ||
    organsIn(places).some(({ from, keys }) => from + keys.length === places.length);
  if (!last || last.ours || isNamed) return null;
  const completion = await completionOf(places, vocabulary, source);
  switch (completion?.kind) {
    case 'one': {
      const { key, exact, written } = completion.written;
      const whole = { ...last, key, exact, shown: written, marked: isMarked(last), guessed: true };
      return { places: [...places.slice(0, -1), whole], isOpen: false };
    }
    case 'any':
      return { places, isOpen: false, any: completion.written };
    case 'none':
      return { places, isOpen: true };
    default:
      return null;
  }
}

/** Repairs what is not an everyday word of readers: `viện kiểm sát` is not in the text, but it is no typo either. */
export async function repaired(
  places: readonly QueryPlace[],
  { vocabulary, bridgesIn }: Planner,
  source: SearchSource,
  isKept: (words: string) => boolean,
  notes: PlanNote[],
): Promise<QueryPlace[]> {
  const bridges = bridgesIn(places);
  const isEveryday = (place: number) => bridges.some(({ from, to }) => from <= place && place < to);
  const found = (await repairs(places, vocabulary, source)).filter(
    ({ place }) => !isEveryday(place) && !isKept(places[place]?.shown ?? ''),
  );
  return places.map((place, i) => {
    const repair = found.find((one) => one.place === i);
    const [syllable] = repair ? syllablesOf(repair.written) : [];
    if (!repair || !syllable) return place;
    notes.push({ kind: 'spelling', from: place.shown, to: repair.written });
    return { ...syllable, marked: repair.isSure, shown: repair.written, ours: false, guessed: true };
  });
}
