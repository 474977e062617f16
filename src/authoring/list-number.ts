import { NUMBER_WORDS, toRoman } from '../model/text/numbers.ts';

/** The greatest number that Word prints in letters and in Roman numerals. */
const MOST_LETTERS = 780;
const MOST_ROMAN = 3999;

/**
 * An automatic number as a word processor prints it; `format` is the name that Office Open XML has for the way. Null for a
 * way, or a number in it, that is not known here: a guess would print another number.
 */
export function listNumber(value: number, format: string): string | null {
  const padded = /^(0+)1(?:,|$)/u.exec(format)?.[1];
  if (padded) return String(value).padStart(padded.length + 1, '0');
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'decimal':
      return String(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'decimalEnclosedParen':
      return `(${value})`;
    case 'decimalEnclosedFullstop':
      return `${value}.`;
    case 'numberInDash':
      return `- ${value} -`;
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value)?.toUpperCase() ?? null;
    case 'lowerRoman':
      return roman(value)?.toLowerCase() ?? null;
    case 'upperRoman':
      return roman(value);
    case 'vietnameseCounting':
      return NUMBER_WORDS[value] ?? null;
    default:
      return null;
  }
}

/** `a` … `z`, then `aa`, `bb`. */
const letters = (value: number): string | null =>
  value < 1 || value > MOST_LETTERS
    ? null
    : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const roman = (value: number): string | null => (value < 1 || value > MOST_ROMAN ? null : toRoman(value));
