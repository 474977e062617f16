import type { Cycle } from './duty.ts';

/** The rhythms that a calendar divides into periods. */
type Periodic = Exclude<Cycle, 'regular' | 'ad-hoc'>;

const MONTHS: Record<Periodic, number> = { monthly: 1, quarterly: 3, semiannual: 6, annual: 12 };
const QUARTERS = ['I', 'II', 'III', 'IV'];

/** The period of a rhythm in which a day is: what it is called, and the day after its last. */
export interface Period {
  readonly name: string;
  readonly ends: Date;
}

/** The period that a day is in; null for what has no period by the calendar. */
export function periodOf(cycle: Cycle, day: Date): Period | null {
  if (cycle === 'regular' || cycle === 'ad-hoc') return null;
  const months = MONTHS[cycle];
  const [year, nth] = [day.getFullYear(), Math.floor(day.getMonth() / months)];
  const names: Record<Periodic, string> = {
    monthly: `tháng ${nth + 1}/${year}`,
    quarterly: `quý ${QUARTERS[nth]}/${year}`,
    semiannual: `sáu tháng ${nth === 0 ? 'đầu' : 'cuối'} năm ${year}`,
    annual: `năm ${year}`,
  };
  return { name: names[cycle], ends: new Date(year, (nth + 1) * months, 1) };
}
