const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The numbers from 0 to 10 in words. */
export const NUMBER_WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
/** What follows `thứ`, from the first to the tenth. */
export const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const OTHER_ORDINALS: Record<string, number> = { một: 1, nhì: 2, bốn: 4, bẩy: 7 };

/**
 * A printed number in Arabic digits: `II` is 2, `thứ tư` is 4, `2a` is 2 with the suffix `a`. Null for what is no
 * number.
 */
export function readNumber(printed: string): { value: number; suffix: string } | null {
  const text = printed.trim().toLowerCase();
  const digits = text.match(/^(\d{1,6})(\p{L}?)$/u);
  if (digits) return { value: Number(digits[1]), suffix: digits[2] ?? '' };
  const ordinal = ordinalValue(text.replace(/^thứ\s+/u, ''));
  if (ordinal) return { value: ordinal, suffix: '' };
  const roman = romanAsRead(printed.trim()).match(/^([IVXLCDM]+)(?:\s?([AB]))?$/u);
  const value = roman?.[1] ? romanValue(roman[1]) : null;
  if (value) return { value, suffix: roman?.[2]?.toLowerCase() ?? '' };
  return /^[a-h]$/u.test(text) ? { value: text.charCodeAt(0) - 96, suffix: '' } : null;
}

/** `Il` and `|` are what a reader of pictures makes of `II` and `I`. */
const romanAsRead = (printed: string): string =>
  (/^[IVXl|]{1,6}$/u.test(printed) ? printed.replace(/[l|]/gu, 'I') : printed).toUpperCase();

function ordinalValue(word: string): number {
  return ORDINALS.indexOf(word) + 1 || (OTHER_ORDINALS[word] ?? 0);
}

function romanValue(roman: string): number | null {
  let value = 0;
  for (let i = 0; i < roman.length; i++) {
    const digit = ROMAN[roman[i] as string] as number;
    value += digit < (ROMAN[roman[i + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return toRoman(value) === roman ? value : null;
}

/** A number from 1 to 3999 in Roman numerals. */
export function toRoman(value: number): string {
  const steps: [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let left = value;
  let roman = '';
  for (const [worth, letters] of steps) {
    while (left >= worth && roman.length < 20) {
      roman += letters;
      left -= worth;
    }
  }
  return roman;
}
