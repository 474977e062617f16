/** In which order the members of a ladder's rows are: that in which lines cross least. */
import type { Box } from './node-shape.ts';
import type { ReportingTie } from './reporting-picture.ts';

/** An organ in a row, or the place at which a line from further off passes through it. */
export interface Member {
  readonly id: string;
  readonly isPassage: boolean;
  readonly width: number;
  /** That of its row for a passage. */
  readonly height: number;
}

/** A line in pieces, from row to row. */
export interface Way {
  readonly tie: ReportingTie;
  readonly pieces: readonly { readonly from: string; readonly to: string }[];
}

const SWEEPS = 4;

/** The rows, their members exchanged as long as that lets fewer lines cross, or go less far. */
export function arranged(
  rows: readonly Member[][],
  ways: readonly Way[],
  boxesOf: (rows: readonly (readonly Member[])[]) => ReadonlyMap<string, Box>,
): Member[][] {
  const costOf = (order: readonly (readonly Member[])[]) => cost(order, ways, boxesOf(order));
  let best = rows.map((row) => [...row]);
  let least = costOf(best);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const before = least;
    for (const [r, row] of rows.entries())
      for (let a = 0; a < row.length; a += 1)
        for (let b = 0; b < row.length; b += 1) {
          if (a === b) continue;
          for (const move of [exchanged, inserted]) {
            const tried = best.map((one, n) => (n === r ? move(one, a, b) : one));
            const now = costOf(tried);
            if (now < least - 0.001) [best, least] = [tried, now];
          }
        }
    if (least === before) break;
  }
  return best;
}

function exchanged<Item>(row: readonly Item[], a: number, b: number): Item[] {
  const changed = [...row];
  [changed[a], changed[b]] = [changed[b] as Item, changed[a] as Item];
  return changed;
}

const inserted = <Item>(row: readonly Item[], from: number, to: number): Item[] =>
  row.toSpliced(from, 1).toSpliced(to, 0, row[from] as Item);

/** Crossings, counted from the order of ends, and how far lines go; drawing each curve for each order would take seconds. */
function cost(
  rows: readonly (readonly Member[])[],
  ways: readonly Way[],
  boxes: ReadonlyMap<string, Box>,
): number {
  const width = Math.max(...[...boxes.values()].map((box) => box.x + box.width));
  const rowOf = new Map(rows.flatMap((row, r) => row.map(({ id }) => [id, r] as const)));
  const all = ways.flatMap(({ pieces }) =>
    pieces.map(({ from, to }): Piece => {
      const [a, b] = [from, to].sort((one, other) => (rowOf.get(one) ?? 0) - (rowOf.get(other) ?? 0)) as [
        string,
        string,
      ];
      const [top, bottom] = [boxes.get(a) as Box, boxes.get(b) as Box];
      return {
        row: rowOf.get(a) ?? 0,
        isFlat: rowOf.get(a) === rowOf.get(b),
        from: top.x + top.width / 2,
        to: bottom.x + bottom.width / 2,
      };
    }),
  );
  return all.reduce(
    (sum, one, n) =>
      sum +
      Math.abs(one.from - one.to) / width +
      2 * all.slice(n + 1).filter((other) => crosses(one, other)).length,
    0,
  );
}

/** A piece of a line: the middles of its ends, the upper one first. */
interface Piece {
  readonly row: number;
  /** Whether both ends are in one row; the line goes over its top. */
  readonly isFlat: boolean;
  readonly from: number;
  readonly to: number;
}

function crosses(a: Piece, b: Piece): boolean {
  if (a.isFlat && b.isFlat) return a.row === b.row && isBetween(b.from, a) !== isBetween(b.to, a);
  if (a.isFlat) return b.row + 1 === a.row && isBetween(b.to, a);
  if (b.isFlat) return crosses(b, a);
  return a.row === b.row && (a.from - b.from) * (a.to - b.to) < 0;
}

const isBetween = (x: number, { from, to }: Piece): boolean => (x - from) * (x - to) < 0;
