import type { Matter, MatterKind } from '../hierarchy.ts';
import { isAnnexTitle } from './closing.ts';
import type { Line } from './lines.ts';
import { readNumber } from './numbers.ts';
import { isCapitals } from './shape.ts';
import type { SourceLines } from './source-lines.ts';
import { paragraphsOf, type Stretch, stretchesOf } from './stretch.ts';
import { isRow } from './tables.ts';

/** An annex as its title names it: `Phụ lục I`, `Mẫu số 01`. */
interface AnnexName {
  readonly kind: string;
  readonly number: number | null;
}

const NAME = /^(phụ lục|biểu mẫu|mẫu)(?:\s+số)?(?:\s+([\p{Lu}\d]{1,6})(?![\p{L}\d]))?/iu;

/** What an annex is called; null for a line that names none. */
export function annexName({ view }: Line): AnnexName | null {
  const match = NAME.exec(view);
  if (!match?.[1]) return null;
  const number = match[2] ? readNumber(match[2]) : null;
  return { kind: match[1], number: number?.value ?? null };
}

/**
 * The lines on which the annexes of an instrument begin, between its signature and its end. Where it has annexes with
 * forms in them (`Phụ lục I`, in it `Mẫu số 01`), the forms stay in the annex.
 */
export function annexStarts({ lines, foreign }: SourceLines, from: number, to: number): number[] {
  const titles: { index: number; kind: string }[] = [];
  for (let index = from; index < to; index++) {
    const line = lines[index] as Line;
    if (foreign[index] || !isAnnexTitle(line)) continue;
    titles.push({ index, kind: annexName(line)?.kind.toLowerCase() ?? '' });
  }
  const outer = titles.some(({ kind }) => kind === 'phụ lục') ? 'phụ lục' : titles[0]?.kind;
  return titles.filter(({ kind }) => kind === outer).map(({ index }) => index);
}

/** Reads an annex without articles: its title, and all else as it is. */
export function readAnnex(sourceLines: SourceLines, start: number, end: number): Matter[] {
  const stretches = stretchesOf(sourceLines, start, end);
  const other = stretches.findIndex((stretch, i) => i > 0 && !isTitleLine(stretch));
  const length = other < 0 ? stretches.length : other;
  const matter = (kind: MatterKind, part: readonly Stretch[]): Matter[] =>
    part.length > 0 ? [{ kind, id: null, paragraphs: paragraphsOf(sourceLines, part) }] : [];
  return [...matter('title', stretches.slice(0, length)), ...matter('other', stretches.slice(length))];
}

const isTitleLine = ({ line }: Stretch): boolean =>
  !isRow(line) &&
  (line.isBold ||
    line.isHeading ||
    isCapitals(line.view) ||
    /^\(?(?:Ban hành|Kèm) (?:kèm )?theo/u.test(line.view));
