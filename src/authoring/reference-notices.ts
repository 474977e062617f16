import type { Instrument, ParsedText } from '../model/hierarchy.ts';
import { looseReferences } from '../model/references/loose-references.ts';
import type { Regulation } from '../model/regulation.ts';
import type { RegulationFile } from '../model/schemas/regulation.ts';
import { unreadRegulation } from '../model/unread-regulation.ts';
import type { TextFault } from './placement.ts';

/** A text as a regulation of which nothing has been read; `about` is the proposed identity, by which it may name itself. */
export const textAlone = (text: ParsedText, about: RegulationFile): Regulation =>
  unreadRegulation({ id: about.id, about, text }, text.instruments[text.main] as Instrument);

/** References of a text to places that it does not have. */
export const referenceNotices = (text: ParsedText, about: RegulationFile): TextFault[] =>
  looseReferences({ regulations: [textAlone(text, about)] }).map(({ line, message }) => ({ line, message }));
