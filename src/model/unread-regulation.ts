import type { Instrument } from './hierarchy.ts';
import { placeFinder } from './places.ts';
import type { Regulation } from './regulation.ts';
import { articlesIn } from './walk.ts';

/** An instrument as a regulation of which editors have read nothing: no duties, notes, flows or topics. */
export function unreadRegulation(
  { id, about, text }: Pick<Regulation, 'id' | 'about' | 'text'>,
  instrument: Instrument,
): Regulation {
  const articles = articlesIn(instrument.divisions);
  return {
    id,
    about,
    text,
    instrument,
    articles,
    placeAt: placeFinder(instrument, articles),
    readings: new Map(),
    duties: [],
    topics: [],
    flows: [],
    notes: [],
    agreement: null,
    overview: null,
    asked: {},
  };
}
