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
  readonly quote: string;
}
