import type { Cycle } from './duty.ts';

/** Words of an answer, a link where there is a page for them. */
export interface BriefPart {
  /** The law's verb before them. */
  readonly before?: string;
  readonly words: string;
  readonly href?: string;
}

/** What the front page shows of the reader's own organ. */
export interface OrganBrief {
  readonly name: string;
  readonly href: string;
  readonly count: number;
  /** That it has ended, in the editor's words; its page has the source. */
  readonly ended: string | null;
  /** Its duties as slides; null where it has none. */
  readonly deck: string | null;
  readonly rows: readonly { readonly label: string; readonly parts: readonly BriefPart[] }[];
  /** What comes again by the calendar. */
  readonly recurring: readonly (BriefPart & { readonly cycle: Cycle; readonly cite: string })[];
}
