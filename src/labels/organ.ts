import type { Group, OrganKind } from '../model/organ.ts';

/** The six systems, in the headings of lists and in legends. */
export const GROUP_LABELS: Record<Group, string> = {
  party: 'Đảng',
  state: 'Nhà nước',
  front: 'Mặt trận và các tổ chức chính trị - xã hội',
  forces: 'Lực lượng vũ trang',
  justice: 'Tư pháp',
  other: 'Chung cho nhiều cơ quan, nhân dân',
};

export const KIND_LABELS: Record<OrganKind, string> = {
  organ: 'cơ quan, tổ chức',
  office: 'chức danh',
  class: 'đối tượng',
};

/** What the pages of organs say. */
export const ORGAN_LABELS = {
  list: 'Cơ quan, chức danh, đối tượng',
  listLead: 'Tên ghi theo văn bản; con số là số nhiệm vụ',
  ended: 'đã kết thúc hoạt động',
  noOwnDuty: 'không có nhiệm vụ riêng',
  noDutySentence: 'văn bản không giao nhiệm vụ riêng',
  cycles: 'Định kỳ',
  noCycle: 'Văn bản không quy định thời hạn',
  partners: 'Cơ quan, đối tượng liên quan',
  otherNames: 'Tên gọi khác',
  namedElsewhere: 'Điều khoản khác có nêu',
  compare: 'So sánh với cơ quan khác',
  compareTwo: 'So sánh hai cơ quan',
  between: 'Nhiệm vụ giữa hai bên',
  belongsTo: 'Bạn cũng thuộc',
  narrower: 'Có nhiệm vụ riêng',
  seeAlso: 'xem\u00a0cả',
  reports: 'Báo cáo ai',
  howOften: 'Bao lâu một lần',
  withWhom: 'Với ai',
  where: 'Ở đâu',
  notSaid: 'Văn bản không nêu riêng',
  filter: 'Lọc theo tên, tên tắt',
  filterCounts: '; con số là số nhiệm vụ',
  filterExample: 'Ví dụ: công an, hội phụ nữ',
  onlyNamed: 'Được nêu tên, không có nhiệm vụ riêng',
  own: 'Nhiệm vụ',
  tools: 'Lọc, so sánh',
  inPage: 'Tìm trong trang này',
  order: 'Xếp theo',
} as const;

/** In which order an organ's duties are shown. */
export const ORDER_LABELS = {
  text: 'Thứ tự điều, khoản',
  topic: 'Lĩnh vực',
  role: 'Vai trò',
  cycle: 'Định kỳ',
} as const;

/** What a short list leaves out: `và 8 nơi khác`. */
export const othersLabel = (count: number): string => `và\u00a0${count}\u00a0nơi\u00a0khác`;

/** `Nhiệm vụ của cơ quan khác liên quan đến Ban A`. */
export const othersDutiesLabel = (organ: string): string =>
  `Nhiệm vụ của cơ quan khác liên quan đến ${organ}`;
/** `Nhiệm vụ khác của Ban A`. */
export const remainingDutiesLabel = (organ: string): string => `Nhiệm vụ khác của ${organ}`;
/** `tiêu đề Điều 14`. */
export const headingOfLabel = (article: string): string => `tiêu đề ${article}`;

/** The page of an organ: `Nhiệm vụ của Mặt trận Tổ quốc`. */
export const dutiesOf = (organ: string): string => `Nhiệm vụ của ${organ}`;
