/** Why a result is one, for the line that tells readers. */
export type Reason =
  /** The query names the provision by number. */
  | { readonly kind: 'number' }
  /** Words of the query stand in the provision: see `spans`. */
  | { readonly kind: 'words' }
  /** They stand in the title of its article. */
  | { readonly kind: 'title' }
  /** A duty of an organ that the query names is read from it; `id` is the organ's. */
  | { readonly kind: 'organ'; readonly id: string }
  /** A duty with the role that a verb of the query names. */
  | { readonly kind: 'role'; readonly id: string }
  /** The query asks how often, and the duty read from it has a rhythm. */
  | { readonly kind: 'rhythm' };
