import { slug } from '../fold.ts';
import { uniqueIds } from '../provision-id.ts';
import { annexName } from './annexes.ts';
import { isAnnexTitle } from './closing.ts';
import { titleKind } from './instrument-start.ts';
import type { Line } from './lines.ts';
import type { Reading } from './reader.ts';
import type { Outline } from './skeleton.ts';

/** The segments of addresses: empty for the main instrument, for the others `quyet-dinh`, `phu-luc-1`, made of their titles. */
export function segmentsFor(reading: Reading, outlines: readonly Outline[], main: number): string[] {
  const unique = uniqueIds();
  return outlines.map((outline, i) => (i === main ? '' : unique(segmentOf(reading, outline))));
}

function segmentOf({ lines, foreign }: Reading, { start, headings, end }: Outline): string {
  for (let i = start; i < (headings[0]?.index ?? end); i++) {
    const name = foreign[i] ? null : nameOf(lines[i] as Line);
    if (name) return slug(name);
  }
  return 'van-ban';
}

function nameOf(line: Line): string | null {
  const annex = isAnnexTitle(line) ? annexName(line) : null;
  return annex ? `${annex.kind} ${annex.number ?? ''}` : titleKind(line);
}
