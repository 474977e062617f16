import type { Duty, Relation } from '../model/duty.ts';
import { dutyMarks } from './duty-marks.ts';
import { commonVerbs, verbToward } from './duty-verbs.ts';
import { type Marks, named, type PictureContext, type Way, wayTo } from './organ-picture.ts';

/** Relations in which one organ owes another word or account, the one that readers ask for first. */
export const REPORTING = ['reports-to', 'informs', 'advises', 'accountable-to'] as const;

/** The duties of such a relation, with only the partners that it joins. */
export const dutiesOf = (duties: readonly Duty[], relations: readonly Relation[]): Duty[] =>
  duties.flatMap((duty) => {
    const partners = duty.partners.filter(({ relation }) => relations.includes(relation));
    return partners.length > 0 ? [{ ...duty, partners }] : [];
  });

/** Who reports to whom, in order of protocol. Plain data. */
export interface ReportingPicture {
  readonly organs: readonly Way[];
  readonly ties: readonly ReportingTie[];
}

/** What one organ does toward another, by one verb. */
export interface ReportingTie {
  readonly from: string;
  readonly to: string;
  readonly verb: string;
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
  const ties = [...pairs.values()].flatMap((pair) => {
    const [{ to }] = pair as [(typeof pair)[number]];
    return tiesTo(
      to,
      pair.map(({ duty }) => duty),
      context,
    );
  });
  const ids = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const rank = (id: string) => context.organs.get(id)?.rank ?? Number.MAX_SAFE_INTEGER;
  const organs = [...ids].sort((a, b) => rank(a) - rank(b)).map((id) => wayTo(id, context));
  return { organs, ties };
}

/** What an organ does toward another: a tie for each verb, those that are a part of another said with it. */
function tiesTo(to: string, duties: readonly Duty[], context: PictureContext): ReportingTie[] {
  const verbs = commonVerbs(duties, [to]);
  const verbOf = (duty: Duty) => {
    const said = duty.partners.filter(({ organ }) => organ === to).map((one) => verbToward(duty, one));
    return (
      verbs.find((verb) => said.some((one) => one.includes(verb) || verb.includes(one))) ?? verbs[0] ?? ''
    );
  };
  return [...Map.groupBy(duties, verbOf)].map(([verb, own]) => {
    const from = (own[0] as Duty).actor;
    return {
      from,
      to,
      verb,
      href: context.hrefOf(own),
      said: `${named(from, context).name} ${verb} ${named(to, context).name}`,
      marks: dutyMarks(own, to),
    };
  });
}

/** Receivers to whom the very same do the very same, with what is done. */
export interface ReportingGroup {
  readonly receivers: readonly Way[];
  readonly acts: readonly {
    readonly sender: Way;
    readonly verb: string;
    readonly ties: readonly [ReportingTie, ...ReportingTie[]];
  }[];
}

/** The picture group by group: those to whom most report first, then in order of protocol; so are the senders in each. */
export function reportingGroups({ organs, ties }: ReportingPicture): ReportingGroup[] {
  const received = organs.flatMap((receiver) => {
    const own = organs.flatMap((sender) =>
      ties.filter(({ from, to }) => from === sender.id && to === receiver.id).map((tie) => ({ sender, tie })),
    );
    const key = own.map(({ tie }) => `${tie.from} ${tie.verb}`).join('\n');
    return own.length > 0 ? [{ receiver, own, key }] : [];
  });
  return [...Map.groupBy(received, ({ key }) => key).values()]
    .map((alike): ReportingGroup => {
      const [first] = alike as [(typeof alike)[number]];
      return {
        receivers: alike.map(({ receiver }) => receiver),
        acts: first.own.map(({ sender, tie }, n) => ({
          sender,
          verb: tie.verb,
          ties: [tie, ...alike.slice(1).flatMap(({ own }) => own[n]?.tie ?? [])],
        })),
      };
    })
    .sort((a, b) => b.acts.length - a.acts.length);
}
