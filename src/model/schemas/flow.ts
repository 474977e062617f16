import { z } from 'zod';
import { id, place, words } from './parts.ts';

/** An arrow or a tie to another step, with the text's own words that make it. */
const flowTie = z.strictObject({ to: id, words });
const flowStepSchema = z.strictObject({
  id,
  /** Organs that take the step; none where the text does not say who does. */
  who: z.array(id).default([]),
  /** What is done, in few words of ours. */
  does: words,
  /** Organs with which it is done. */
  with: z.array(id).default([]),
  /** Organs toward which it is done. */
  toward: z.array(id).default([]),
  provision: place,
  quote: words,
  /** What comes after, by the words that order it so. */
  next: z.array(flowTie).default([]),
  /** What the step's words speak of, without saying what comes first. */
  concerns: z.array(flowTie).default([]),
});

/** A process that a regulation orders: occasions, steps, and what follows what. */
export const flowFileSchema = z.strictObject({
  regulation: id,
  title: words,
  summary: words,
  /** What the text leaves open about the order. */
  open: words,
  begins: z.array(z.strictObject({ when: words.optional(), steps: z.array(id).min(1) })).min(1),
  steps: z.array(flowStepSchema).min(1),
});

export type FlowFile = z.output<typeof flowFileSchema>;
