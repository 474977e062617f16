import type { Span } from './answered.ts';
import type { SearchRecord } from './records.ts';

/** Why a result is one, for the line that tells readers. */
export type Reason =
  /** The query names the provision by number, or is the title of a chapter or section that it is in. */
  | { readonly kind: 'number' | 'heading' }
  /** Words of the query are in the provision: see `spans`; or in the title of its article. */
  | { readonly kind: 'words' | 'title' }
  /** An organ that the query names has a duty there; `id` is the organ's. */
  | { readonly kind: 'organ'; readonly id: string };

/** A provision found. */
export interface SearchResult {
  /** Its number in the source. */
  readonly number: number;
  /** Null beyond the best of them, which alone are fetched; `source.load([number])` gives it. */
  readonly record: SearchRecord | null;
  /** Only comparable within one answer. */
  readonly score: number;
  /** Only a near miss: it does not have every word of the query, as typed, without marks, or by a change that is shown. */
  readonly weak: boolean;
  /** Named in the query by its number or the title of its division. */
  readonly named: boolean;
  /** Where the record's words answer the query, to be highlighted; whole syllables. */
  readonly spans: readonly Span[];
  /** Where its title answers what its words do not. */
  readonly titleSpans: readonly Span[];
  readonly why: readonly Reason[];
}

/** What is found beyond those that are fetched. */
export const UNREAD: Omit<SearchResult, 'number'> = {
  record: null,
  score: 0,
  weak: true,
  named: false,
  spans: [],
  titleSpans: [],
  why: [],
};
