import type { Instrument, ParsedText } from '../hierarchy.ts';
import { articlesIn, wordsText } from '../walk.ts';
import { readAnnex } from './annexes.ts';
import { readBack } from './back.ts';
import { readDivisions } from './divisions.ts';
import { readFront } from './front.ts';
import { piecesOf } from './pieces.ts';
import { segmentsFor } from './segments.ts';
import { type Outline, outlinesOf } from './skeleton.ts';
import { readSource, type SourceLines } from './source-lines.ts';
import { numberingWarnings } from './warnings.ts';

/**
 * Reads the text of a regulation: lines first, then the outline of its headings, then the words under each. Every
 * character of the source is in exactly one piece. Never throws: what it does not understand stays as the text has it.
 */
export function parseText(source: string): ParsedText {
  const sourceLines = readSource(source);
  const outlines = outlinesOf(sourceLines);
  const read = outlines.map((outline) => readInstrument(sourceLines, outline));
  const main = mainOf(read, outlines);
  const segments = segmentsFor(sourceLines, outlines, main);
  const instruments = read.map((instrument, i) => ({ ...instrument, segment: segments[i] as string }));
  return {
    source,
    pieces: piecesOf(sourceLines, instruments),
    instruments,
    main,
    warnings: instruments.flatMap(numberingWarnings),
  };
}

function readInstrument(sourceLines: SourceLines, outline: Outline): Instrument {
  const isAnnex = outline.headings.length === 0 && outline.start > 0;
  const first = outline.headings[0]?.index ?? outline.closing;
  return {
    segment: '',
    front: isAnnex
      ? readAnnex(sourceLines, outline.start, first)
      : readFront(sourceLines, outline.start, first),
    divisions: readDivisions(sourceLines, outline),
    back: readBack(sourceLines, outline.closing, outline.end),
  };
}

/** The main instrument: the one with most articles; neither a form nor a decision that issues another one of the file. */
function mainOf(instruments: readonly Instrument[], outlines: readonly Outline[]): number {
  const sizes = instruments.map(({ divisions }, i) =>
    outlines[i]?.isForm ? 0 : articlesIn(divisions).length,
  );
  if (sizes.some((size, i) => i > 0 && size > 0) && issuesAnother(instruments[0])) sizes[0] = 0;
  return sizes.indexOf(sizes.reduce((most, size) => Math.max(most, size), 0));
}

/** Whether the first article says `Ban hành kèm theo Quyết định này …`. */
function issuesAnother(instrument: Instrument | undefined): boolean {
  const [article] = articlesIn(instrument?.divisions ?? []);
  const words = article ? [...article.heading, ...(article.provisions[0]?.paragraphs[0]?.lines ?? [])] : [];
  return /^(?:Nay )?[Bb]an hành(?: kèm theo| [“"]?(?:Quy|Điều lệ|Nội quy|bản Quy))/u.test(wordsText(words));
}
