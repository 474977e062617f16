import { overlap } from './box-distance.ts';
import {
  type Labelled,
  type LabelStyle,
  type LineLabel,
  labelTries,
  type Obstacles,
  reach,
  type Try,
} from './label-tries.ts';

const SWEEPS = 5;
/** Worse than all that lines can add. */
const COST_OF_OVERLAP = 4000;

/**
 * A place for each line's label: next to a piece that runs up or down, above or below one that runs across; off boxes, lines and
 * other labels, and within the sheet. Where nothing else is left it interrupts its own line.
 */
export function placeLabels(
  lines: readonly Labelled[],
  style: LabelStyle,
  obstacles: Obstacles,
): LineLabel[] {
  // What speaks against a place whatever labels are around it is weighed once, not in every sweep.
  const tries = labelTries(lines, style, obstacles);
  // The lines with the least room choose first, or the most, or any: the order that ends best is kept.
  const byReach = lines
    .map((_, n) => n)
    .sort((a, b) => room(lines[a] as Labelled) - room(lines[b] as Labelled));
  const orders = [byReach, [...byReach].reverse()].flatMap(rotations);
  const settled = orders.map((order) => settle(order, tries, style.apart));
  const best = settled.reduce((least, one) => (one.cost < least.cost ? one : least), {
    cost: Number.POSITIVE_INFINITY,
    labels: [] as readonly LineLabel[],
  });
  return [...best.labels];
}

const room = ({ curves }: Labelled): number => Math.max(...curves.map(reach));

/** The same order begun at each of its members. */
const rotations = (order: readonly number[]): number[][] =>
  order.map((_, at) => [...order.slice(at), ...order.slice(0, at)]);

/** Labels chosen one after another, each again as long as the others move. */
function settle(order: readonly number[], tries: readonly (readonly Try[])[], between: number) {
  const chosen = new Map<number, Try>();
  const apart = ({ label }: Try, n: number) => {
    let over = 0;
    for (const [other, one] of chosen)
      if (other !== n && overlap(label, one.label, between)) over += COST_OF_OVERLAP;
    return over;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    for (const n of order) {
      let [best, least]: [Try | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
      for (const one of tries[n] ?? []) {
        const cost = one.cost >= least ? one.cost : one.cost + apart(one, n);
        if (cost < least) [best, least] = [one, cost];
      }
      if (best) chosen.set(n, best);
    }
  const all = [...chosen];
  return {
    cost: all.reduce((sum, [n, one]) => sum + one.cost + apart(one, n) / 2, 0),
    labels: tries.map((_, n) => (chosen.get(n) as Try).label),
  };
}
