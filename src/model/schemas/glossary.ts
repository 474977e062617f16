import { z } from 'zod';
import { id, place, words } from './parts.ts';

const abbreviationSchema = z.strictObject({
  short: words,
  full: words,
  organ: id.optional(),
  at: z.array(place),
  inferred: z.boolean(),
  note: words.optional(),
});
const termSchema = z.strictObject({ term: words, at: z.array(place).min(1), note: words });
/** `same`: the texts write both, so that each is looked for along with the other (`hằng tháng`, `hàng tháng`). */
const everydaySchema = z.strictObject({
  say: z.array(words).min(1),
  means: z.array(words).min(1),
  same: z.boolean().optional(),
});
export const glossaryFileSchema = z.strictObject({
  abbreviations: z.array(abbreviationSchema),
  terms: z.array(termSchema),
  everyday: z.array(everydaySchema),
});

export type Abbreviation = z.output<typeof abbreviationSchema>;
export type Everyday = z.output<typeof everydaySchema>;
export type Glossary = z.output<typeof glossaryFileSchema>;
