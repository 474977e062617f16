import type { Line } from './lines.ts';
import { articleMark, clauseMark, divisionMark } from './marks.ts';

/** The head and the foot of printed pages, which text taken out of a PDF has between its lines. */

const NUMBER =
  /^(?:[-–—~|]\s*)?(?:(?:Trang|Page|Tr\.)\s*)?(\d{1,4})(?:\s?(?:\/|of)\s?\d{1,4})?(?:\s*[-–—~|])?$/iu;
/** What converters write between pages: `--- PAGE 2 ---`, `--- Trang 3 ---`. */
const PAGE_BREAK = /^-{2,}\s*(?:PAGE|TRANG)(?:\s+(?:BREAK|\d{1,4}))?\s*-{2,}$/iu;
const GAZETTE = /^(?:\d{1,4}\s+)?CÔNG BÁO\s?\/\s?Số .{0,60}$/u;

/**
 * Finds page numbers, the gazette's name, and what is next to page numbers or page breaks again and again. A number is
 * a page's where it is next to a form feed, or where numbers go up by one from page to page at even distances.
 */
export function pageLines(source: string, lines: readonly Line[]): boolean[] {
  const found = numbersInRow(lines);
  lines.forEach((line, i) => {
    if (GAZETTE.test(line.view) || PAGE_BREAK.test(line.view)) found[i] = true;
    else if (NUMBER.test(line.view) && standsAtBreak(source, lines, i)) found[i] = true;
  });
  for (const i of runningHeads(source, lines, found)) found[i] = true;
  return found;
}

/** How many characters a page may hold. */
const LEAST = 500;
const MOST = 9000;
/** How many page numbers make a row. */
const ROW = 3;
/** How many pages in a row may go without their number. */
const UNNUMBERED = 4;
/** On what share of the pages a head must be. */
const SHARE = 0.45;

function numbersInRow(lines: readonly Line[]): boolean[] {
  const found = lines.map(() => false);
  let row: PageNumber[] = [];
  const close = () => {
    if (row.length >= ROW && isEven(row.map(({ start }) => start))) {
      for (const { index } of row) found[index] = true;
    }
    row = [];
  };
  for (const number of pageNumbers(lines)) {
    const last = row.at(-1);
    const pages = last ? number.value - last.value : 1;
    const length = last ? (number.start - last.start) / pages : LEAST;
    const goesOn = pages >= 1 && pages <= UNNUMBERED && length >= LEAST && length <= MOST;
    if (!goesOn) close();
    row.push(number);
  }
  close();
  return found;
}

interface PageNumber {
  readonly index: number;
  readonly start: number;
  readonly value: number;
}

/** Lines that may be page numbers: marked by dashes or a word, or not close to other numbers (as table rows are). */
function pageNumbers(lines: readonly Line[]): PageNumber[] {
  const numbers = lines.flatMap(({ view, start }, index) => {
    const value = NUMBER.exec(view)?.[1];
    return value ? [{ index, start, value: Number(value), isSetOff: !/^\d+$/u.test(view) }] : [];
  });
  const isSetOff = numbers.filter((number) => number.isSetOff).length >= ROW;
  const alike = numbers.filter((number) => number.isSetOff === isSetOff);
  return alike.filter(({ start }, i) => {
    const before = alike[i - 1]?.start ?? Number.NEGATIVE_INFINITY;
    const after = alike[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    return start - before >= LEAST && after - start >= LEAST;
  });
}

/** Whether most pages have about the median length; numbers in a table rarely do. */
function isEven(starts: readonly number[]): boolean {
  const lengths = starts.slice(1).map((start, i) => start - (starts[i] as number));
  const middle = [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length / 2)] as number;
  const even = lengths.filter((length) => length > middle * 0.5 && length < middle * 2.1);
  return even.length >= lengths.length * 0.7;
}

function standsAtBreak(source: string, lines: readonly Line[], i: number): boolean {
  const isBreak = (line: Line | undefined) => line !== undefined && source[line.end] === '\f';
  const above = lines[i - 1];
  const below = lines[i + 1];
  return (
    isBreak(lines[i]) ||
    isBreak(above) ||
    (above?.text === '' && isBreak(lines[i - 2])) ||
    (below?.text === '' && isBreak(below))
  );
}

/** Lines next to page numbers and page breaks that are there on at least three pages, their digits aside. */
function runningHeads(source: string, lines: readonly Line[], numbers: readonly boolean[]): number[] {
  const places = new Map<string, Set<number>>();
  let pages = 0;
  const note = (index: number | null) => {
    const view = index === null ? '' : (lines[index] as Line).view;
    if (index === null || view.length > 120 || isClimbing(view)) return;
    const key = view.replace(/\d+/gu, '#');
    places.set(key, (places.get(key) ?? new Set()).add(index));
  };
  lines.forEach((line, i) => {
    const isBreak = source[line.end] === '\f';
    if (!numbers[i] && !isBreak) return;
    pages += 1;
    note(nearest(lines, numbers, numbers[i] ? i - 1 : i, -1));
    note(nearest(lines, numbers, i + 1, 1));
  });
  const often = [...places.values()].filter(({ size }) => size >= Math.max(ROW, pages * SHARE));
  return often.flatMap((at) => [...at]);
}

/** The next line with words that is no page number, at most three lines away. */
function nearest(
  lines: readonly Line[],
  numbers: readonly boolean[],
  from: number,
  step: 1 | -1,
): number | null {
  for (let i = from; i >= 0 && i < lines.length && Math.abs(i - from) < 3; i += step) {
    if ((lines[i] as Line).text !== '' && !numbers[i]) return i;
  }
  return null;
}

/** Whether a line can be the hierarchy's, or the end of a sentence: `Điều 5.` is at the head of many a page. */
const isClimbing = (view: string): boolean =>
  view.length < 4 ||
  (articleMark(view) ?? divisionMark(view) ?? clauseMark(view)) !== null ||
  /[;:,.…]$|^\p{Ll}/u.test(view);
