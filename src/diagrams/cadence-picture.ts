import { CYCLES, type Cycle, type Duty } from '../model/duty.ts';
import { dutyMarks } from './duty-marks.ts';
import { type Matter, matters } from './matters.ts';
import { actOf, type Marks, type Named, named, type PictureContext } from './organ-picture.ts';

/** What comes back how often, organ by organ. Plain data. */
export interface CadencePicture {
  readonly rows: readonly CadenceRow[];
}

/** Organs with the very same rhythms and tasks. */
export interface CadenceRow {
  readonly organs: readonly (Named & { readonly beats: readonly Beat[] })[];
}

/** One thing that comes back: at which rhythms, and what. */
export interface Beat {
  readonly cycles: readonly Cycle[];
  /** How often, in words. */
  readonly often: string;
  readonly about: string;
  readonly cite: string;
  readonly href: string;
  readonly said: string;
  readonly marks: Marks;
}

/** The picture of duties that state a rhythm: organs with set times first, both in order of protocol. */
export function cadencePicture(
  duties: readonly Duty[],
  labels: Readonly<Record<Cycle, string>>,
  context: PictureContext,
): CadencePicture {
  const byActor = Map.groupBy(matters(duties), ({ actor }) => actor);
  const rank = (id: string) => context.organs.get(id)?.rank ?? Number.MAX_SAFE_INTEGER;
  const sorted = [...byActor.values()].sort(
    (a, b) =>
      Number(hasSetTimes(b)) - Number(hasSetTimes(a)) ||
      rank((a[0] as Matter).actor) - rank((b[0] as Matter).actor),
  );
  const alike = Map.groupBy(sorted, (own) => own.map(({ key }) => key).join('\n'));
  return {
    rows: [...alike.values()].map((group) => ({
      organs: group.map((own) => ({
        ...named((own[0] as Matter).actor, context),
        beats: own.map((matter) => beatOf(matter, labels, context)),
      })),
    })),
  };
}

const hasSetTimes = (own: readonly Matter[]): boolean =>
  own.some(({ duties }) =>
    duties.some(({ cycles }) => cycles.some((cycle) => cycle !== 'regular' && cycle !== 'ad-hoc')),
  );

function beatOf(matter: Matter, labels: Readonly<Record<Cycle, string>>, context: PictureContext): Beat {
  const act = actOf(matter, null, context);
  const cycles = CYCLES.filter((cycle) => matter.duties.some((duty) => duty.cycles.includes(cycle)));
  const often = cycles.map((cycle) => labels[cycle]).join(', ');
  return {
    cycles,
    often,
    about: act.about,
    cite: act.cite,
    href: act.href,
    said: `${named(matter.actor, context).name}, ${often}: ${act.about} (${act.cite})`,
    marks: dutyMarks(matter.duties),
  };
}
