import { serifWidth } from './letter-widths.ts';

/** Law words on one slide: a contiguous run of what was to be shown, and the size at which it fits. */
export interface SetWords {
  readonly text: string;
  readonly size: WordSize;
}

/** The sizes in which law words are set, in pixels of a slide 1280 wide. */
export const WORD_SIZES = [54, 48, 44, 40, 36, 32] as const;
export type WordSize = (typeof WORD_SIZES)[number];

/** Room for words, in pixels of a slide 1280 wide. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const LINE = 1.36;
/** Fonts differ a little between machines; what fits must fit in the fallback too. */
const CAUTION = 1.05;
/** Where a text must be split, its parts are set at this size at least. */
const SPLIT_SIZE: WordSize = 40;

/** How many lines the words take. */
export function lineCount(text: string, size: number, width: number): number {
  let lines = 1;
  let used = 0;
  const space = serifWidth(' ', size) * CAUTION;
  for (const word of text.split(/\s+/u)) {
    const own = serifWidth(word, size) * CAUTION;
    if (used > 0 && used + space + own > width) {
      lines += 1;
      used = own;
    } else used += (used > 0 ? space : 0) + own;
  }
  return lines;
}

const fits = (text: string, size: number, { width, height }: Room): boolean =>
  lineCount(text, size, width) * size * LINE <= height;

/** The largest size at which the words fit; null where even the smallest does not do. */
export const sizeFor = (text: string, room: Room): WordSize | null =>
  WORD_SIZES.find((size) => fits(text, size, room)) ?? null;

/**
 * Words set on as few slides as they need: whole where they fit, else split at clause boundaries into parts of about the
 * same length. The parts, joined by the white space between them, are the words.
 */
export function setWords(text: string, room: Room): SetWords[] {
  const whole = sizeFor(text, room);
  if (whole) return [{ text, size: whole }];
  const pieces = clausesOf(text);
  for (let parts = 2; parts <= pieces.length; parts += 1) {
    const split = evenly(pieces, parts);
    if (split.every((part) => fits(part, SPLIT_SIZE, room)))
      return split.map((part) => ({ text: part, size: SPLIT_SIZE }));
  }
  return pieces.map((piece) => ({ text: piece, size: sizeFor(piece, room) ?? 32 }));
}

/** The text cut after `;`, `.`, `:` and `,`; each piece without the white space around it. */
function clausesOf(text: string): string[] {
  return text
    .split(/(?<=[;.:,])\s+/u)
    .map((piece) => piece.trim())
    .filter(Boolean);
}

/**
 * The pieces joined into so many parts that the longest is as short as can be; of equal splits the one that breaks after
 * a full stop or semicolon rather than after a comma.
 */
function evenly(pieces: readonly string[], parts: number): string[] {
  const best: { cost: number; from: number }[][] = [];
  for (let end = 0; end <= pieces.length; end += 1) {
    const row = [{ cost: end === 0 ? 0 : Number.POSITIVE_INFINITY, from: 0 }];
    best[end] = row;
    for (let count = 1; count <= parts; count += 1) {
      let choice = { cost: Number.POSITIVE_INFINITY, from: 0 };
      for (let from = count - 1; from < end; from += 1) {
        const part = pieces.slice(from, end).join(' ');
        const breaksAtComma = end < pieces.length && part.endsWith(',');
        const cost =
          (best[from]?.[count - 1]?.cost ?? Number.POSITIVE_INFINITY) + costOf(part, breaksAtComma);
        if (cost < choice.cost) choice = { cost, from };
      }
      row[count] = choice;
    }
  }
  const split: string[] = [];
  let end = pieces.length;
  for (let count = parts; count > 0; count -= 1) {
    const from = best[end]?.[count]?.from ?? 0;
    split.unshift(pieces.slice(from, end).join(' '));
    end = from;
  }
  return split;
}

const costOf = (part: string, breaksAtComma: boolean): number =>
  part.length ** 2 * (breaksAtComma ? 1.35 : 1);
