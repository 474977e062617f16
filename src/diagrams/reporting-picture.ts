import type { Duty, Relation } from '../model/duty.ts';
import { dutyMarks } from './duty-marks.ts';
import { commonVerbs } from './duty-verbs.ts';
import { type Marks, named, type PictureContext, type Way, wayTo } from './organ-picture.ts';

/** Relations in which one organ owes another word or account, the one that readers ask for first. */
export const REPORTING = ['reports-to', 'informs', 'advises', 'accountable-to'] as const;

/** The duties of such a relation, with only the partners that it joins. */
export const dutiesOf = (duties: readonly Duty[], relations: readonly Relation[]): Duty[] =>
  duties.flatMap((duty) => {
    const partners = duty.partners.filter(({ relation }) => relations.includes(relation));
    return partners.length > 0 ? [{ ...duty, partners }] : [];
  });

/** Who reports to whom, each organ at its level. Plain data. */
export interface ReportingPicture {
  readonly organs: readonly (Way & { readonly level: number | null })[];
  readonly ties: readonly ReportingTie[];
}

export interface ReportingTie {
  readonly from: string;
  readonly to: string;
  readonly verb: string;
  readonly count: number;
  readonly href: string;
  readonly said: string;
  readonly marks: Marks;
}

/** The picture of duties whose partners all belong to it. */
export function reportingPicture(duties: readonly Duty[], context: PictureContext): ReportingPicture {
  const pairs = Map.groupBy(
    duties.flatMap((duty) =>
      [...new Set(duty.partners.map(({ organ }) => organ))].map((to) => ({ duty, to })),
    ),
    ({ duty, to }) => `${duty.actor} ${to}`,
  );
  const ties = [...pairs.values()].map((pair): ReportingTie => {
    const [{ duty, to }] = pair as [(typeof pair)[number]];
    const own = pair.map((one) => one.duty);
    const verb = commonVerbs(own, [to])[0] ?? '';
    return {
      from: duty.actor,
      to,
      verb,
      count: own.length,
      href: context.hrefOf(own),
      said: `${named(duty.actor, context).name} ${verb} ${named(to, context).name} · ${own.length}`,
      marks: dutyMarks(own, to),
    };
  });
  const ids = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const rank = (id: string) => context.organs.get(id)?.rank ?? Number.MAX_SAFE_INTEGER;
  const organs = [...ids]
    .sort((a, b) => rank(a) - rank(b))
    .map((id) => ({ ...wayTo(id, context), level: context.organs.get(id)?.level ?? null }));
  return { organs, ties };
}

/** The organ to which more lines lead than to any other, if they are several: what such a drawing is about. */
export function mostMet({ ties }: ReportingPicture): string | undefined {
  const [first, second] = [...Map.groupBy(ties, ({ to }) => to)].sort((a, b) => b[1].length - a[1].length);
  const count = first?.[1].length ?? 0;
  return count > Math.max(2, second?.[1].length ?? 0) ? first?.[0] : undefined;
}
