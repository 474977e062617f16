import { z } from 'zod';
import { CYCLES, RELATIONS, ROLES } from '../duty.ts';
import { id, place, words } from './parts.ts';

export const NOTE_KINDS = [
  'spelling',
  'repetition',
  'missing-word',
  'punctuation',
  'capitals',
  'word-choice',
  'grammar',
] as const;
const CERTAINTIES = ['certain', 'likely', 'possible'] as const;

export const dutySchema = z.strictObject({
  actor: id,
  role: z.enum(ROLES),
  verb: words.nullable().optional(),
  partners: z
    .array(z.strictObject({ organ: id, relation: z.enum(RELATIONS), verb: words.optional() }))
    .default([]),
  cycles: z.array(z.enum(CYCLES)).default([]),
  task: words.optional(),
  topic: id.nullable().optional(),
  quote: words,
});
const provisionReadingSchema = z.union(
  [
    z.strictObject({ provision: id, duties: z.array(dutySchema).min(1) }),
    z.strictObject({ provision: id, 'binds-nobody': words }),
  ],
  {
    error: 'a provision has either `duties` (at least one) or `binds-nobody` (the reason), and no other key',
  },
);
/** What the text leaves open at a provision: `words` are those it is about. */
const openNoteSchema = z.strictObject({
  provision: id,
  words,
  kind: z.literal('open'),
  note: words,
});
const anomalyNoteSchema = z.strictObject({
  /** A provision, or `heading`. */
  provision: id,
  words,
  kind: z.enum(NOTE_KINDS),
  meant: words,
  certainty: z.enum(CERTAINTIES),
  note: words,
});
export const readingFileSchema = z.strictObject({
  article: z.union([z.number().int(), id]),
  label: words.optional(),
  provisions: z.array(provisionReadingSchema).default([]),
  notes: z.array(z.discriminatedUnion('kind', [openNoteSchema, anomalyNoteSchema])).default([]),
});

/** The fields of work of a regulation, in the order in which they are shown. */
export const topicsFileSchema = z.strictObject({
  topics: z
    .array(z.strictObject({ id, name: words, about: words, words: z.array(words).default([]) }))
    .min(1),
});

/** By provision, how readers ask for it in everyday words that it does not have. */
export const askedFileSchema = z.strictObject({ asked: z.record(place, z.array(words).min(1)) });

/** Notes on text outside the articles, and notes that apply to many places. */
export const generalNotesFileSchema = z.strictObject({
  notes: z.array(
    z.strictObject({
      places: z.array(place).min(1),
      words: z.array(words).min(1),
      kind: z.enum(NOTE_KINDS),
      meant: words.nullable(),
      certainty: z.enum(CERTAINTIES),
      note: words,
    }),
  ),
});

const ratio = z.strictObject({ same: z.number().int(), of: z.number().int().positive() });

/** How far two readers, apart from each other, agreed before settling; and the rules by which they settled. */
export const agreementFileSchema = z.strictObject({
  /** Duties by provision, actor and role: how many both read, of all that either read. */
  duties: ratio,
  /** Partners of the duties that both read. */
  partners: ratio,
  cycles: ratio,
  /** What two readers added to the same list of duties, apart from each other: verbs alike or one within the other; tasks
   * that share half of their syllables; topics. */
  verbs: ratio.optional(),
  tasks: ratio.optional(),
  topics: ratio.optional(),
  rules: z.array(z.strictObject({ rule: words, places: z.array(place).min(1) })),
});

export type TopicsFile = z.output<typeof topicsFileSchema>;
export type AskedFile = z.output<typeof askedFileSchema>;
export type ReadingFile = z.output<typeof readingFileSchema>;
export type GeneralNotesFile = z.output<typeof generalNotesFileSchema>;
export type Agreement = z.output<typeof agreementFileSchema>;
export type NoteKind = (typeof NOTE_KINDS)[number];
export type Certainty = (typeof CERTAINTIES)[number];
