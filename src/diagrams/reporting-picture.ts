import type { Duty, Relation } from '../model/duty.ts';
import { NO_BREAK } from '../model/unbroken.ts';
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
  /** Whether its first verb is what the page's heading says. */
  readonly leads?: boolean;
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
  /** Where the text says it. */
  readonly cites: readonly string[];
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
      cites: own.map(context.citeOf),
      marks: dutyMarks(own, to),
    };
  });
}

/** One verb, all who act by it toward the very same, and these. */
export interface ReportingGroup {
  /** Without what only joins it to who receives, to whom an arrow leads. */
  readonly verb: string;
  readonly receivers: readonly Way[];
  readonly acts: readonly {
    readonly sender: Way;
    readonly ties: readonly [ReportingTie, ...ReportingTie[]];
  }[];
}

const TOWARD = / (?:với|đến|cho|trước|của)$/u;

/** The picture verb by verb: what most do first, then in order of protocol; so are the senders in each. */
export function reportingGroups({ organs, ties }: ReportingPicture): ReportingGroup[] {
  const received = organs.flatMap((receiver) =>
    [...Map.groupBy(toward(receiver, organs, ties), ({ tie }) => tie.verb)].map(([verb, own]) => ({
      receiver,
      verb,
      own,
      key: `${verb}: ${own.map(({ sender }) => sender.id).join(' ')}`,
    })),
  );
  return [...Map.groupBy(received, ({ key }) => key).values()]
    .map((alike): ReportingGroup => {
      const [first] = alike as [(typeof alike)[number]];
      return {
        verb: first.verb.replace(TOWARD, ''),
        receivers: alike.map(({ receiver }) => receiver),
        acts: first.own.map(({ sender, tie }, n) => ({
          sender,
          ties: [tie, ...alike.slice(1).flatMap(({ own }) => own[n]?.tie ?? [])],
        })),
      };
    })
    .sort((a, b) => b.acts.length - a.acts.length);
}

/** What is done toward an organ, in the order of who does it. */
const toward = (receiver: Way, organs: readonly Way[], ties: readonly ReportingTie[]) =>
  organs.flatMap((sender) =>
    ties.filter(({ from, to }) => from === sender.id && to === receiver.id).map((tie) => ({ sender, tie })),
  );

/** Each provision once; no line ends within one. */
export const citesOf = ({ acts }: ReportingGroup): string =>
  [...new Set(acts.flatMap(({ ties }) => ties.flatMap(({ cites }) => cites)))]
    .map((cite) => cite.replaceAll(' ', NO_BREAK))
    .join(', ');
