import type { Cycle, Duty, Relation, Role } from '../model/duty.ts';
import type { FlowStep } from '../model/flow.ts';

/** The classes of duties, for filters, legends and counts; a sentence about a duty uses its own verb. */
export const ROLE_LABELS: Record<Role, string> = {
  lead: 'chủ trì',
  coordinate: 'phối hợp',
  direct: 'lãnh đạo, chỉ đạo, phân công',
  perform: 'thực hiện',
  supervise: 'kiểm tra, giám sát, theo dõi',
  advise: 'tham mưu, góp ý, thẩm định',
  report: 'báo cáo, phản ánh, thông tin',
  'be-accountable': 'chịu trách nhiệm',
};

/** What the actor does toward a partner; read before the partner's name. */
export const RELATION_LABELS: Record<Relation, string> = {
  with: 'cùng',
  directs: 'chỉ đạo',
  supervises: 'kiểm tra, giám sát',
  advises: 'tham mưu cho',
  'reports-to': 'báo cáo',
  informs: 'thông tin đến',
  'accountable-to': 'chịu trách nhiệm trước',
};

/** Relations that readers tell apart at a glance, as heads of a list of partners. */
export const TIE_KINDS: readonly { readonly label: string; readonly relations: readonly Relation[] }[] = [
  { label: 'Lãnh đạo, kiểm tra, giám sát', relations: ['directs', 'supervises'] },
  { label: 'Phối hợp, làm việc với', relations: ['with'] },
  {
    label: 'Báo cáo, tham mưu, chịu trách nhiệm với',
    relations: ['reports-to', 'informs', 'advises', 'accountable-to'],
  },
];

export const CYCLE_LABELS: Record<Cycle, string> = {
  monthly: 'hằng tháng',
  quarterly: 'ba tháng',
  semiannual: 'sáu tháng',
  annual: 'hằng năm',
  regular: 'thường xuyên · định kỳ (không nêu thời hạn)',
  'ad-hoc': 'đột xuất, khi cần',
};

/** How often, of one duty, in words: what has no set time is called as the duty's own words call it. */
export const cycleLabels = ({ cycles, quote }: Pick<Duty, 'cycles' | 'quote'>): string[] =>
  cycles.map((cycle) => {
    if (cycle === 'ad-hoc') return /đột xuất/iu.test(quote) ? CYCLE_LABELS[cycle] : 'khi cần';
    if (cycle !== 'regular') return CYCLE_LABELS[cycle];
    const isConstant = /thường xuyên/iu.test(quote);
    const isPeriodic = /định kỳ/iu.test(quote);
    if (isConstant === isPeriodic) return CYCLE_LABELS.regular;
    return isConstant ? 'thường xuyên' : 'định kỳ (không nêu thời hạn)';
  });

/** What a step of a flow is, without who takes it: `thẩm định · cùng Ban A · đối với Ban B`. */
export const stepWords = (
  { does, with: partners, toward }: Pick<FlowStep, 'does' | 'with' | 'toward'>,
  nameOf: (organ: string) => string,
): string =>
  [
    does,
    ...(partners.length > 0 ? [`cùng ${partners.map(nameOf).join('; ')}`] : []),
    ...(toward.length > 0 ? [`đối với ${toward.map(nameOf).join('; ')}`] : []),
  ].join(' · ');
