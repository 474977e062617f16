import type { DivisionKind } from '../hierarchy.ts';
import { readNumber } from './numbers.ts';

/** A mark of the hierarchy at the beginning of a line, by its words alone: whether it really is one is decided later. */
export interface HierarchyMark {
  /** As printed, without the word before it and the sign after it: `II`, `thứ nhất`, `5`, `4a`, `2.1`, `đ`. */
  readonly number: string;
  readonly value: number;
  readonly suffix: string;
  /** Where the mark ends in the line's text, its closing sign with it. */
  readonly end: number;
  /** Whether a full stop, colon, bracket or dash closes it. */
  readonly isClosed: boolean;
  /** Whether its word is printed or read wrongly, `Điền 25.`: such a one counts only where its number is the next. */
  readonly isMisprint?: boolean;
}

export interface DivisionMark extends HierarchyMark {
  readonly kind: DivisionKind;
}

const WORD = '[Mm]ột|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín';
/** Roman numerals may be read wrongly from a picture of the page: `Il` for `II`, a lone `|` for `I`. */
const NUMBER = String.raw`(THỨ \p{L}+|[Tt]hứ \p{L}+|(?:${WORD}|${WORD.toUpperCase()})(?!\p{L})|[IVXLCDM]+[ab]?|[IVX][IVXl|]{0,5}|[l|]{1,3}(?=\s*$)|\d{1,3}\p{Ll}?|[A-H])`;
/** The number of a footnote may be between a mark and its closing sign, or after it: `Điều 5[3].`, `1.[2] …`. */
const NOTE = String.raw`(?:\s?\[\d{1,3}\])?`;
const CLOSE = String.raw`(?![\p{L}\p{N}])${NOTE}(\s*(?:[.:]|[-–—](?=\s|$)))?${NOTE}`;
const DIVISIONS: readonly (readonly [DivisionKind, RegExp])[] = [
  ['part', new RegExp(`^(?:PHẦN|Phần)\\s+${NUMBER}${CLOSE}`, 'u')],
  ['chapter', new RegExp(`^(?:CHƯƠNG|Chương|CHUONG|Chuong)\\s+${NUMBER}${CLOSE}`, 'u')],
  ['section', new RegExp(`^(?:MỤC|Mục)\\s+${NUMBER}${CLOSE}`, 'u')],
  ['subsection', new RegExp(`^(?:TIỂU MỤC|Tiểu mục|Tiểu Mục)\\s+${NUMBER}${CLOSE}`, 'u')],
];

/** `Phần thứ nhất`, `Chương II:`, `Mục 1.`, `Tiểu mục 2` at the beginning of a line. */
export function divisionMark(view: string): DivisionMark | null {
  for (const [kind, pattern] of DIVISIONS) {
    const match = pattern.exec(view);
    const number = match?.[1] ? readNumber(match[1]) : null;
    if (match?.[1] && number) {
      return { kind, number: match[1], ...number, end: match[0].length, isClosed: match[2] !== undefined };
    }
  }
  return null;
}

const ARTICLE = new RegExp(
  `^(?:Điều|ĐIỀU|(Điền|Điêu|Điểu|Điếu|Ðiêu|Diều|Đìều)(?=\\s+\\d{1,4}\\.\\s+\\p{Lu}))\\s*(?:(?:thứ\\s+|THỨ\\s+)?(\\d{1,4}(?:[a-zđ]{0,2}|bis|ter))|([IVX]{1,6}|(?:thứ|THỨ)\\s+\\p{L}+))(?![\\p{L}\\p{N}])${NOTE}(\\s*(?:[.:](?!\\d)|[-–—/](?=\\s|$)))?${NOTE}`,
  'u',
);

/** `Điều 5.`, `Điều 4a:`, `Điều 2`, `Điều IV`, `Điều thứ nhất` at the beginning of a line. */
export function articleMark(view: string): HierarchyMark | null {
  const match = ARTICLE.exec(view);
  if (!match) return null;
  const [all, misprint, digits, other, close] = match;
  const number = digits ?? String(readNumber(other ?? '')?.value ?? '');
  if (!number) return null;
  const mark = numberMark(number, all.length, close !== undefined);
  return misprint ? { ...mark, isMisprint: true } : mark;
}

const CLAUSE = new RegExp(
  `^(?:(\\d{1,3}[a-zđ]?)\\s?(?:[.)][-–]?${NOTE}(?=[\\s\\p{L}"“(…]|$)|/(?=\\s)|[-–](?=\\s\\p{Lu}))|Khoản\\s(\\d{1,3}[a-zđ]?)[.:](?=\\s|$))`,
  'u',
);

/** `1.`, `2a.`, `3)`, `4-`, `Khoản 5.` at the beginning of a line or after another mark. */
export function clauseMark(view: string): HierarchyMark | null {
  const match = CLAUSE.exec(view);
  const number = match?.[1] ?? match?.[2];
  return match && number ? numberMark(number, match[0].length, true) : null;
}

/** A mark by its number; `01` is the number 1, and so is in addresses. */
function numberMark(printed: string, end: number, isClosed: boolean): HierarchyMark {
  const number = printed.replace(/^0+(?=\d)/u, '');
  const value = Number.parseInt(number, 10);
  return { number, value, suffix: number.slice(number.search(/\D|$/u)), end, isClosed };
}

const SUBCLAUSE = /^(\d{1,3}(?:\.\d{1,3}){1,9})(?:\s?[.)](?=[\s\p{L}"“(]|$)|(?=\s\S))/u;

interface SubclauseMark {
  readonly number: string;
  readonly steps: readonly number[];
  readonly end: number;
}

/** `2.1.`, `2.1.3` at the beginning of a line. */
export function subclauseMark(view: string): SubclauseMark | null {
  const match = SUBCLAUSE.exec(view);
  if (!match?.[1]) return null;
  return { number: match[1], steps: match[1].split('.').map(Number), end: match[0].length };
}

/** The letters that can number a điểm, in their order; Vietnamese drafting leaves out f, j, w and z. */
export const LETTERS = 'abcdđefghijklmnopqrstuvwxyz';
export const FOREIGN_LETTERS = 'fjwz';

const POINT = new RegExp(
  `^((?:([a-zđ])\\2?)\\d{0,2}(?:\\.\\d{1,2})?)\\s?(?:\\)${NOTE}(?=[\\s\\p{L}"“(]|$)|[./](?=\\s)|[-–](?=\\s\\p{L}))`,
  'u',
);

interface PointMark {
  readonly number: string;
  /** Place of the first letter in {@link LETTERS}; 26 more for a doubled letter. */
  readonly order: number;
  /** Whether only the letter is there: `a`, not `a1`. */
  readonly isPlain: boolean;
  readonly end: number;
  /** Whether a bracket closes it, the sign that drafting prescribes. */
  readonly hasBracket: boolean;
}

/** `a)`, `đ)`, `a1)`; also `a.`, `a/` and `a-`, which some texts print. */
export function pointMark(view: string): PointMark | null {
  const match = POINT.exec(view);
  if (!match?.[1] || !match[2]) return null;
  const letters = match[1].match(/^\p{L}+/u)?.[0] ?? '';
  return {
    number: match[1],
    order: LETTERS.indexOf(match[2]) + (letters.length - 1) * LETTERS.length,
    isPlain: letters === match[1],
    end: match[0].length,
    hasBracket: match[0].includes(')'),
  };
}
