import { slug } from '../fold.ts';
import { uniqueIds } from '../provision-id.ts';
import { annexName } from './annexes.ts';
import { isAnnexTitle } from './closing.ts';
import { titleKind } from './instrument-start.ts';
import type { Line } from './lines.ts';
import type { Outline } from './skeleton.ts';
import type { SourceLines } from './source-lines.ts';

/** The segments of addresses: empty for the main instrument, for the others `quyet-dinh`, `phu-luc-1`, made of their titles. */
export function segmentsFor(sourceLines: SourceLines, outlines: readonly Outline[], main: number): string[] {
  const unique = uniqueIds();
  return outlines.map((outline, i) => (i === main ? '' : unique(segmentOf(sourceLines, outline))));
}

function segmentOf({ lines, foreign }: SourceLines, { start, headings, end, isForm }: Outline): string {
  for (let i = start; i < (headings[0]?.index ?? end); i++) {
    const name = foreign[i] ? null : nameOf(lines[i] as Line);
    if (name) return slug(name);
  }
  return isForm ? 'mau' : 'van-ban';
}

function nameOf(line: Line): string | null {
  const annex = isAnnexTitle(line) ? annexName(line) : null;
  return annex ? `${annex.kind} ${annex.number ?? ''}` : titleKind(line);
}
