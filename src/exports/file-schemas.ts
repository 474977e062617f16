/**
 * The shapes of the published JSON files, from which their JSON Schemas are generated. They are promises: fields may be
 * added, never changed or dropped.
 */
import { z } from 'zod';
import { CYCLES, RELATIONS, ROLES } from '../model/duty.ts';
import { GROUPS, ORGAN_KINDS } from '../model/organ.ts';
import { FORCES, regulationFileSchema } from '../model/schemas/regulation.ts';

const $schema = z.url();

/** A table among paragraphs; in `paragraphs` its words are on one line. */
const tableJson = z.object({
  paragraph: z.number().int().describe('Which of the paragraphs it is, from 0'),
  rows: z.array(
    z.object({
      head: z.boolean(),
      cells: z.array(z.object({ lines: z.array(z.string()), columns: z.number(), rows: z.number() })),
    }),
  ),
});
export type TableJson = z.output<typeof tableJson>;

export const provisionJson = z.object({
  id: z.string().describe('The anchor on the article page: khoan-2, khoan-2-1, doan-1, mo-dau'),
  kind: z.enum(['clause', 'subclause', 'point', 'paragraph', 'lead-in']),
  number: z.string().nullable().describe('As printed: "2", "2.1", "đ"; null for what bears no number'),
  mark: z.string().nullable().describe('The number with its closing sign, as printed: "2.", "đ)"'),
  paragraphs: z.array(z.string()).describe('Its own paragraphs, without those of nested provisions'),
  tables: z.array(tableJson).optional().describe('Those of its paragraphs that are tables'),
  get provisions() {
    return z.array(provisionJson);
  },
});

export const divisionJson = z.object({
  kind: z.enum(['part', 'chapter', 'section', 'subsection', 'article']),
  id: z.string().describe('The anchor on the whole-text page: chuong-2-muc-1, dieu-5'),
  number: z.string().describe('As printed: "II", "5"'),
  mark: z.string().describe('What it is called in print: "Chương II", "Điều 5."'),
  heading: z.string().nullable().describe('The printed heading; null for an article without a title'),
  label: z.string().nullable().describe('The editorial label of an article without a title'),
  get divisions() {
    return z.array(divisionJson).optional();
  },
  provisions: z.array(provisionJson).optional(),
});

const matterJson = z.object({
  kind: z.enum(['number', 'title', 'basis', 'preamble', 'recipients', 'signature', 'other']),
  id: z.string().nullable().describe('The anchor on the whole-text page, for bases: can-cu-1'),
  paragraphs: z.array(z.string()),
  tables: z.array(tableJson).optional(),
});

const instrumentJson = z.object({
  segment: z.string().describe('Its part of the address: quyet-dinh, phu-luc-1'),
  precedes: z.boolean().describe('Whether it stands before the regulation in the file'),
  front: z.array(matterJson),
  divisions: z.array(divisionJson),
  back: z.array(matterJson),
});

export const regulationJson = z.object({
  $schema,
  id: z.string(),
  kind: z.string(),
  number: z.string().nullable(),
  title: z.string().nullable().describe('Null where the text says none'),
  issuer: z.string().nullable(),
  signer: z.string().nullable(),
  issued: z.string().nullable().describe('null: the text received does not say'),
  place: z.string().nullable(),
  status: regulationFileSchema.shape.status,
  relations: regulationFileSchema.shape.relations,
  front: z.array(matterJson),
  divisions: z.array(divisionJson),
  back: z.array(matterJson),
  others: z
    .array(instrumentJson)
    .describe('The other instruments of the file, in its order: the decision that issues it, annexes'),
});

export const dutyJson = z.object({
  id: z.string().describe('Unique across regulations'),
  article: z
    .union([z.number().int(), z.string()])
    .describe('A number; text where the article is numbered 4a'),
  provision: z.string().describe('The anchor on the article page'),
  clause: z.string().nullable().describe('The printed number ("2.1"), null in an article without khoản'),
  paragraph: z.number().int().nullable().describe('n where the provision is doan-n'),
  actor: z.string().describe('The id of an organ'),
  role: z.enum(ROLES),
  partners: z.array(
    z.object({
      organ: z.string(),
      relation: z.enum(RELATIONS),
      verb: z
        .string()
        .optional()
        .describe('The words of the quote that tie this partner, where other than `verb`'),
      plainVerb: z.string().optional().describe('That verb with noted misprints corrected'),
    }),
  ),
  cycles: z.array(z.enum(CYCLES)),
  verb: z
    .string()
    .nullable()
    .describe("The law's own verb, an exact run of the quote; null where the subject follows it"),
  plainVerb: z
    .string()
    .nullable()
    .describe('The verb with noted misprints corrected, for sentences about it'),
  task: z.string().nullable().describe('What the duty is about, in syllables of the provision'),
  topic: z.string().nullable().describe('The id of a field of work'),
  quote: z.string().describe('An exact, contiguous run of the words of the provision'),
});

export const dutiesJson = z.object({ $schema, regulation: z.string(), duties: z.array(dutyJson) });

const organJson = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  abbreviations: z.array(z.string()),
  group: z.enum(GROUPS),
  kind: z.enum(ORGAN_KINDS),
  rank: z.number().int().describe('The place in lists: the order of protocol'),
  level: z.number().nullable().describe('The height in drawings, 1 at the top; null where none is given'),
});

export const organsJson = z.object({ $schema, organs: z.array(organJson) });

const regulationEntryJson = z.object({
  id: z.string(),
  name: z.string().describe('Kind and number; kind and title where it has no number'),
  title: z.string().describe('Empty where the text says none'),
  kind: z.string(),
  issuer: z.string().nullable().describe('null: the text received does not say'),
  force: z.enum(FORCES).describe('unknown: nothing is claimed'),
  year: z.number().int().nullable().describe('Of issue; null: the text received does not say'),
  articles: z.number().int(),
  duties: z.number().int(),
  page: z.string().describe('The address of its page'),
});

export const regulationsJson = z.object({ $schema, regulations: z.array(regulationEntryJson) });

/** The published schemas by the name of their file under `/du-lieu/schema/`. */
export const publishedSchemas = {
  regulation: regulationJson,
  duties: dutiesJson,
  organs: organsJson,
  regulations: regulationsJson,
} as const;
export type PublishedSchema = keyof typeof publishedSchemas;

/** The JSON Schema (draft 2020-12) of one published file. */
export function jsonSchemaOf(name: PublishedSchema): object {
  return z.toJSONSchema(publishedSchemas[name], { target: 'draft-2020-12', io: 'output' });
}
