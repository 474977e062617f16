import { z } from 'zod';
import { id, place, words } from './parts.ts';

export const commentarySchema = z.strictObject({
  article: z.union([z.number().int(), id]),
  related: z.array(z.strictObject({ to: place, reason: words })).default([]),
});

/** The front matter of a deck; `divisions` are the parts of the text that it teaches, where they are not the whole. */
export const deckSchema = z.strictObject({
  title: words,
  summary: words,
  order: z.number().int(),
  /** What the first slide takes. */
  minutes: z.number().positive().optional(),
  divisions: z.array(words).min(1).optional(),
  /** Provisions of its divisions that no slide covers. */
  'left-out': z.array(z.strictObject({ of: place, why: words })).default([]),
});

export type Commentary = z.output<typeof commentarySchema>;
