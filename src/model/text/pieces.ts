import type {
  Article,
  Division,
  Instrument,
  Matter,
  Paragraph,
  Piece,
  Provision,
  Range,
  Words,
} from '../hierarchy.ts';
import type { Line } from './lines.ts';
import type { SourceLines } from './source-lines.ts';
import { isRow, ROW_MARKUP } from './tables.ts';

interface Claim {
  readonly kind: Piece['kind'];
  readonly owner: string | null;
  readonly range: Range;
}

/** Cuts the whole source into pieces: the words as the tree owns them, and between them blanks, markup and foreign matter. */
export function piecesOf(sourceLines: SourceLines, instruments: readonly Instrument[]): Piece[] {
  const claims = instruments.flatMap(claimsOf);
  const pieces: Piece[] = [];
  let at = 0;
  let next = 0;
  const push = (piece: Piece) => {
    if (piece.range.end <= piece.range.start) return;
    pieces.push(piece);
    at = piece.range.end;
  };
  const blankTo = (end: number, line: number) =>
    push({ kind: 'blank', range: { start: at, end }, line, owner: null });

  sourceLines.lines.forEach((line, i) => {
    for (const token of line.tokens) {
      blankTo(token.start, line.number);
      if (token.kind !== 'words') {
        push({
          kind: sourceLines.foreign[i] ? 'foreign' : token.kind,
          range: token,
          line: line.number,
          owner: null,
        });
        continue;
      }
      while (at < token.end) {
        while (next < claims.length && (claims[next] as Claim).range.end <= at) next += 1;
        const claim = claims[next];
        const start = Math.min(Math.max(at, claim?.range.start ?? token.end), token.end);
        pushUnclaimed(at, start, line, push, sourceLines);
        if (claim && start < token.end) {
          const range = { start, end: Math.min(claim.range.end, token.end) };
          push({ kind: claim.kind, range, line: line.number, owner: claim.owner });
        }
      }
    }
    blankTo(sourceLines.lines[i + 1]?.start ?? sourceLines.source.length, line.number);
  });
  return pieces;
}

/** What the tree does not own: white space, the bars of a table, or words of foreign matter. */
function pushUnclaimed(
  start: number,
  end: number,
  line: Line,
  push: (piece: Piece) => void,
  { source }: SourceLines,
): void {
  if (end <= start) return;
  const words = source.slice(start, end);
  const isMarkup = isRow(line) && ROW_MARKUP.test(words);
  const kind = words.trim() === '' ? 'blank' : isMarkup ? 'markup' : 'foreign';
  push({ kind, range: { start, end }, line: line.number, owner: null });
}

function claimsOf({ front, divisions, back }: Instrument): Claim[] {
  return [
    ...front.flatMap((matter) => claimMatter(matter, 'front')),
    ...divisions.flatMap(claimItem),
    ...back.flatMap((matter) => claimMatter(matter, 'back')),
  ];
}

const claim = (kind: Piece['kind'], owner: string | null, words: readonly Words[]): Claim[] =>
  words.map(({ range }) => ({ kind, owner, range }));

const claimMatter = ({ id, paragraphs }: Matter, kind: Piece['kind']): Claim[] =>
  claim(kind, id, linesIn(paragraphs));

const linesIn = (paragraphs: readonly Paragraph[]): Words[] => paragraphs.flatMap(({ lines }) => [...lines]);

function claimItem(item: Division | Article): Claim[] {
  if (item.kind === 'article') {
    return [
      ...claim('article-mark', item.id, [item.mark]),
      ...claim('article-heading', item.id, item.heading),
      ...item.provisions.flatMap((provision) => claimProvision(provision, item.id)),
    ];
  }
  return [
    ...claim('division-mark', item.id, [item.mark]),
    ...claim('division-heading', item.id, item.heading),
    ...item.divisions.flatMap(claimItem),
  ];
}

function claimProvision({ mark, paragraphs, provisions }: Provision, owner: string): Claim[] {
  return [
    ...claim('provision-mark', owner, mark ? [mark] : []),
    ...claim('provision-words', owner, linesIn(paragraphs)),
    ...provisions.flatMap((provision) => claimProvision(provision, owner)),
  ];
}
