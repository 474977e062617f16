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
  /** A word of ours on what the name points to, where the text leaves it open ("cùng cấp"). */
  readonly note?: string | undefined;
}
