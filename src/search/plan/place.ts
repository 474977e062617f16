import type { Syllable } from '../keys.ts';

/** A syllable in the making of the plan. */
export interface QueryPlace extends Syllable {
  /** As typed, or as a change of ours writes it. */
  readonly shown: string;
  /** Whether its marks are sure: typed, or ours. */
  readonly marked: boolean;
  /** Put in by an expansion. */
  readonly ours: boolean;
  /** Read for another syllable than the one typed. */
  readonly guessed: boolean;
}

/** What stretches of the query mean, as shown to the reader. */
export const said = (places: readonly QueryPlace[], from: number, to: number): string =>
  places
    .slice(from, to)
    .map(({ shown }) => shown)
    .join(' ');

/** Written as abbreviations are: `BTV`, `CT-XH`. */
export const isShort = (token: string): boolean => /^[\p{Lu}\p{N}./-]{2,}$/u.test(token);
