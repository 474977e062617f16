import type { Cycle } from './duty.ts';

const NO_BREAK = '\u00a0';

/** Words of an answer, a link where there is a page for them. */
export interface BriefPart {
  /** What separates them from the part before; a comma where nothing is given. */
  readonly join?: string;
  /** The law's verb before them. */
  readonly before?: string;
  readonly words: string;
  readonly href: string | null;
}

/** One question about an organ, with its answer. */
export interface BriefRow {
  readonly label: string;
  readonly parts: readonly BriefPart[];
}

/** What is written before the words of the nth part; no line begins with what separates them. */
export const leadIn = ({ join = ', ', before }: BriefPart, n: number): string =>
  `${n === 0 ? '' : join.replace(/^ (?=\S)/u, NO_BREAK)}${before ? `${before} ` : ''}`;

/** What the front page shows of the reader's own organ. */
export interface OrganBrief {
  readonly name: string;
  readonly href: string;
  readonly count: number;
  /** That it has ended, in the editor's words; its page has the source. */
  readonly ended: string | null;
  /** Its duties as slides; null where it has none. */
  readonly deck: string | null;
  readonly rows: readonly BriefRow[];
  /** What comes again by the calendar. */
  readonly recurring: readonly (BriefPart & { readonly cycle: Cycle; readonly cite: string })[];
}
