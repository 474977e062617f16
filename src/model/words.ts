import { type Cycle, type Duty, RELATIONS, type Relation, type Role } from './duty.ts';
import type { FlowStep } from './flow.ts';
import type { Group, OrganKind } from './organ.ts';

/** The regulation's own verbs, as readers see them. */
export const ROLE_WORDS: Record<Role, string> = {
  lead: 'chủ trì',
  coordinate: 'phối hợp',
  direct: 'lãnh đạo, chỉ đạo',
  perform: 'thực hiện',
  supervise: 'kiểm tra, giám sát',
  advise: 'tham mưu, thẩm định',
  report: 'báo cáo, phản ánh',
  'be-accountable': 'chịu trách nhiệm',
};

/** What the actor does toward a partner; read before the partner's name. */
export const RELATION_WORDS: Record<Relation, string> = {
  with: 'cùng',
  directs: 'chỉ đạo',
  supervises: 'kiểm tra, giám sát',
  advises: 'tham mưu cho',
  'reports-to': 'báo cáo',
  informs: 'thông tin đến',
  'accountable-to': 'chịu trách nhiệm trước',
};

export const CYCLE_WORDS: Record<Cycle, string> = {
  monthly: 'hằng tháng',
  quarterly: 'ba tháng',
  semiannual: 'sáu tháng',
  annual: 'hằng năm',
  regular: 'thường xuyên, định kỳ',
  'ad-hoc': 'đột xuất, khi cần',
};

export const GROUP_WORDS: Record<Group, string> = {
  party: 'Đảng',
  state: 'Nhà nước',
  front: 'Mặt trận và các tổ chức chính trị - xã hội',
  forces: 'Lực lượng vũ trang',
  justice: 'Tư pháp',
  other: 'Khác',
};

export const KIND_WORDS: Record<OrganKind, string> = {
  organ: 'cơ quan, tổ chức',
  office: 'chức danh',
  class: 'lớp người',
};

/** The partners of a duty in words, one phrase for each relation: `tham mưu cho Ban A, Ban B`. */
export function partnerWords(duty: Pick<Duty, 'partners'>, nameOf: (organ: string) => string): string[] {
  return RELATIONS.flatMap((relation) => {
    const names = duty.partners
      .filter((partner) => partner.relation === relation)
      .map(({ organ }) => nameOf(organ));
    return names.length > 0 ? [`${RELATION_WORDS[relation]} ${names.join(', ')}`] : [];
  });
}

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
