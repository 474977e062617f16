import { cycleLabels } from '../labels/duties.ts';
import { CYCLES, type Cycle, type Duty, type Relation } from '../model/duty.ts';
import type { Organ } from '../model/organ.ts';
import { partnerName, partnerVerb } from '../model/sentences.ts';
import { library } from './library.ts';
import { organFile } from './organ-duties.ts';

/** To whom an organ answers, by the law's verbs: `báo cáo` to these, `chịu trách nhiệm trước` those. */
export interface Answering {
  readonly verb: string;
  /** Whether it is a report or word given; else it only answers to them. */
  readonly isReport: boolean;
  /** Each by the name that the duty gives it: `cấp ủy cùng cấp`. */
  readonly organs: readonly Organ[];
}

/** What an organ's page says before anything else. */
interface OrganAnswer {
  readonly answers: readonly Answering[];
  readonly cycles: readonly { readonly label: string; readonly duties: readonly Duty[] }[];
  /** Those it works with, the commonest first. */
  readonly partners: readonly Organ[];
}

const UPWARD: readonly Relation[] = ['reports-to', 'informs', 'accountable-to'];

const isNamedReport = ({ verb }: { verb: string }) => verb.includes('báo cáo');

/** The answer that the duties of one organ give. */
export function organAnswer(bears: readonly Duty[]): OrganAnswer {
  const { byId } = library().organs;
  const organsOf = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  // What the law calls a report comes first, then other reports, each in text order.
  const upward = UPWARD.flatMap((wanted) =>
    bears.flatMap((duty) =>
      duty.partners
        .filter(({ relation }) => relation === wanted)
        .map((partner) => ({
          duty,
          organ: partner.organ,
          verb: partnerVerb(duty, partner),
          isReport: wanted !== 'accountable-to',
        })),
    ),
  );
  const all = bears.flatMap(({ partners }) => partners);
  const counts = new Map<string, number>();
  for (const { organ, relation } of all) {
    if (!UPWARD.includes(relation)) counts.set(organ, (counts.get(organ) ?? 0) + 1);
  }
  return {
    answers: [
      ...Map.groupBy(
        [...upward].sort((a, b) => Number(isNamedReport(b)) - Number(isNamedReport(a))),
        ({ verb }) => verb,
      ),
    ].map(([verb, found]) => ({
      verb,
      isReport: found.some(({ isReport }) => isReport),
      organs: organsOf(found.map(({ organ }) => organ)).map((organ) => {
        const duty = found.find((one) => one.organ === organ.id)?.duty;
        return duty ? { ...organ, name: partnerName(duty, organ.name) } : organ;
      }),
    })),
    cycles: rhythms(bears),
    partners: organsOf([...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id)),
  };
}

/** The rhythms in the words of the duties: `định kỳ (không nêu thời hạn)` where no duty says "thường xuyên". */
function rhythms(bears: readonly Duty[]): OrganAnswer['cycles'] {
  const groups = new Map<string, Duty[]>();
  for (const cycle of CYCLES) {
    for (const duty of bears) {
      if (!duty.cycles.includes(cycle)) continue;
      for (const label of cycleLabels({ cycles: [cycle], quote: duty.quote }).flatMap((one) =>
        one.split(' · '),
      )) {
        groups.set(label, [...(groups.get(label) ?? []), duty]);
      }
    }
  }
  return [...groups].map(([label, duties]) => ({ label, duties }));
}

const PERIODS: readonly Cycle[] = ['monthly', 'quarterly', 'semiannual', 'annual'];

/**
 * The wider body by whose duties an organ reports, or acts at stated periods, where its own duties say neither: a reader
 * who stops at the answer must not take silence for freedom.
 */
export function widerAnswer(organ: Organ, asked: 'report' | 'period'): Organ | null {
  const says = ({ id }: Organ) =>
    organFile(id).bears.some(({ partners, cycles }) =>
      asked === 'report'
        ? partners.some(({ relation }) => relation === 'reports-to')
        : cycles.some((cycle) => PERIODS.includes(cycle)),
    );
  if (says(organ)) return null;
  const wider = organ.belongsTo.flatMap((one) => library().organs.byId.get(one.organ) ?? []);
  return wider.find(says) ?? null;
}
