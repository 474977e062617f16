import { z } from 'zod';
import { GROUPS, ORGAN_KINDS } from '../organ.ts';
import { id, words } from './parts.ts';

export const organSchema = z.strictObject({
  id,
  name: words,
  aliases: z.array(words),
  abbreviations: z.array(words),
  group: z.enum(GROUPS),
  kind: z.enum(ORGAN_KINDS),
  rank: z.number().int().positive().optional(),
  level: z.number().positive().nullable().optional(),
  'belongs-to': z
    .array(
      z.union([
        z.strictObject({
          organ: id,
          /** With the regulation in front: `05-qc-hu/dieu-7#khoan-5`. */
          at: z
            .string()
            .regex(/^[a-z0-9-]+\/[a-z0-9-]+(?:#[a-z0-9-]+)?$/u, 'a place is written 05-qc-hu/dieu-7#khoan-5'),
          quote: words,
        }),
        z.strictObject({ organ: id, editor: words }),
      ]),
    )
    .optional(),
  note: words.optional(),
});
export const organsFileSchema = z.strictObject({ organs: z.array(organSchema).min(1) });

export type OrgansFile = z.output<typeof organsFileSchema>;
