import { z } from 'zod';
import { id, words } from './parts.ts';

const SIDES = ['left', 'right', 'top', 'bottom'] as const;
export type Side = (typeof SIDES)[number];
const sides = z.tuple([z.enum(SIDES), z.enum(SIDES)]);
const percent = z.number().min(0).max(100);
/**
 * Where a box begins and how wide it is, in hundredths of the width; between them its row, from 1 at the top. A box may begin
 * between two rows: where there is no room next to those of its level.
 */
const cell = z.tuple([percent, z.number().min(1), percent]);

/** The first view of a regulation: organs that act alike in one box, boxes in fixed places, the lines between them. */
export const overviewFileSchema = z.strictObject({
  /** What the picture shows, in one sentence. */
  message: words,
  /** The box that the message is about, drawn as the middle of all. */
  hub: id.optional(),
  /** What each number of the message counts: duties from or to a box, or, without one, all that have a partner. */
  states: z.array(z.strictObject({ number: z.number().int(), box: id.optional() })).default([]),
  boxes: z
    .array(z.strictObject({ id, name: words, organs: z.array(id).min(1), wide: cell, narrow: cell }))
    .min(2)
    .max(9, 'a first view has at most nine boxes'),
  lines: z
    .array(z.strictObject({ from: id, to: id, sides: sides.optional(), narrow: sides.optional() }))
    .min(1)
    .max(12, 'a first view has at most twelve lines'),
});

export type OverviewFile = z.output<typeof overviewFileSchema>;
