/** How far along its row each member of a ladder is: as near to what its lines lead to as its neighbours let it. */
import type { Member, Way } from './ladder-order.ts';
import type { Box } from './node-shape.ts';
import type { Sheet } from './sheet.ts';

const SWEEPS = 24;
/** The room between the members of a row, in letters' sizes; where lines go from one to the other, words stand over it. */
const GAP = { plain: 3.5, withArcs: 6 };

/** The same boxes, each above or below the middle of those that its lines join it with; the whole in the middle of the sheet. */
export function aligned(
  rows: readonly (readonly Member[])[],
  ways: readonly Way[],
  boxes: ReadonlyMap<string, Box>,
  sheet: Sheet,
): Map<string, Box> {
  const middles = new Map([...boxes].map(([id, { x, width }]) => [id, x + width / 2]));
  const ends = ways.flatMap(({ pieces }) => pieces);
  const othersOf = (id: string) =>
    ends.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  const others = new Map([...boxes.keys()].map((id) => [id, othersOf(id)]));
  const gapOf = (row: readonly Member[]) =>
    row.some(({ id }) => row.some((other) => others.get(id)?.includes(other.id))) ? GAP.withArcs : GAP.plain;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    for (const row of sweep % 2 === 0 ? rows : rows.toReversed()) {
      const wanted = row.map(({ id }) => {
        const far = (others.get(id) ?? []).map((other) => middles.get(other) ?? 0);
        return far.length === 0 ? (middles.get(id) ?? 0) : mean(far);
      });
      const places = settled(row, wanted, sheet, gapOf(row));
      for (const [n, { id }] of row.entries()) middles.set(id, places[n] ?? 0);
    }
  return new Map(
    bands(rows, others).flatMap((ids) => {
      const sides = ids.map((id) => [middles.get(id) ?? 0, (boxes.get(id)?.width ?? 0) / 2] as const);
      const left = Math.min(...sides.map(([x, half]) => x - half));
      const right = Math.max(...sides.map(([x, half]) => x + half));
      const aside = (sheet.width - left - right) / 2;
      return ids.map((id) => {
        const box = boxes.get(id) as Box;
        return [id, { ...box, x: (middles.get(id) ?? 0) + aside - box.width / 2 }] as const;
      });
    }),
  );
}

/** Rows one below the other without a line between them and the rows above, so that each such band is in the middle by itself. */
function bands(
  rows: readonly (readonly Member[])[],
  others: ReadonlyMap<string, readonly string[]>,
): string[][] {
  const all: string[][] = [];
  for (const row of rows) {
    const ids = row.map(({ id }) => id);
    const above = all.at(-1);
    if (above && ids.some((id) => others.get(id)?.some((other) => above.includes(other)))) above.push(...ids);
    else all.push(ids);
  }
  return all;
}

const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;

/** The middles of a row's members nearest to where they are wanted, none over another, all on the sheet. */
function settled(
  row: readonly Member[],
  wanted: readonly number[],
  { width, text }: Sheet,
  ems: number,
): number[] {
  const all = row.reduce((sum, one) => sum + one.width, 0);
  const gap = Math.min(text * ems, (width - all - 4) / row.length);
  const starts = row.map((_, n) =>
    row.slice(1, n + 1).reduce((sum, one, m) => sum + ((row[m] as Member).width + one.width) / 2 + gap, 0),
  );
  // Without what is between them they only have to be in order: those that are not share their mean.
  const blocks: { sum: number; count: number }[] = [];
  for (const [n, want] of wanted.entries()) {
    let block = { sum: want - (starts[n] ?? 0), count: 1 };
    for (
      let last = blocks.at(-1);
      last && last.sum / last.count > block.sum / block.count;
      last = blocks.at(-1)
    ) {
      block = { sum: block.sum + last.sum, count: block.count + last.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  const free = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  const [first, last] = [(row[0]?.width ?? 0) / 2 + 2, width - (row.at(-1)?.width ?? 0) / 2 - 2];
  const most = last - (starts.at(-1) ?? 0);
  return free.map((at, n) => Math.max(first, Math.min(most, at)) + (starts[n] ?? 0));
}
