import { CYCLE_LABELS } from '../labels/duties.ts';
import { CYCLES, type Cycle } from '../model/duty.ts';
import { capital } from '../model/letter-case.ts';
import { listedRows } from './board-list.ts';
import type { BoardRow } from './board-rows.ts';
import type { CadencePicture } from './cadence-picture.ts';
import type { Frame, Sheet } from './sheet.ts';

/** A year for phones: under each rhythm what comes back, and by whom. */
export const cadenceList = (picture: CadencePicture, sheet: Sheet): Frame =>
  listedRows(
    CYCLES.flatMap((cycle) => rowOf(cycle, picture)),
    sheet,
  )[0] as Frame;

function rowOf(cycle: Cycle, { rows }: CadencePicture): BoardRow[] {
  const due = rows.flatMap(({ organs }) =>
    organs.flatMap((organ) =>
      organ.beats.filter(({ cycles }) => cycles.includes(cycle)).map((beat) => ({ organ, beat })),
    ),
  );
  if (due.length === 0) return [];
  const groups = [...Map.groupBy(due, ({ beat }) => beat.about)].map(([label, own]) => ({
    label,
    roles: [],
    entries: own.map(({ organ, beat }) => ({
      name: organ.name,
      head: organ,
      cell: { href: beat.href, said: beat.said, words: beat.about, marks: beat.marks },
    })),
  }));
  return [{ head: { id: cycle, name: capital(CYCLE_LABELS[cycle]), group: null }, groups }];
}
