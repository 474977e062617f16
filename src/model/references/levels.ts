/** The levels that a reference may name, from small to large. */
export const LEVELS = ['point', 'clause', 'article', 'section', 'chapter', 'part'] as const;
export type Level = (typeof LEVELS)[number];

/** What stands for a number in `Điều này`, `khoản này`. */
export const THIS = 'này';

/** The rank of a level; higher ones contain lower ones. */
export const sizeOf = (level: Level): number => LEVELS.indexOf(level);

const NO_LETTER = '(?![\\p{L}\\p{N}])';
const CLAUSE_NUMBER = `(?:\\d{1,3}(?:\\.\\d{1,2})?|\\d{1,3}[a-zđ])${NO_LETTER}`;
const ORDINAL = '(?:thứ\\s+(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|[IVX]{1,5})';

/** How each level is written before its number, and how its numbers look. */
const WRITTEN: readonly { level: Level; word: string; number: string }[] = [
  { level: 'point', word: '[Đđ]iểm', number: `(?:[a-zđ]{1,2}|\\d{1,2}\\.\\d{1,2})${NO_LETTER}` },
  { level: 'clause', word: '[Kk]hoản', number: CLAUSE_NUMBER },
  { level: 'article', word: '[Đđ]iều', number: `\\d{1,4}[a-zđ]?${NO_LETTER}` },
  { level: 'section', word: '[Mm]ục', number: `(?:\\d{1,2}|[IVX]{1,5})${NO_LETTER}` },
  { level: 'chapter', word: '[Cc]hương', number: `(?:[IVXLC]{1,7}|\\d{1,2})${NO_LETTER}` },
  { level: 'part', word: '[Pp]hần', number: `${ORDINAL}${NO_LETTER}` },
];

/** A level with its number, `khoản 2`, or a number alone that continues a list, `, 3`. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly level: Level;
  readonly number: string;
}

const FULL = WRITTEN.map(({ level, word, number }) => ({
  level,
  pattern: new RegExp(`(?:${word})\\s+(?<number>${THIS}${NO_LETTER}|${number})`, 'uy'),
}));
const BARE = new Map(
  WRITTEN.map(({ level, number }) => [level, new RegExp(`(?<number>${number})`, 'uy')] as const),
);

/** The level written at a place of the text; null where none begins there. */
export function itemAt(text: string, at: number): Item | null {
  for (const { level, pattern } of FULL) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { start: at, end: pattern.lastIndex, level, number: match.groups?.number ?? '' };
  }
  return null;
}

/** The number at a place that continues a list of one level: `3` in `khoản 2 và 3`. */
export function bareItemAt(text: string, at: number, level: Level): Item | null {
  const pattern = BARE.get(level) as RegExp;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? { start: at, end: pattern.lastIndex, level, number: match.groups?.number ?? '' } : null;
}
