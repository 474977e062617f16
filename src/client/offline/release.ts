/** What a build tells its service worker (`scripts/build/offline/`). */

/** A file of a part: its path below the site's folder, the sum of its bytes, and how many it has on the wire. */
export type Entry = readonly [path: string, sum: string, bytes: number];

/** What is kept together: the whole site of one regulation, or of many the frame and each regulation by itself. */
export interface Part {
  readonly name: string;
  /** Where its list of entries is. */
  readonly list: string;
  readonly bytes: number;
}

export interface Release {
  readonly id: string;
  /** The day of the content, `2026-11-29`. */
  readonly date: string;
  readonly base: string;
  readonly parts: readonly Part[];
}

/** The part that is kept without being asked for. */
export const FRAME = 'trang';

/** Why a copy was not made. */
export type Failure = 'full' | 'network' | 'stopped';

/** A part as it is on the device; `bytes` are those still to come, with the frame's where that is not kept. */
export interface PartState extends Part {
  /** Bytes that have arrived, while it is being made. */
  readonly done: number | null;
  /** The day of the content that is kept whole; null where none is. */
  readonly date: string | null;
}

/** What pages ask of the worker, each with a port for the answer. */
export type Asked =
  | { readonly kind: 'state' }
  | { readonly kind: 'make'; readonly part: string }
  | { readonly kind: 'stop'; readonly part: string }
  | { readonly kind: 'remove' }
  | { readonly kind: 'take' };

/** What the worker tells pages by itself. */
export interface WorkerMessage {
  readonly kind: 'changed';
  readonly part: string;
  readonly failed: Failure | null;
}
