import { CYCLES, type Cycle } from '../model/duty.ts';
import type { Beat, CadencePicture } from './cadence-picture.ts';
import type { Named } from './organ-picture.ts';

/** What comes back at the same rhythms, each matter once, with all who do it. */
export interface CadenceGroup {
  readonly cycles: readonly Cycle[];
  readonly matters: readonly {
    readonly about: string;
    readonly organs: readonly (Named & { readonly beat: Beat })[];
  }[];
}

/** A year for phones: what has the most rhythms first, then from what is due each month to what is due when needed. */
export function cadenceGroups({ rows }: CadencePicture): CadenceGroup[] {
  const due = rows.flatMap(({ organs }) =>
    organs.flatMap(({ beats, ...organ }) => beats.map((beat) => ({ ...organ, beat }))),
  );
  const first = ({ cycles }: CadenceGroup) => Math.min(...cycles.map((cycle) => CYCLES.indexOf(cycle)));
  return [...Map.groupBy(due, ({ beat }) => beat.cycles.join(' ')).values()]
    .map((own) => ({
      cycles: own[0]?.beat.cycles ?? [],
      matters: [...Map.groupBy(own, ({ beat }) => beat.about)].map(([about, organs]) => ({ about, organs })),
    }))
    .sort((a, b) => first(a) - first(b) || b.cycles.length - a.cycles.length);
}
