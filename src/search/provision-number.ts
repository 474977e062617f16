import { fold } from '../model/fold.ts';

/** A provision that a query names by its number, and what of the query is left. */
export interface NamedProvision {
  readonly article: string;
  /** Null where only the article is named. */
  readonly provision: string | null;
  /** The query without the number, as typed. */
  readonly rest: string;
}

const ARTICLE = String.raw`(?:dieu|d)[\s.]*(?:so\s*)?(?<article>\d+[a-z]?)`;
const CLAUSE = String.raw`(?:khoan|k)[\s.]*(?<clause>\d+)(?:\.(?<sub>\d+))?`;
const POINT = String.raw`(?:diem|d)\s*(?<point>[a-z]|\d+\.\d+)`;
const PARAGRAPH = String.raw`doan\s*(?<paragraph>\d+)`;

/** Ways in which people write it, each at a word's edge; the first that fits is taken. */
const FORMS = [
  String.raw`${POINT}[\s,]+${CLAUSE}[\s,]+${ARTICLE}`,
  String.raw`${CLAUSE}[\s,]*${ARTICLE}`,
  String.raw`${PARAGRAPH}[\s,]*${ARTICLE}`,
  String.raw`${ARTICLE}[\s,]*${PARAGRAPH}`,
  String.raw`${ARTICLE}[\s,]*${CLAUSE}(?:[\s,]*${POINT})?`,
  String.raw`${ARTICLE}\.(?<clause>\d+)(?:\.(?<sub>\d+))?`,
  ARTICLE,
].map((form) => new RegExp(`(?<![a-z0-9])${form}(?![a-z0-9.])`, 'u'));
const DOTTED = /^(?<article>\d+)\.(?<clause>\d+)(?:\.(?<sub>\d+))?$/u;

/**
 * Reads `Điều 9 khoản 6`, `d9k6`, `k4 đ4 định kỳ`, `6.2.3`, `điểm 2.3 khoản 2 điều 6` out of a query. Null where it names
 * no provision.
 */
export function namedProvision(query: string): NamedProvision | null {
  // Folding keeps the length of a text in NFC, so that offsets fit both.
  const typed = withDigits(query.normalize('NFC'));
  const plain = fold(typed);
  const match = DOTTED.exec(plain.trim()) ?? firstOf(FORMS.map((form) => form.exec(plain)));
  if (!match?.groups) return null;
  const { article, clause, sub, point, paragraph } = match.groups;
  if (!article) return null;
  const isDotted = DOTTED.test(plain.trim());
  const rest = isDotted ? '' : `${typed.slice(0, match.index)} ${typed.slice(match.index + match[0].length)}`;
  return {
    article: `dieu-${article}`,
    provision: paragraph ? `doan-${paragraph}` : anchorOf(clause, sub, point),
    rest: rest.trim(),
  };
}

const firstOf = <T>(values: readonly (T | null)[]): T | null =>
  values.find((value) => value !== null) ?? null;

function anchorOf(clause?: string, sub?: string, point?: string): string | null {
  if (!clause) return null;
  const own = `khoan-${clause}`;
  if (sub) return `${own}-${sub}`;
  if (point?.includes('.')) return `khoan-${point.replace('.', '-')}`;
  return point ? `${own}-diem-${point}` : own;
}

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const SPELLED =
  /(?<=(?:điều|khoản)\s+)(?:(?<tens>hai )?(?<ten>mười|mươi)(?: (?<ones>\p{L}+))?|(?<one>\p{L}+))/giu;

/** `điều mười một khoản ba` in digits: `điều 11 khoản 3`; only with marks, since `điều sau` is not `điều sáu`. */
function withDigits(text: string): string {
  return text.replace(SPELLED, (words, ...rest) => {
    const { tens, ten, ones, one } = rest.at(-1) as Record<string, string | undefined>;
    const digit = (word = '') =>
      DIGITS.indexOf(word.toLowerCase().replace('lăm', 'năm').replace('mốt', 'một'));
    if (!ten) return digit(one) > 0 ? String(digit(one)) : words;
    const value = (tens ? 20 : 10) + Math.max(0, digit(ones));
    return ones && digit(ones) < 0 ? `${value} ${ones}` : String(value);
  });
}
