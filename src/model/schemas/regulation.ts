import { z } from 'zod';
import { id, place, words } from './parts.ts';

export const FORCES = ['in-force', 'expired', 'partly', 'unknown'] as const;
export const DOCUMENT_RELATIONS = ['basis', 'replaces', 'guides', 'specifies', 'named'] as const;

export const regulationFileSchema = z.strictObject({
  id,
  kind: words,
  number: words.nullable(),
  /** Empty for a text that says none: `null` in the file. */
  title: words.nullable().transform((title) => title ?? ''),
  issuer: z.strictObject({ organ: id.nullable(), name: words, at: place.nullable() }).nullable(),
  signer: words.nullable(),
  issued: z.iso.date().nullable(),
  place: words.nullable(),
  status: z.strictObject({
    force: z.enum(FORCES),
    summary: words,
    facts: z.array(
      z.strictObject({
        text: words,
        sources: z.array(words).min(1),
        'gazette-checked': z.boolean(),
        /** Organs of which the fact says that they ended. */
        ended: z.array(id).default([]),
      }),
    ),
  }),
  relations: z.array(
    z.strictObject({
      kind: z.enum(DOCUMENT_RELATIONS),
      document: words,
      at: place,
      quote: words,
      held: id.nullable(),
    }),
  ),
});

export type RegulationFile = z.output<typeof regulationFileSchema>;
