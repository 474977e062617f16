import { FRAME_LABELS } from './common.ts';

/** What drawings and boards say around themselves. */
export const DIAGRAM_LABELS = {
  hint: 'Bấm vào ô hoặc đường nối để xem nguyên văn',
  asTable: 'Xem dạng bảng',
  fullBoard: 'Xem bảng đầy đủ',
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
  number: 'số trong ô: số nhiệm vụ',
  source: 'Mã sơ đồ (kỹ thuật)',
  title: 'Sơ đồ trách nhiệm',
  legend: 'Chú giải',
} as const;

/** How much an organ has to do. */
export const dutyCount = (count: number): string => `${count} việc`;

/** One of the separate tasks of a flow: `Việc 1`. */
export const flowPartLabel = (number: number): string => `Việc ${number}`;
