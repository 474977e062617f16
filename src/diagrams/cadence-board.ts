import { CYCLES, type Cycle, type Duty } from '../model/duty.ts';

export interface CadenceRow {
  readonly organ: string;
  /** Its duties that state a rhythm, in order of the text. */
  readonly duties: readonly Duty[];
}

export interface CadenceBoard {
  readonly cycles: readonly Cycle[];
  readonly rows: readonly CadenceRow[];
}

/** Organs and their duties that state a rhythm, and the rhythms in use from the quickest on. */
export function cadenceBoard(duties: readonly Duty[]): CadenceBoard {
  const stated = duties.filter((duty) => duty.cycles.length > 0);
  return {
    cycles: CYCLES.filter((cycle) => stated.some((duty) => duty.cycles.includes(cycle))),
    rows: [...Map.groupBy(stated, (duty) => duty.actor)].map(([organ, own]) => ({ organ, duties: own })),
  };
}

/** A rhythm as a sign: so many beats in the width of a year, a line that never stops, or a spark. */
export interface Beats {
  readonly width: number;
  readonly height: number;
  /** The middles of the beats, left to right. */
  readonly dots: readonly number[];
  readonly radius: number;
  /** A line instead of beats. */
  readonly d: string | null;
}

const TIMES: Partial<Record<Cycle, number>> = { monthly: 12, quarterly: 4, semiannual: 2, annual: 1 };
const WIDTH = 72;
const HEIGHT = 14;
const SPARK = 6;

/** The sign of a rhythm. Where beats stand says nothing of dates: they share the year evenly. */
export function beats(cycle: Cycle): Beats {
  const times = TIMES[cycle] ?? 0;
  const dots = Array.from({ length: times }, (_, i) => ((i + 0.5) * WIDTH) / times);
  const d = cycle === 'regular' ? wave() : cycle === 'ad-hoc' ? spark() : null;
  return { width: WIDTH, height: HEIGHT, dots, radius: times > 4 ? 2 : 3.4, d };
}

/** Eight even swings over the whole width. */
function wave(): string {
  const step = WIDTH / 8;
  return `M0,${HEIGHT / 2}q${step / 2},-8,${step},0${`t${step},0`.repeat(7)}`;
}

/** Three strokes through one point. */
function spark(): string {
  const [x, y] = [WIDTH / 2, HEIGHT / 2];
  const [across, down] = [SPARK * Math.cos(Math.PI / 6), SPARK / 2];
  const stroke = (dx: number, dy: number) => `M${x - dx},${y - dy}L${x + dx},${y + dy}`;
  return [stroke(0, SPARK), stroke(across, down), stroke(across, -down)]
    .join('')
    .replace(/\d+\.\d+/gu, (n) => String(Math.round(Number(n) * 10) / 10));
}
