import { ROOMS } from './letter-size.ts';
import type { QuestionSlide } from './slide.ts';

/** Sizes in which a question is set, in pixels of a slide 1280 wide (of 1024 on a 4:3 projector). */
export const QUESTION_SIZES = [36, 34, 32, 30, 28, 26, 24] as const;

/** The mean width of a letter in ems. */
const LETTER = 0.5;
/** The headline of a question, and the two lines of a larger one that {@link ROOMS} allows for. */
const HEADLINE = { size: 36, line: 1.18, width: 0.74, allowed: 99 };
const GAP = 16;
/** The answer and the clause are set smaller than the choices, but never below 24. */
const ANSWER = 0.8;
/** Words of two syllables stay whole, and the right choice is bold: lines break early. */
const UNBROKEN = 1.18;
/** How many letters the key, a dot and a citation take. */
const CITED = 24;

/** The largest size at which a question fits in both layouts with its answer open; the smallest where none does. */
export function questionSize(slide: QuestionSlide): number {
  const fits = (size: number) =>
    ROOMS.every(({ width, height }) => {
      const headline =
        rows(slide.title, HEADLINE.size, width * HEADLINE.width) * HEADLINE.size * HEADLINE.line;
      return heightOf(slide, size, width) <= height + HEADLINE.allowed - headline;
    });
  return QUESTION_SIZES.find(fits) ?? 24;
}

const rows = (text: string, size: number, width: number): number =>
  Math.max(1, Math.ceil((text.length * LETTER * size) / width));

function heightOf(
  { question, choices, rows: items, clause, proofs }: QuestionSlide,
  size: number,
  width: number,
): number {
  const answer = Math.max(24, size * ANSWER);
  const right = choices.find((choice) => choice.right);
  const half = (width - 20) / 2 - 52 - size * 0.7;
  const line = (text: string) => Math.max(60, rows(text, size * UNBROKEN, half) * size * 1.25 + 20);
  const pairs = [choices.slice(0, 2), choices.slice(2)].filter((pair) => pair.length > 0);
  const parts = [
    chainHeight(question.chain ?? [], size, width),
    items.reduce((sum, { left, right: other }) => {
      const column = (other ? (width - 28) / 2 : width) - size * 1.1;
      return sum + Math.max(rows(left, size, column), rows(other ?? '', size, column)) * size * 1.35 + 8;
    }, 0),
    pairs.reduce((sum, pair) => sum + Math.max(...pair.map(({ text }) => line(text))) + 12, 0),
    rows((right?.why ?? '') + ' '.repeat(CITED * Math.max(1, proofs.length)), answer, width) * answer * 1.3 +
      (clause ? rows(clause.words, answer, width - 22) * answer * 1.35 : 0) +
      6,
  ].filter((height) => height > 0);
  return parts.reduce((sum, height) => sum + height + GAP, 0);
}

/** Boxes and the arrows between them, in as many lines as they need. */
function chainHeight(chain: readonly string[], size: number, width: number): number {
  if (chain.length === 0) return 0;
  const whole = chain.reduce((sum, link) => sum + link.length * LETTER * size + size * 1.6 + 12, 0);
  return Math.ceil((whole * UNBROKEN) / width) * (size * 1.3 + 34);
}
