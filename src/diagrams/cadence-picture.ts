import { CYCLE_LABELS, cycleLabels } from '../labels/duties.ts';
import { CYCLES, type Cycle, type Duty } from '../model/duty.ts';
import { dutyMarks } from './duty-marks.ts';
import { type Matter, matters } from './matters.ts';
import { actOf, type Marks, type Named, named, type PictureContext } from './organ-picture.ts';

/** What comes back how often, organ by organ. Plain data. */
export interface CadencePicture {
  readonly rows: readonly CadenceRow[];
}

/** Organs with all that just these have to do together, at set times or at none. */
export interface CadenceRow {
  readonly isDated: boolean;
  readonly organs: readonly (Named & { readonly beats: readonly Beat[] })[];
}

/** One thing that comes back: at which rhythms, and what. */
export interface Beat {
  readonly cycles: readonly Cycle[];
  /** How often, in words. */
  readonly often: string;
  /** What it is called where it has no set times, or besides those it has. */
  readonly unset: string | null;
  readonly about: string;
  readonly cite: string;
  readonly href: string;
  readonly said: string;
  readonly marks: Marks;
}

/**
 * The picture of duties that state a rhythm: what binds several organs once, with all of them; what has set times first, both
 * in order of protocol.
 */
export function cadencePicture(duties: readonly Duty[], context: PictureContext): CadencePicture {
  const rank = ({ actor }: Matter) => context.organs.get(actor)?.rank ?? Number.MAX_SAFE_INTEGER;
  const joint = [...Map.groupBy(matters(duties), ({ key }) => key).values()].map((all) =>
    all.toSorted((a, b) => rank(a) - rank(b)),
  );
  const rowOf = (all: Matter[]) => [isDated(all), ...all.map(({ actor }) => actor)].join(' ');
  const rows = [...Map.groupBy(joint, rowOf).values()];
  const first = (row: readonly Matter[][]) => row[0]?.[0] as Matter;
  const sorted = rows.toSorted(
    (a, b) => Number(isDated(b.flat())) - Number(isDated(a.flat())) || rank(first(a)) - rank(first(b)),
  );
  return {
    rows: sorted.map((row) => ({
      isDated: isDated(row.flat()),
      organs: (row[0] ?? []).map(({ actor }, n) => ({
        ...named(actor, context),
        beats: row.map((all) => beatOf(all[n] as Matter, context)),
      })),
    })),
  };
}

/** Whether some of the rhythms come at set times. */
export const hasSetTimes = (cycles: readonly Cycle[]): boolean =>
  cycles.some((cycle) => cycle !== 'regular' && cycle !== 'ad-hoc');

const isDated = (own: readonly Matter[]): boolean =>
  own.some(({ duties }) => duties.some(({ cycles }) => hasSetTimes(cycles)));

function beatOf(matter: Matter, context: PictureContext): Beat {
  const act = actOf(matter, null, context);
  const cycles = CYCLES.filter((cycle) => matter.duties.some((duty) => duty.cycles.includes(cycle)));
  const often = cycles.map((cycle) => oftenIn(matter, cycle)).join(', ');
  return {
    cycles,
    often,
    unset: hasSetTimes(cycles) && !cycles.includes('regular') ? null : unsetIn(matter, cycles),
    about: act.about,
    cite: act.cite,
    href: act.href,
    said: `${named(matter.actor, context).name}, ${often}: ${act.about} (${act.cite})`,
    marks: dutyMarks(matter.duties),
  };
}

/** Of what is due always and when needed the former is said: the latter has its sign. */
const unsetIn = (matter: Matter, cycles: readonly Cycle[]): string =>
  oftenIn(matter, cycles.includes('regular') ? 'regular' : 'ad-hoc').replace(/ \(.*\)$/u, '');

/** A rhythm as the matter's own words call it. */
const oftenIn = ({ duties }: Matter, cycle: Cycle): string => {
  const own = duties.filter(({ cycles }) => cycles.includes(cycle));
  const words = own.flatMap(({ quote }) => cycleLabels({ cycles: [cycle], quote }));
  return new Set(words).size === 1 ? (words[0] as string) : CYCLE_LABELS[cycle];
};
