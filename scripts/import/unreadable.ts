/** Why a file cannot be taken in, at a line of the text read so far. */
export class Unreadable extends Error {
  readonly line: number;

  constructor(message: string, line = 1) {
    super(message);
    this.line = line;
  }
}

/** What a file may at most hold: many times what any regulation does, and little enough to be read in seconds. */
export const LIMITS = {
  fileBytes: 64 * 2 ** 20,
  partBytes: 96 * 2 ** 20,
  parts: 4000,
  elements: 3_000_000,
  depth: 400,
  textLength: 24_000_000,
} as const;
