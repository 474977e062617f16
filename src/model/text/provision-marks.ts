import type { ProvisionKind } from '../hierarchy.ts';
import type { Line } from './lines.ts';
import { clauseMark, FOREIGN_LETTERS, LETTERS, pointMark, subclauseMark } from './marks.ts';
import { isTerminal } from './shape.ts';
import { breaksOffItem, isFull, type Width } from './wrap.ts';

/** How far the numbering of an article has come; read and written by {@link nextMark}. */
export interface Numbering {
  clause: { value: number; suffix: string } | null;
  /** Steps of the last sub-khoản: 2.1 is [2, 1]. */
  subclause: readonly number[];
  /** Place of the last point's letter, -1 where the clause has none yet. */
  point: number;
  /** The last number of a list nested in a point or a paragraph, which is not the hierarchy's. */
  nested: number;
}

export const newNumbering = (): Numbering => ({ clause: null, subclause: [], point: -1, nested: 0 });

/** Where a mark may be: what comes before it decides whether it is one. */
export interface MarkContext {
  /** The line before, where it is of the same article and its words are not the heading; else null. */
  readonly before: Line | null;
  readonly line: Line;
  /** Whether the line is right under the one before. */
  readonly isUnder: boolean;
  /** Whether the mark begins its line; else it follows another mark, as in `3. a) …`. */
  readonly beginsLine: boolean;
  readonly width: Width;
}

export interface Found {
  readonly kind: Extract<ProvisionKind, 'clause' | 'subclause' | 'point'>;
  readonly number: string;
  /** Length of the mark in the words given. */
  readonly end: number;
  readonly steps: readonly number[];
}

/** Largest allowed gap between consecutive numbers. */
const GAP = 5;
/** The same where lines are not wrapped, so that a number at a line's beginning is no accident: a text after repeals. */
const WIDE_GAP = 30;
const LETTER_GAP = 3;
const WIDE_LETTER_GAP = 12;
/** Letters that may number a list of their own: `i)`, `ii)`, `iii)`. */
const ROMAN_LETTERS = 'ivx';

/** The mark that words begin with, if it fits the numbering so far; null where it is only part of the text. */
export function nextMark(view: string, place: MarkContext, numbering: Numbering): Found | null {
  if (place.beginsLine && isBroken(place) && !goesOn(view, place, numbering)) return null;
  return (
    findSubclause(view, numbering) ?? findClause(view, place, numbering) ?? findPoint(view, place, numbering)
  );
}

/** Whether the line before breaks off where a number of its own sentence must follow. */
const isBroken = ({ before, line, isUnder, width }: MarkContext): boolean =>
  before !== null && isUnder && breaksOffItem(before, line, width);

/**
 * Whether a number is the next khoản although the line before breaks off: a comma typed for a semicolon, or a sentence that
 * ends on `… nhiều lần` without a full stop, well short of the margin.
 */
function goesOn(view: string, { before, line, width }: MarkContext, { clause }: Numbering): boolean {
  const mark = clauseMark(view);
  if (!before || !mark || mark.value !== (clause?.value ?? 0) + 1) return false;
  if (!/^\s\p{Lu}/u.test(view.slice(mark.end))) return false;
  if (before.view.endsWith(',')) return !/\d[a-zđ]?,$/u.test(before.view);
  return width !== null && !isFull(before, line, width);
}

function findSubclause(view: string, numbering: Numbering): Found | null {
  const mark = subclauseMark(view);
  if (!mark) return null;
  const { steps } = mark;
  const last = numbering.subclause;
  const parent = steps.slice(0, -1);
  const step = steps.at(-1) as number;
  const isFirst =
    step === 1 && (isPrefix(parent, last) || (parent.length === 1 && fitsClause(parent, numbering)));
  const goesOn =
    isPrefix(parent, last) && step > (last[parent.length] ?? 0) && step <= (last[parent.length] ?? 0) + GAP;
  if (!isFirst && !goesOn) return null;
  numbering.subclause = steps;
  numbering.point = -1;
  return { kind: 'subclause', number: mark.number, end: mark.end, steps };
}

const isPrefix = (prefix: readonly number[], of: readonly number[]): boolean =>
  of.length >= prefix.length && prefix.every((step, i) => of[i] === step);

const fitsClause = ([value]: readonly number[], { clause }: Numbering): boolean =>
  clause === null || clause.value === value;

function findClause(view: string, place: MarkContext, numbering: Numbering): Found | null {
  const mark = clauseMark(view);
  if (!mark) return null;
  if (!place.beginsLine && mark.value !== 1) return null;
  if (!fitsClauseOrder(mark, place, numbering)) return null;
  numbering.clause = { value: mark.value, suffix: mark.suffix };
  numbering.subclause = [mark.value];
  numbering.point = -1;
  numbering.nested = 0;
  return { kind: 'clause', number: mark.number, end: mark.end, steps: [mark.value] };
}

function fitsClauseOrder(
  mark: { readonly value: number; readonly suffix: string },
  place: MarkContext,
  numbering: Numbering,
): boolean {
  const { clause } = numbering;
  const last = clause?.value ?? 0;
  if (numbering.nested > 0 && mark.value === numbering.nested + 1 && !closesList(mark.value, last, place)) {
    numbering.nested = mark.value;
    return false;
  }
  if (mark.value === last + 1) return true;
  if (mark.value === last && clause && mark.suffix > clause.suffix) return true;
  if (isWithin(place) || !endsBefore(place)) return false;
  if (mark.suffix !== '' && mark.value < last) return false;
  if (mark.value > last) return mark.value <= last + (place.width === null ? WIDE_GAP : GAP);
  const opensList = mark.value === 1 && (numbering.point >= 0 || /:$/u.test(place.before?.view ?? ''));
  if (opensList) numbering.nested = 1;
  return !opensList;
}

/** Whether a number that goes on with a nested list may be the next khoản instead: the item before it ends the list. */
const closesList = (value: number, last: number, { before }: MarkContext): boolean =>
  value === last + 1 && /\.[”"]?$/u.test(before?.view ?? '');

const isWithin = ({ before, line, isUnder, width }: MarkContext): boolean =>
  before !== null && isUnder && width !== null && !isTerminal(before) && isFull(before, line, width);

const endsBefore = ({ before, isUnder, width }: MarkContext): boolean =>
  before === null || !isUnder || width === null || isTerminal(before);

function findPoint(view: string, place: MarkContext, numbering: Numbering): Found | null {
  const mark = pointMark(view);
  if (!mark) return null;
  const last = numbering.point;
  const fits = mark.isPlain ? fitsLetterOrder(mark.order, last, place) : mark.order === last;
  if (!fits || (!mark.hasBracket && !(stepsBetween(last, mark.order) === 1 || mark.order === 0))) return null;
  if (!place.beginsLine && mark.order !== 0) return null;
  numbering.point = mark.order;
  numbering.nested = 0;
  return { kind: 'point', number: mark.number, end: mark.end, steps: [] };
}

function fitsLetterOrder(order: number, last: number, place: MarkContext): boolean {
  const steps = stepsBetween(last, order);
  if (steps === 1) return true;
  if (ROMAN_LETTERS.includes(LETTERS[order] ?? ' ') && steps > LETTER_GAP) return false;
  if (isWithin(place) || !endsBefore(place)) return false;
  if (order === 0 || order === last) return true;
  return steps > 1 && steps <= (place.width === null ? WIDE_LETTER_GAP : LETTER_GAP);
}

/** How many letters of Vietnamese drafting one place is after another; f, j, w and z are counted only where they occur. */
export function stepsBetween(last: number, order: number): number {
  let steps = 0;
  for (let at = last + 1; at <= order; at++) {
    const letter = LETTERS[at % LETTERS.length] as string;
    if (at === order || !FOREIGN_LETTERS.includes(letter)) steps += 1;
  }
  return steps;
}
