/** A stretch of one line of the source: white space around the words, a mark of Markdown, what is not the law's, words. */
export interface Token {
  readonly kind: 'blank' | 'markup' | 'foreign' | 'words';
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a line of the source into tokens that touch without a gap. Marks of Markdown are the `#` before a heading, the
 * asterisks of emphasis and the backslash of an escape; a lone asterisk, a list's dash and an underscore are words, for
 * in print they stand for themselves. `foreign` are code spans and a web site's notes in square brackets.
 */
export function tokensOf(source: string, start: number, end: number): Token[] {
  const line = source.slice(start, end);
  const first = line.length - line.trimStart().length;
  const last = Math.max(first, line.trimEnd().length);
  const tokens: Token[] = [];
  let from = first;
  const push = (kind: Token['kind'], to: number) => {
    if (to <= from) return;
    tokens.push({ kind, start: start + from, end: start + to });
    from = to;
  };
  if (first > 0) tokens.push({ kind: 'blank', start, end: start + first });
  for (const mark of marksIn(line, first, last)) {
    push('words', mark.start);
    push(mark.kind, mark.end);
  }
  push('words', last);
  if (last < line.length) tokens.push({ kind: 'blank', start: start + last, end });
  return tokens;
}

const MARKS = /^#{1,6}(?=\s)|\\(?=[!-/:-@[-`{-~])|\*+|`{3,}\w*$|`[^`]*`|\[(?:Điều|Khoản|Điểm|Việc|Nội dung|Cụm từ)[^\][]*\]/gu;

function marksIn(line: string, first: number, last: number): Token[] {
  const words = line.slice(first, last);
  const marks: Token[] = [];
  let stars = 0;
  for (const match of words.matchAll(MARKS)) {
    const at = match.index;
    const start = first + at;
    const token = (kind: Token['kind']) => marks.push({ kind, start, end: start + match[0].length });
    if (match[0].startsWith('*')) {
      if (words[at - 1] === '\\') continue;
      stars += 1;
      if (isEmphasis(words, at, match[0].length, stars)) token('markup');
    } else token(/^[`[]/u.test(match[0]) ? 'foreign' : 'markup');
  }
  return marks;
}

/** Whether a run of asterisks sets off words, as it does where it touches a word on one side only. */
function isEmphasis(words: string, at: number, length: number, ordinal: number): boolean {
  if (length > 1) return true;
  const before = words[at - 1] ?? ' ';
  const after = words[at + 1] ?? ' ';
  if (before === '(' && after === ')') return false;
  if (/\s/u.test(before) && /\s/u.test(after)) return false;
  const partner = words.includes('*', at + 1) || ordinal % 2 === 0;
  return partner;
}
