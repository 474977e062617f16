/** Limits of the files that the import reads: many times any regulation, and small enough to be read in seconds. */
export const LIMITS = {
  fileBytes: 64 * 2 ** 20,
  partBytes: 96 * 2 ** 20,
  parts: 4000,
  elements: 3_000_000,
  depth: 400,
  textLength: 24_000_000,
} as const;
