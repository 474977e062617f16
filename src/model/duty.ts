import type { Organ } from './organ.ts';

/** The regulation's own verbs, in the order in which they are shown. */
export const ROLES = [
  'lead',
  'coordinate',
  'direct',
  'perform',
  'supervise',
  'advise',
  'report',
  'be-accountable',
] as const;
export type Role = (typeof ROLES)[number];

export const RELATIONS = [
  'with',
  'directs',
  'supervises',
  'advises',
  'reports-to',
  'informs',
  'accountable-to',
] as const;
export type Relation = (typeof RELATIONS)[number];

export const CYCLES = ['monthly', 'quarterly', 'semiannual', 'annual', 'regular', 'ad-hoc'] as const;
export type Cycle = (typeof CYCLES)[number];

export interface Partner {
  readonly organ: Organ['id'];
  readonly relation: Relation;
  /** The words of the quote that tie this partner, where they are other than the duty's verb: `giúp`. */
  readonly verb?: string | undefined;
  /** {@link verb} with noted misprints corrected. */
  readonly plainVerb?: string | undefined;
}

/**
 * In this provision, this organ must do this kind of thing, with or toward these organs, at this rhythm; `quote` is an
 * exact, contiguous run of the provision's words that says so.
 */
export interface Duty {
  /** Unique across regulations: `05-qc-hu--dieu-5-khoan-1--2`. */
  readonly id: string;
  readonly regulation: string;
  /** The article's id, `dieu-5`. */
  readonly article: string;
  /** The provision's anchor on the article page. */
  readonly provision: string;
  readonly actor: Organ['id'];
  readonly role: Role;
  readonly partners: readonly Partner[];
  readonly cycles: readonly Cycle[];
  /**
   * The law's own verb with its preposition, an exact run of the quote: `tham gia ý kiến với`. Null where the subject
   * follows the verb, and in a reading without verbs.
   */
  readonly verb: string | null;
  /** {@link verb} with noted misprints corrected; what sentences about the duty use. */
  readonly plainVerb: string | null;
  /** What the duty is about, as a heading would put it; null in a reading without tasks. */
  readonly task: string | null;
  /** The id of a topic of the regulation. */
  readonly topic: string | null;
  readonly quote: string;
}

/** A field of work of a regulation: a heading of ours under which readers look for duties. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  /** One sentence on what belongs here. */
  readonly about: string;
  /** Everyday words by which readers ask for it. */
  readonly words: readonly string[];
}
