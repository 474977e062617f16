import type { Instrument, ParsedText } from '../model/hierarchy.ts';
import { placeFinder } from '../model/places.ts';
import { looseReferences } from '../model/references/loose-references.ts';
import type { Regulation } from '../model/regulation.ts';
import type { RegulationFile } from '../model/schemas/regulation.ts';
import { articlesIn } from '../model/walk.ts';
import type { TextFault } from './placement.ts';

/** A text as a regulation of which nothing has been read; `about` is what is proposed of it, by which it may name itself. */
export function textAlone(text: ParsedText, about: RegulationFile): Regulation {
  const instrument = text.instruments[text.main] as Instrument;
  const articles = articlesIn(instrument.divisions);
  return {
    id: about.id,
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

/** References of a text to places that it does not have. */
export const referenceNotices = (text: ParsedText, about: RegulationFile): TextFault[] =>
  looseReferences({ regulations: [textAlone(text, about)] }).map(({ line, message }) => ({ line, message }));
