import type { Duty } from '../model/duty.ts';
import { capital } from '../model/letter-case.ts';
import type { Group, Organ } from '../model/organ.ts';
import { dutyVerb } from '../model/sentences.ts';
import { dutyMarks } from './duty-marks.ts';
import { verbsTogether, verbToward } from './duty-verbs.ts';
import { type Matter, matters } from './matters.ts';

/** An organ as drawings name it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly group: Group;
}

/** Something to do: the law's verb, and what it is about. */
export interface Act {
  readonly verb: string;
  readonly about: string;
  readonly cite: string;
  readonly href: string;
  readonly duties: readonly string[];
}

/** An organ at the end of a line, with what the line stands for. */
export interface Partner extends Named {
  readonly marks: Marks;
  /** The same for others who have it jointly, and for duties of the same task without a partner. */
  readonly joint?: readonly Marks[];
  readonly href: string;
  readonly said: string;
}

/** Organs that share all they have to do with the organ in the middle. */
export interface Bundle {
  readonly organs: readonly Partner[];
  readonly acts: readonly Act[];
}

export type Marks = Readonly<Record<string, string | undefined>>;

/** One organ in the middle: who acts toward it, what it does by itself, toward whom it acts. Plain data. */
export interface OrganPicture {
  readonly organ: Named;
  readonly own: readonly (Act & { readonly marks: Marks })[];
  readonly from: readonly Bundle[];
  readonly toward: readonly Bundle[];
}

/** An organ that leads to its own drawing. */
export interface Way extends Named {
  readonly href: string;
}

/** What a picture needs to know besides its duties. */
export interface PictureContext {
  readonly organs: ReadonlyMap<string, Organ>;
  readonly citeOf: (duty: Duty) => string;
  /** Where the words of some duties are. */
  readonly hrefOf: (duties: readonly Duty[]) => string;
  /** Where an organ's own drawing is. */
  readonly drawingOf: (organ: string) => string;
}

/** The picture of an organ out of duties in which it has a part; others are left out. */
export function organPicture(organ: Organ, duties: readonly Duty[], context: PictureContext): OrganPicture {
  const own = matters(duties.filter(({ actor }) => actor === organ.id));
  const alone = own.filter(({ duties: all }) => all.every(({ partners }) => partners.length === 0));
  const others = matters(
    duties.filter(
      ({ actor, partners }) => actor !== organ.id && partners.some((one) => one.organ === organ.id),
    ),
  );
  return {
    organ: named(organ.id, context),
    own: alone.map((matter) => ({ ...actOf(matter, null, context), marks: dutyMarks(matter.duties) })),
    from: bundles(
      others,
      ({ actor }) => [actor],
      () => organ.id,
      context,
    ),
    toward: bundles(own, partnersOf, (partner) => partner, context),
  };
}

/** An organ's name and system; an id that is not known is its own name. */
export function named(id: string, { organs }: Pick<PictureContext, 'organs'>): Named {
  const organ = organs.get(id);
  const name = organ?.name ?? id;
  return { id, name: capital(name), group: organ?.group ?? 'other' };
}

export const wayTo = (id: string, context: PictureContext): Way => ({
  ...named(id, context),
  href: context.drawingOf(id),
});

const partnersOf = ({ duties }: Matter): string[] => [
  ...new Set(duties.flatMap(({ partners }) => partners.map(({ organ }) => organ))),
];

/** What is done, toward `partner` where there is one. */
export function actOf({ duties }: Matter, partner: string | null, { citeOf, hrefOf }: PictureContext): Act {
  const named = duties.filter(
    ({ partners }) => partner === null || partners.some(({ organ }) => organ === partner),
  );
  const verbs = named.flatMap((duty) =>
    partner === null
      ? [dutyVerb(duty)]
      : duty.partners.filter(({ organ }) => organ === partner).map((one) => verbToward(duty, one)),
  );
  const [first] = named as [Duty];
  return {
    verb: verbsTogether(verbs),
    about: first.task ?? `“${first.quote}”`,
    cite: citeOf(first),
    href: hrefOf(named),
    duties: named.map(({ id }) => id),
  };
}

/** Organs on one side, those with the very same acts together, in order of protocol. */
export function bundles(
  all: readonly Matter[],
  othersOf: (matter: Matter) => readonly string[],
  partnerOf: (other: string) => string,
  context: PictureContext,
): Bundle[] {
  const met = new Map<string, Matter[]>();
  for (const matter of all)
    for (const other of othersOf(matter)) met.set(other, [...(met.get(other) ?? []), matter]);
  const rank = (id: string) => context.organs.get(id)?.rank ?? Number.MAX_SAFE_INTEGER;
  const sides = [...met]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([other, own]) => ({
      other,
      own,
      acts: own.map((matter) => actOf(matter, partnerOf(other), context)),
    }));
  const alike = Map.groupBy(sides, ({ own, acts }) =>
    own.map(({ key }, n) => `${key}|${acts[n]?.verb}`).join('\n'),
  );
  return [...alike.values()].map((group) => ({
    organs: group.map(({ other, own, acts }) => {
      const to = partnerOf(other);
      const between = own.flatMap(({ duties }) =>
        duties.filter(({ partners }) => partners.some(({ organ }) => organ === to)),
      );
      // Duties of the same task without a partner are shown with the task's first partner.
      const alone = own
        .filter((matter) => othersOf(matter)[0] === other)
        .flatMap(({ duties }) => duties.filter(({ partners }) => partners.length === 0));
      const actor = named((between[0] as Duty).actor, context).name;
      return {
        ...named(other, context),
        marks: dutyMarks(between, to),
        joint: alone.length > 0 ? [dutyMarks(alone)] : [],
        href: context.hrefOf(between),
        said: acts
          .map(({ verb, about }) => `${actor} ${verb} ${named(to, context).name}: ${about}`)
          .join('; '),
      };
    }),
    acts: (group[0] as (typeof group)[number]).acts,
  }));
}
