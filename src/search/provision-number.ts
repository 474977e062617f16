import { fold } from '../model/fold.ts';
import { NUMBER_WORDS, readNumber } from '../model/text/numbers.ts';

/** What a query names by its number, and what of the query is left. */
export interface NamedPlace {
  /** A sub-clause of some article that may be meant where there is no such place, or the only thing named: `khoan-2-1`. */
  readonly subClause?: string;
  /** `['dieu-9', 'khoan-6']`; `['dieu-9']` where only the article is named; `['chuong-2', 'muc-3']`, outermost first. */
  readonly anchors: readonly string[];
  /** The query without the number, as typed. */
  readonly rest: string;
}

const NTH = String.raw`(?:(?:so|thu)\s*)?`;
const ARTICLE = String.raw`(?:dieu|d)[\s.]*${NTH}(?<article>\d+[a-z]?)`;
const CLAUSE = String.raw`(?:khoan|k)[\s.]*${NTH}(?<clause>\d+)(?:\.(?<sub>\d+))?`;
const POINT = String.raw`(?:diem|d)\s*(?<point>[a-z]|\d+\.\d+)`;
/** A point, sub-clause or whatever readers call it, numbered under its clause. */
const DOTTED_POINT = String.raw`(?:(?:diem|d|muc|tieu muc|tiet|y)\s*)?(?<point>\d+\.\d+)`;
const PARAGRAPH = String.raw`doan\s*${NTH}(?<paragraph>\d+)`;

const OF = String.raw`[\s,]*(?:(?:cua|of)\s+)?`;

/** Ways in which people write it, each at a word's edge; the first that fits is taken. */
const FORMS = [
  `${POINT}${OF}${CLAUSE}${OF}${ARTICLE}`,
  `${CLAUSE}${OF}${ARTICLE}`,
  `${PARAGRAPH}${OF}${ARTICLE}`,
  String.raw`${DOTTED_POINT}(?:\s*,\s*|\s+)(?:cua\s+)?${ARTICLE}`,
  String.raw`${ARTICLE}[\s,]*${PARAGRAPH}`,
  String.raw`${ARTICLE}\s*\((?<clause>\d+)\)`,
  String.raw`${ARTICLE}[\s,]*${CLAUSE}(?:[\s,]*${POINT})?`,
  String.raw`${ARTICLE}[\s,]+${DOTTED_POINT}`,
  String.raw`${ARTICLE}\.(?<clause>\d+)(?:\.(?<sub>\d+))?`,
  ARTICLE,
].map((form) => new RegExp(`\\b${form}(?![a-z0-9]|\\.\\d)`, 'u'));
/** With their own marks or none: `mức 3` is no section. */
const DIVISIONS =
  /(?:^|[^\p{L}\d])(?<kind>tiểu mục|tieu muc|phần|phan|chương|chuong|mục|muc)\s*(?:(?:số|so|thứ|thu)\s+)?(?<number>\d+|[ivx]+)(?![\p{L}\d.])/giu;
/** A sub-clause by its number alone: `điểm 2.1`. */
const ALONE = /^(?:diem|khoan|muc|tieu muc|tiet|y)\s*(?<point>\d+\.\d+)\.?$/u;
const DOTTED = /^(?<article>\d+)\.(?<clause>\d+)(?:\.(?<sub>\d+))?\.?$/u;

/**
 * Reads `Điều 9 khoản 6`, `d9k6`, `k4 đ4 định kỳ`, `6.2.3`, `điểm 2.3 khoản 2 điều 6`, `chương II mục 3` out of a query. Null
 * where it names no place of a regulation.
 */
export function namedPlace(query: string): NamedPlace | null {
  // Folding keeps the length of a text in NFC, so that offsets fit both.
  const typed = withEnds(withDigits(inVietnamese(query.normalize('NFC'))));
  const plain = fold(typed);
  const match = DOTTED.exec(plain.trim()) ?? firstOf(FORMS.map((form) => form.exec(plain)));
  const alone = ALONE.exec(plain.trim())?.groups?.point;
  if (alone) return { anchors: [], subClause: `khoan-${alone.replace('.', '-')}`, rest: '' };
  if (!match?.groups) return namedDivision(typed);
  const { article, clause, sub, point, paragraph } = match.groups;
  if (!article) return null;
  const isDotted = DOTTED.test(plain.trim());
  const mayBeSub = isDotted && !sub && clause ? { subClause: `khoan-${article}-${clause}` } : {};
  const rest = isDotted ? '' : `${typed.slice(0, match.index)} ${typed.slice(match.index + match[0].length)}`;
  return {
    anchors: [`dieu-${article}`, paragraph ? `doan-${paragraph}` : anchorOf(clause, sub, point)].filter(
      (anchor) => anchor !== null,
    ),
    ...mayBeSub,
    rest: rest.trim(),
  };
}

/** `chương II mục 3`, `mục 3 chương 2`, `chuong 4`: divisions, in whichever order they are named. */
function namedDivision(typed: string): NamedPlace | null {
  const anchors = [...typed.matchAll(DIVISIONS)].map(({ groups }) =>
    divisionAnchor(`${groups?.kind} ${groups?.number}`),
  );
  const named = DIVISION_KINDS.flatMap(
    (kind) => anchors.find((anchor) => anchor.startsWith(`${kind}-`)) ?? [],
  );
  if (named.length === 0 || named.length < anchors.length) return null;
  return {
    anchors: named,
    rest: typed.replace(DIVISIONS, ' ').replace(/\s+/gu, ' ').trim(),
  };
}

const DIVISION_KINDS = ['phan', 'chuong', 'muc', 'tieu-muc'];

/** A division's name, as printed or as typed, as an anchor: `Chương II` is `chuong-2`, `Phần thứ nhất` is `phan-1`. */
export function divisionAnchor(name: string): string {
  const [, kind = '', number = ''] = name.match(/^(tiểu mục|tieu muc|\S+) (.+)$/iu) ?? [];
  const read = readNumber(number);
  const value = read ? `${read.value}${read.suffix}` : fold(number).toLowerCase();
  return `${fold(kind).toLowerCase().replace(' ', '-')}-${value}`;
}

/** What the steps of a text are called in English. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/\b(?:articles?|art\.?)(?=\s*\d)/giu, 'điều'],
  [/\b(?:clauses?|paragraphs?|para\.?)(?=\s*\d)/giu, 'khoản'],
  [/\bpoint(?=\s*(?:\d+\.\d+|[a-z]\b))/giu, 'điểm'],
  [/\bchapter(?=\s*(?:\d|[ivx]+\b))/giu, 'chương'],
  [/\bsection(?=\s*(?:\d|[ivx]+\b))/giu, 'mục'],
];

/** `article 7 clause 2` as `điều 7 khoản 2`. */
const inVietnamese = (text: string): string =>
  ENGLISH.reduce((read, [english, vietnamese]) => read.replace(english, vietnamese), text);

const firstOf = <T>(values: readonly (T | null)[]): T | null =>
  values.find((value) => value !== null) ?? null;

function anchorOf(clause?: string, sub?: string, point?: string): string | null {
  if (point?.includes('.')) return `khoan-${point.replace('.', '-')}`;
  if (!clause) return null;
  const own = `khoan-${clause}`;
  if (sub) return `${own}-${sub}`;
  return point ? `${own}-diem-${point}` : own;
}

/** The number by which the last of its kind is named, until it is known how many there are. */
export const LAST = 0;
const ENDS =
  /((?:^|[^\p{L}])(?:điều|dieu|khoản|khoan|đoạn|doan|phần|phan|chương|chuong|mục|muc))\s+(?:(đầu tiên|dau tien)|(?:cuối|cuoi)(?:\s+(?:cùng|cung))?)(?!\p{L}|\s+(?:năm|nam|tháng|thang|quý|qui|quy)(?!\p{L}))/giu;

/** `điều cuối` and `khoản đầu tiên` by number. */
const withEnds = (text: string): string =>
  text.replace(ENDS, (_, kind: string, first?: string) => `${kind} ${first ? 1 : LAST}`);

/** Those that are sure without marks: `sau` and `nam` are other words too. */
const UNMARKED = ['', 'mot', 'hai', 'ba', 'bon', '', '', '', '', 'chin'];
const SPELLED =
  /(?<before>(?:điều|dieu|khoản|khoan|đoạn|doan|phần|phan|chương|chuong|mục|muc)\s+(?:(?:thứ|thu)\s+)?)(?:(?:(?<tens>\p{L}+) )?(?<ten>mười|mươi|muoi)(?: (?<ones>\p{L}+))?|(?<one>\p{L}+))/giu;

/** `điều mười một khoản ba` in digits: `điều 11 khoản 3`; `điều sau` is not `điều sáu`. */
function withDigits(text: string): string {
  return text.replace(SPELLED, (words, ...rest) => {
    const { before = '', tens, ten, ones, one } = rest.at(-1) as Record<string, string | undefined>;
    const digit = (word = '') => {
      const plain = word
        .toLowerCase()
        .replace(/^lăm$/u, 'năm')
        .replace(/^(?:mốt|nhất|nhat)$/u, 'một')
        .replace(/^tư$/u, 'bốn');
      return Math.max(NUMBER_WORDS.indexOf(plain), plain ? UNMARKED.indexOf(plain) : -1);
    };
    if (!ten) return digit(one) > 0 ? `${before}${digit(one)}` : words;
    if (tens && digit(tens) < 0) return words;
    const value = (tens ? digit(tens) * 10 : 10) + Math.max(0, digit(ones));
    return before + (ones && digit(ones) < 0 ? `${value} ${ones}` : value);
  });
}
