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

const MARKS =
  /^#{1,6}(?=\s)|\\(?=[!-/:-@[-`{-~])|\*+|`{3,}\w*$|`[^`]*`|\[(?:Điều|Khoản|Điểm|Việc|Nội dung|Cụm từ)[^\][]*\]|\[cite(?:_start|_end|:[\d,\s]*)\]/gu;

function marksIn(line: string, first: number, last: number): Token[] {
  const words = line.slice(first, last);
  const marks: Token[] = [];
  let opening: Token | null = null;
  for (const match of words.matchAll(MARKS)) {
    const start = first + match.index;
    const kind = /^[`[]/u.test(match[0]) ? 'foreign' : 'markup';
    const token: Token = { kind, start, end: start + match[0].length };
    if (match[0] !== '*') {
      if (words[match.index - 1] !== '\\' || kind === 'foreign') marks.push(token);
    } else if (isEmphasis(words, match.index)) {
      if (opening) marks.push(opening, token);
      opening = opening ? null : token;
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}

/** Whether a single asterisk can set off words: it touches them on one side, and is not a sign by itself, as in `(*)`. */
function isEmphasis(words: string, at: number): boolean {
  const before = words[at - 1] ?? ' ';
  const after = words[at + 1] ?? ' ';
  if (before === '\\' || (before === '(' && after === ')')) return false;
  return !(/\s/u.test(before) && /\s/u.test(after));
}
