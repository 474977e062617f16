import type { DivisionKind, Instrument, ParsedText, ProvisionKind } from '../hierarchy.ts';
import { articlesIn, divisionsIn, provisionsOf } from '../walk.ts';

/** What a text holds, over all its instruments: phần, chương, mục, tiểu mục, điều, khoản, điểm, and words of the law. */
export interface TextCounts {
  /** Those that have articles; a file without any is one. An annex or a form without articles is not counted. */
  readonly instruments: number;
  readonly parts: number;
  readonly chapters: number;
  readonly sections: number;
  readonly subsections: number;
  readonly articles: number;
  readonly clauses: number;
  /** Điểm a), b) …; a sub-khoản such as 2.1 is neither a khoản nor a điểm. */
  readonly points: number;
  readonly words: number;
  readonly warnings: number;
}

/** Counts what was read. */
export function countText({ source, pieces, instruments, warnings }: ParsedText): TextCounts {
  const law = pieces.filter(({ kind }) => kind !== 'blank' && kind !== 'markup' && kind !== 'foreign');
  return {
    instruments: Math.max(1, instruments.filter(({ divisions }) => articlesIn(divisions).length > 0).length),
    parts: countDivisions(instruments, 'part'),
    chapters: countDivisions(instruments, 'chapter'),
    sections: countDivisions(instruments, 'section'),
    subsections: countDivisions(instruments, 'subsection'),
    articles: instruments.reduce((sum, { divisions }) => sum + articlesIn(divisions).length, 0),
    clauses: countProvisions(instruments, 'clause'),
    points: countProvisions(instruments, 'point'),
    words: law.reduce((sum, { range }) => sum + countWords(source.slice(range.start, range.end)), 0),
    warnings: warnings.length,
  };
}

const countDivisions = (instruments: readonly Instrument[], kind: DivisionKind): number =>
  instruments.flatMap(({ divisions }) => divisionsIn(divisions)).filter((division) => division.kind === kind)
    .length;

const countProvisions = (instruments: readonly Instrument[], kind: ProvisionKind): number =>
  instruments
    .flatMap(({ divisions }) => articlesIn(divisions))
    .flatMap(provisionsOf)
    .filter((provision) => provision.kind === kind).length;

const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0;
