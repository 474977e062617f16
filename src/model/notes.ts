import type { Duty } from './duty.ts';
import type { Certainty, NoteKind } from './schemas/reading.ts';

/** A note on an anomaly of the official text. */
export interface AnomalyNote {
  /** `heading`, or the provision's anchor. */
  readonly provision: string;
  readonly words: string;
  readonly kind: NoteKind;
  readonly meant: string;
  readonly certainty: Certainty;
  readonly note: string;
}

/** A note on what the text leaves open at a provision. */
export interface OpenNote {
  readonly provision: string;
  /** The words of the provision that it is about. */
  readonly words: string;
  /** One sentence of ours on what the text does not say. */
  readonly note: string;
}

/** Whether what a note leaves open concerns this duty: the note is about words of its quote. */
export const isOpenIn = (note: OpenNote, duty: Pick<Duty, 'provision' | 'quote'>): boolean =>
  note.provision === duty.provision && (duty.quote.includes(note.words) || note.words.includes(duty.quote));
