import { FRAME_LABELS } from './common.ts';

/** What drawings and boards say around themselves. */
export const DIAGRAM_LABELS = {
  hint: 'Bấm vào ô hoặc đường nối để xem nguyên văn',
  boardHint: 'Bấm vào ô hoặc dòng để xem nguyên văn',
  nameHint: 'Bấm vào tên cơ quan để xem nguyên văn',
  lineHint: 'Bấm vào từng dòng để xem nguyên văn',
  asTable: 'Xem dạng bảng',
  fullBoard: 'Xem bảng hai chiều',
  eachDuty: 'Xem nguyên văn',
  whole: 'Xem toàn bộ',
  network: 'Quan hệ giữa các cơ quan',
  matrix: 'Bảng tổng hợp nhiệm vụ',
  reporting: 'Quan hệ báo cáo',
  reportsTo: 'Báo cáo với ai',
  allRelations: FRAME_LABELS.all,
  calendarFile: 'Lịch (.ics)',
  cadence: 'Lịch công tác định kỳ',
  withCycle: 'có định kỳ',
  occasion: 'Khi nào',
  number: 'số nhiệm vụ cùng vai trò',
  source: 'Mã sơ đồ (kỹ thuật)',
  each: 'Từng điều, từng cơ quan',
  eachQuestion: 'Một điều giao việc cho ai? Một cơ quan làm việc với ai?',
  title: 'Sơ đồ trách nhiệm',
  legend: 'Chú giải',
} as const;

/** What can be pressed in a drawing, by its kind: boards have cells, lists have lines. */
export const pressHint = (kind: string): string => HINTS[kind] ?? DIAGRAM_LABELS.hint;
const HINTS: Readonly<Record<string, string>> = {
  topics: DIAGRAM_LABELS.boardHint,
  matrix: DIAGRAM_LABELS.boardHint,
  network: DIAGRAM_LABELS.nameHint,
  cadence: DIAGRAM_LABELS.lineHint,
  flow: DIAGRAM_LABELS.lineHint,
  reporting: DIAGRAM_LABELS.nameHint,
};

/** How much an organ has to do. */
export const dutyCount = (count: number): string => `${count} việc`;

/** One of the separate tasks of a flow: `Việc 1`. */
export const flowPartLabel = (number: number): string => `Việc ${number}`;
