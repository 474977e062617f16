import type { MdastNode } from 'satteri';
import type { BankQuestion } from '../model/question.ts';
import type { Library, Regulation } from '../model/regulation.ts';
import type { Situation } from '../model/situation.ts';
import type { LinesAt } from './line-source.ts';

/** What a deck may point to, and who gets its faults. */
export interface DeckContext {
  readonly regulation: Regulation;
  readonly library: Library;
  readonly questions: readonly BankQuestion[];
  readonly situations: readonly Situation[];
  readonly linesAt: LinesAt;
  readonly fault: (message: string, at?: MdastNode) => void;
}
