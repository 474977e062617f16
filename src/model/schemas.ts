/**
 * What the files under `content/` may say. Each schema is strict: a key it does not know is a fault, so that a slip of
 * the keyboard is found at build time and not by a reader.
 */
import { z } from 'zod';
import { CYCLES, RELATIONS, ROLES } from './duty.ts';
import { GROUPS, ORGAN_KINDS } from './organ.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/u, 'an id is lower case letters, digits and hyphens')
  .max(100, 'an id has at most 100 letters');
const words = z.string().trim().min(1);
/** `dieu-5`, `dieu-5#khoan-2`, `can-cu-1`, `noi-nhan`. */
const place = z.string().regex(/^[a-z0-9-]+(?:#[a-z0-9-]+)?$/u, 'a place is written dieu-5#khoan-2');

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

export const abbreviationSchema = z.strictObject({
  short: words,
  full: words,
  organ: id.optional(),
  at: z.array(place),
  inferred: z.boolean(),
  note: words.optional(),
});
export const termSchema = z.strictObject({ term: words, at: z.array(place).min(1), note: words });
/** `same`: the texts write both, so that each is looked for along with the other (`hằng tháng`, `hàng tháng`). */
export const everydaySchema = z.strictObject({
  say: z.array(words).min(1),
  means: z.array(words).min(1),
  same: z.boolean().optional(),
});
export const glossaryFileSchema = z.strictObject({
  abbreviations: z.array(abbreviationSchema),
  terms: z.array(termSchema),
  everyday: z.array(everydaySchema),
});

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

export const NOTE_KINDS = [
  'spelling',
  'repetition',
  'missing-word',
  'punctuation',
  'capitals',
  'word-choice',
  'grammar',
] as const;
export const CERTAINTIES = ['certain', 'likely', 'possible'] as const;

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

/** Notes on what stands outside the articles, and notes that hold for many places. */
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

const SIDES = ['left', 'right', 'top', 'bottom'] as const;
export type Side = (typeof SIDES)[number];
const sides = z.tuple([z.enum(SIDES), z.enum(SIDES)]);
const percent = z.number().min(0).max(100);
/** Where a box begins and how wide it is, in hundredths of the width; between them its row, from 1 at the top. */
const cell = z.tuple([percent, z.number().int().positive(), percent]);

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

export const commentarySchema = z.strictObject({
  article: z.union([z.number().int(), id]),
  related: z.array(z.strictObject({ to: place, reason: words })).default([]),
});

/** The front matter of a deck; `divisions` are the parts of the text that it teaches, where they are not the whole. */
export const deckSchema = z.strictObject({
  title: words,
  summary: words,
  order: z.number().int(),
  divisions: z.array(words).min(1).optional(),
  /** Provisions of its divisions that no slide covers. */
  'left-out': z.array(z.strictObject({ of: place, why: words })).default([]),
});

export type Abbreviation = z.output<typeof abbreviationSchema>;
export type Term = z.output<typeof termSchema>;
export type Everyday = z.output<typeof everydaySchema>;
export type Glossary = z.output<typeof glossaryFileSchema>;
export type RegulationFile = z.output<typeof regulationFileSchema>;
export type OrgansFile = z.output<typeof organsFileSchema>;
export type TopicsFile = z.output<typeof topicsFileSchema>;
export type AskedFile = z.output<typeof askedFileSchema>;
export type ReadingFile = z.output<typeof readingFileSchema>;
export type GeneralNotesFile = z.output<typeof generalNotesFileSchema>;
export type Agreement = z.output<typeof agreementFileSchema>;
export type FlowFile = z.output<typeof flowFileSchema>;
export type OverviewFile = z.output<typeof overviewFileSchema>;
export type Commentary = z.output<typeof commentarySchema>;
export type NoteKind = (typeof NOTE_KINDS)[number];
export type Certainty = (typeof CERTAINTIES)[number];
