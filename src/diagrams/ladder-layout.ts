/** Where the boxes and lines of a ladder are: rows by level, in the order in which lines cross least. */
import { organBox } from './blocks.ts';
import { connectors } from './connectors.ts';
import type { Cubic } from './cubic.ts';
import { aligned } from './ladder-align.ts';
import { arranged, type Member, type Way } from './ladder-order.ts';
import type { Box } from './node-shape.ts';
import type { ReportingPicture, ReportingTie } from './reporting-picture.ts';
import type { Sheet } from './sheet.ts';

type Organ = ReportingPicture['organs'][number];

export interface Ladder {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly height: number;
  /** The curves of each line, one after another. */
  readonly lines: readonly (readonly Cubic[])[];
}

/** Lays a ladder out on a sheet. */
export function ladderLayout({ organs, ties }: ReportingPicture, sheet: Sheet): Ladder {
  const { rows, ways } = withPassages(rowsOf(organs, ties, sheet), ties, sheet);
  const boxesOf = (order: readonly (readonly Member[])[]) => place(order, ways, sheet).boxes;
  const order = arranged(rows, ways, boxesOf);
  const { boxes: even, height } = place(order, ways, sheet);
  const boxes = aligned(order, ways, even, sheet);
  const lines = linesOf(ways, boxes);
  return {
    boxes: new Map([...boxes].filter(([id]) => organs.some((organ) => organ.id === id))),
    height,
    lines,
  };
}

const boxWidth = ({ width, text }: Sheet): number => Math.min(text * 13.8, width * 0.42);
/** How wide the place is at which a line passes through a row. */
const passage = ({ text }: Sheet): number => text;

/** Organs in rows by level, a row that is too long going on below itself; those without a level in the last row, or below it. */
function rowsOf(organs: readonly Organ[], ties: readonly ReportingTie[], sheet: Sheet): Organ[][] {
  const most = Math.max(1, Math.floor(sheet.width / (boxWidth(sheet) + sheet.text * 1.5)));
  const levels = [...new Set(organs.flatMap(({ level }) => level ?? []))].sort((a, b) => a - b);
  const inRows = (own: readonly Organ[]) => {
    const size = Math.ceil(own.length / Math.ceil(own.length / most));
    return Array.from({ length: Math.ceil(own.length / size) || 0 }, (_, n) =>
      own.slice(n * size, (n + 1) * size),
    );
  };
  const ranked = levels.flatMap((level) => inRows(organs.filter((organ) => organ.level === level)));
  const others = organs.filter(({ level }) => level === null);
  const last = ranked.at(-1) ?? [];
  const isIn = (id: string, row: readonly Organ[]) => row.some((organ) => organ.id === id);
  const areTied = ties.some(
    ({ from, to }) =>
      (isIn(from, others) && isIn(to, [...others, ...last])) || (isIn(to, others) && isIn(from, last)),
  );
  // A row that has room, and whose organs have no line to them, takes them in.
  if (ranked.length > 1 && !areTied && last.length + others.length <= most)
    return [...ranked.slice(0, -1), [...last, ...others]];
  return [...ranked, ...inRows(others)];
}

/** Reserves a place in each row that a line skips, so that it passes between boxes and not behind them. */
function withPassages(
  organs: readonly (readonly Organ[])[],
  ties: readonly ReportingTie[],
  sheet: Sheet,
): { rows: Member[][]; ways: Way[] } {
  const width = boxWidth(sheet);
  const rows = organs.map((row) =>
    row.map((organ): Member => {
      const { height } = organBox(organ, width, sheet.text);
      return { id: organ.id, isPassage: false, width, height };
    }),
  );
  const rowOf = new Map(organs.flatMap((row, r) => row.map(({ id }) => [id, r] as const)));
  const ways = ties.map((tie, n): Way => {
    const [first, last] = [rowOf.get(tie.from) ?? 0, rowOf.get(tie.to) ?? 0];
    const step = Math.sign(last - first);
    const stops = [tie.from];
    for (let r = first + step; step !== 0 && r !== last; r += step) {
      const id = `${n}/${r}`;
      rows[r]?.push({ id, isPassage: true, width: passage(sheet), height: 0 });
      stops.push(id);
    }
    stops.push(tie.to);
    return { tie, pieces: stops.slice(1).map((to, at) => ({ from: stops[at] as string, to })) };
  });
  return { rows, ways };
}

function place(
  rows: readonly (readonly Member[])[],
  ways: readonly Way[],
  sheet: Sheet,
): { boxes: Map<string, Box>; height: number } {
  const { width, text } = sheet;
  const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)));
  const all = heights.reduce((sum, one) => sum + one, 0);
  const isOnTop = (id: string) => rows[0]?.some((one) => one.id === id) === true;
  // Lines within the first row, and their words, go over its top.
  const arcs = ways.filter(({ tie }) => isOnTop(tie.from) && isOnTop(tie.to)).length;
  const top = arcs === 0 ? 2 : text * (arcs < 3 ? 4.4 : 6.4);
  const wanted = text * (ways.length > rows.length * 1.5 ? 8.5 : 6);
  const room = sheet.height === null ? wanted : (sheet.height - all - top - 2) / (rows.length - 1 || 1);
  const gap = rows.length < 2 ? 0 : Math.max(text * 2, Math.min(wanted, room));
  const boxes = new Map<string, Box>();
  let y = top;
  rows.forEach((row, r) => {
    const high = heights[r] ?? 0;
    const between = (width - row.reduce((sum, one) => sum + one.width, 0)) / row.length;
    let x = between / 2;
    for (const { id, isPassage, width: wide, height: own } of row) {
      const tall = isPassage ? high : own;
      boxes.set(id, { x, y: y + (high - tall) / 2, width: wide, height: tall });
      x += wide + between;
    }
    y += high + gap;
  });
  return { boxes, height: y - gap + 2 };
}

/** The curves of each line; through a row it runs straight. */
function linesOf(ways: readonly Way[], boxes: ReadonlyMap<string, Box>): Cubic[][] {
  const pieces = ways.flatMap(({ pieces }) => pieces);
  const drawn = connectors(
    pieces.map(({ from, to }) => ({
      from,
      to,
      sides: sidesFor(boxes.get(from) as Box, boxes.get(to) as Box),
    })),
    boxes,
  );
  let at = 0;
  return ways.map((way) => way.pieces.map(() => (drawn[at++] as (typeof drawn)[number]).curve));
}

/** Within a row lines go over the top; else from row to row. */
const sidesFor = (a: Box, b: Box) => {
  const [from, to] = [a.y + a.height / 2, b.y + b.height / 2];
  if (Math.abs(from - to) < Math.max(a.height, b.height) / 2) return ['top', 'top'] as const;
  return to < from ? (['top', 'bottom'] as const) : (['bottom', 'top'] as const);
};
