/** The six systems to which organs belong. */
export const GROUPS = ['party', 'state', 'front', 'forces', 'justice', 'other'] as const;
export type Group = (typeof GROUPS)[number];

/** A body; one person's post; or a class of persons. */
export const ORGAN_KINDS = ['organ', 'office', 'class'] as const;
export type OrganKind = (typeof ORGAN_KINDS)[number];

export interface Organ {
  /** The full name folded and hyphenated: `ban-dan-van-huyen-uy`. */
  readonly id: string;
  /** As the text writes it in full. */
  readonly name: string;
  /** Other spellings in the text. */
  readonly aliases: readonly string[];
  readonly abbreviations: readonly string[];
  readonly group: Group;
  readonly kind: OrganKind;
  /** The place in lists, from 1: the order of protocol. */
  readonly rank: number;
  /** The height in drawings, 1 at the top; ties are wanted. Null where neither the text nor protocol gives one. */
  readonly level: number | null;
  /** Organs whose duties bind this one as well: a bí thư is a đảng viên. */
  readonly belongsTo: readonly Membership[];
  /** A word of ours on what the name points to, where the text leaves it open ("cùng cấp"). */
  readonly note?: string | undefined;
}

/** What a membership rests on: words of a text, or the editor's own reason. */
type Membership =
  | { readonly organ: Organ['id']; readonly at: string; readonly quote: string }
  | { readonly organ: Organ['id']; readonly editor: string };
