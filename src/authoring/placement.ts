import type {
  Article,
  Division,
  Matter,
  Paragraph,
  ParsedText,
  Piece,
  Provision,
  Words,
} from '../model/hierarchy.ts';

/** Something about a text at a line of it, from 1. */
export interface TextFault {
  readonly line: number;
  readonly message: string;
}

const ASIDE: readonly Piece['kind'][] = ['blank', 'markup', 'foreign'];
const CONTROL = /[^\P{Cc}\t\n\v\f]|\ufffd|\p{Cs}/u;

/**
 * What keeps a text from being taken in: no words at all, a letter that was lost before (`�`) or can be shown by no page,
 * and any word that is not in exactly one place of the tree, in the order of the source.
 */
export function placementFaults(text: ParsedText): TextFault[] {
  const kept = text.pieces.filter(({ kind }) => !ASIDE.includes(kind));
  if (kept.length === 0) return [{ line: 1, message: 'has no words of a regulation' }];
  return [...unreadableFaults(text.source), ...gapFaults(text), ...orderFaults(text, kept)];
}

function unreadableFaults(source: string): TextFault[] {
  return source.split('\n').flatMap((line, i) => {
    const found = CONTROL.exec(line)?.[0];
    if (!found) return [];
    const code = (found.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
    const what = found === '\ufffd' ? 'a letter was lost before the file came here' : 'no page can show it';
    return [{ line: i + 1, message: `holds U+${code}: ${what}; «${excerpt(line)}»` }];
  });
}

/** The pieces must touch from the first character to the last. */
function gapFaults({ source, pieces }: ParsedText): TextFault[] {
  let at = 0;
  for (const { range, line } of pieces) {
    if (range.start !== at) return [{ line, message: `is not placed: «${excerpt(source.slice(at))}»` }];
    at = range.end;
  }
  return at === source.length ? [] : [{ line: 1, message: `is not placed: «${excerpt(source.slice(at))}»` }];
}

/** The words of the tree, in its order, must be those of the pieces. */
function orderFaults(text: ParsedText, kept: readonly Piece[]): TextFault[] {
  const shown = bare(
    wordsOf(text)
      .map((words) => words.text)
      .join(''),
  );
  let at = 0;
  for (const { range, line } of kept) {
    const words = bare(text.source.slice(range.start, range.end));
    if (!shown.startsWith(words, at)) {
      return [{ line, message: `has no place in the ladder: «${excerpt(text.source.slice(range.start))}»` }];
    }
    at += words.length;
  }
  return at === shown.length ? [] : [{ line: 1, message: 'words stand twice in the ladder' }];
}

const bare = (words: string): string => words.replace(/\s/gu, '');
const excerpt = (words: string): string => words.replace(/\s+/gu, ' ').trim().slice(0, 60);

/** All words of a text as the pages show them, in their order. */
function wordsOf({ instruments }: ParsedText): Words[] {
  const words: Words[] = [];
  const addLines = (paragraphs: readonly Paragraph[]) => {
    for (const { lines } of paragraphs) for (const line of lines) words.push(line);
  };
  const addMatter = ({ paragraphs }: Matter) => addLines(paragraphs);
  const addProvision = ({ mark, paragraphs, provisions }: Provision): void => {
    if (mark) words.push(mark);
    addLines(paragraphs);
    provisions.forEach(addProvision);
  };
  const addItem = (item: Division | Article): void => {
    words.push(item.mark);
    for (const line of item.heading) words.push(line);
    if (item.kind === 'article') item.provisions.forEach(addProvision);
    else item.divisions.forEach(addItem);
  };
  for (const { front, divisions, back } of instruments) {
    front.forEach(addMatter);
    divisions.forEach(addItem);
    back.forEach(addMatter);
  }
  return words;
}

/** What a reader of the report should look at: faulty numbers, and what was set aside as not the regulation's. */
export function textNotices({ source, pieces, warnings, instruments }: ParsedText): TextFault[] {
  const none = instruments.every(({ divisions }) => divisions.length === 0)
    ? [{ line: 1, message: 'has no Điều; its words stand as one text without a ladder' }]
    : [];
  const foreign = pieces
    .filter(({ kind }) => kind === 'foreign')
    .map(({ range, line }) => ({
      line,
      message: `is not the regulation's and not shown as law: «${excerpt(source.slice(range.start, range.end))}»`,
    }));
  return [...none, ...warnings, ...foreign].sort((a, b) => a.line - b.line);
}
