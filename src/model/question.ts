/** A question of the reviewed bank: what is asked, the key, and why the other choices are wrong. */
import { z } from 'zod';
import { CYCLES, ROLES } from './duty.ts';

export const QUESTION_KINDS = [
  'who',
  'whom',
  'rhythm',
  'role',
  'what',
  'match',
  'order',
  'wrong-line',
  'map',
  'case',
] as const;
const words = z.string().trim().min(1);
const place = z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/u, 'a provision is written dieu-5#khoan-2');

const choiceSchema = z.strictObject({
  /** What readers see; the organs' names where it is left out. */
  text: words.optional(),
  /** The organs that it names: checked against the duties. */
  who: z.array(words).min(1).optional(),
  role: z.enum(ROLES).optional(),
  cycles: z.array(z.enum(CYCLES)).min(1).optional(),
  why: words.optional(),
});

const questionSchema = z
  .strictObject({
    id: words,
    kind: z.enum(QUESTION_KINDS),
    /** 1 to recall, 2 to understand, 3 to apply. */
    level: z.number().int().min(1).max(3),
    at: place,
    /** A run of the provision that the key rests on. */
    quote: words.optional(),
    ask: words,
    right: choiceSchema.optional(),
    wrong: z.array(choiceSchema).length(3).optional(),
    /** Boxes and the words on the lines between them, in turn; `?` is the box to fill. */
    chain: z.array(words).min(3).optional(),
    /** What is to be put in order, in the right order. */
    steps: z.array(words).min(3).optional(),
    /** Organs and what each does there. */
    pairs: z
      .array(z.strictObject({ who: words, at: place, text: words }))
      .min(3)
      .optional(),
  })
  .superRefine((question, context) => {
    const fault = (message: string) => context.addIssue({ code: 'custom', message });
    const { kind, right, wrong, quote, steps, pairs, chain } = question;
    if (kind === 'match' ? !pairs : kind === 'order' ? !steps : !right || !wrong)
      fault(
        `a question of kind ${kind} needs ${kind === 'match' ? 'pairs' : kind === 'order' ? 'steps' : '`right` and `wrong`'}`,
      );
    if (kind !== 'match' && !quote) fault('`quote` is missing: the words that the key rests on');
    if (kind === 'map' && !chain?.includes('?')) fault('a map needs a `chain` with a box `?`');
    if (wrong?.some(({ why }) => !why)) fault('every wrong choice says `why`');
    if (kind === 'wrong-line' && right && !right.why) fault('the wrong line says `why`: what the text says');
    const key = (choice: z.output<typeof choiceSchema>) => choice.text ?? choice.who?.join();
    const keys = [...(right ? [right] : []), ...(wrong ?? [])].map(key);
    if (keys.includes(undefined)) fault('a choice needs `text` or `who`');
    if (new Set(keys).size < keys.length) fault('two choices are the same');
  });

export const quizFileSchema = z.strictObject({ questions: z.array(questionSchema).min(1) });
export type QuestionChoice = z.output<typeof choiceSchema>;
export type BankQuestion = z.output<typeof questionSchema>;
export type QuizFile = z.output<typeof quizFileSchema>;
