import { mean } from 'd3';
import type { Duty } from '../model/duty.ts';
import { GROUPS, type Group, type Organ } from '../model/organ.ts';
import { type Cubic, cubicPath, labelPlaces, type Point } from './cubic.ts';
import { type OrganNode, textIn } from './drawing.ts';
import { nodeShape } from './node-shape.ts';
import { type PairTie, pairTies } from './pair-ties.ts';
import { capital } from './wide-drawing.ts';
import { wrapText } from './wrapped-text.ts';

export interface NetworkNode extends OrganNode {
  /** Lines that end or begin here. */
  readonly ties: number;
  /** The column it stands in, 0 from the left. */
  readonly column: number;
}

export interface NetworkEdge extends PairTie {
  readonly d: string;
  /** Where the count stands, for a tie of several duties. */
  readonly count: Point | null;
}

/** The name of a group above its organs. */
export interface GroupLabel {
  readonly group: Group;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface NetworkDrawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly groups: readonly GroupLabel[];
}

/** What a drawing for one kind of screen measures. */
interface Plan {
  readonly columns: 1 | 2;
  readonly box: number;
  readonly between: number;
}
export const WIDE_PLAN: Plan = { columns: 2, box: 300, between: 600 };
export const NARROW_PLAN: Plan = { columns: 1, box: 226, between: 110 };

const GAP = 6;
const GROUP_GAP = 22;
const GROUP_HEAD = 24;
const LINE = 18;
const PORT = 5;
export const COUNT_RADIUS = 9;

/**
 * Every duty that has a partner, as lines between organs. Organs stand in columns, each group together under its name;
 * the space between the columns belongs to the lines, so that no line ever crosses a name. An organ is as high as its
 * lines need, so the ones with most ties are seen first. Lines between two groups are drawn toward each other. In one
 * column (for phones) all lines are arcs beside it. Deterministic: ties and organs in order of the text, then sorted by
 * where their lines lead.
 */
export function networkDrawing(
  duties: readonly Duty[],
  organs: ReadonlyMap<string, Organ>,
  plan: Plan,
): NetworkDrawing {
  const ties = pairTies(duties);
  const ids = [...new Set(ties.flatMap(({ from, to }) => [from, to]))];
  const drafts = ids.flatMap((id) => {
    const organ = organs.get(id);
    return organ ? [draftOf(organ, ties, plan)] : [];
  });
  const blocks = GROUPS.map((group) => ({
    group,
    drafts: drafts.filter(({ organ }) => organ.group === group),
  })).filter((block) => block.drafts.length > 0);
  const columns = plan.columns === 1 ? [blocks] : inTwo(blocks);

  let placed = placeColumns(columns, plan);
  for (let sweep = 0; sweep < 8; sweep += 1) {
    for (const block of blocks) sortByNeighbours(block, placed, ties);
    placed = placeColumns(columns, plan);
  }
  const curves = routes(ties, placed.nodes, plan);
  const many = ties.flatMap((tie, i) => (tie.duties.length > 1 ? [i] : []));
  const places = labelPlaces(
    many.map((i) => curves[i] as Cubic),
    COUNT_RADIUS,
  );
  return {
    width: plan.columns === 2 ? plan.box * 2 + plan.between + 2 : plan.box + plan.between + 2,
    height: placed.height,
    nodes: placed.nodes,
    groups: placed.groups,
    edges: ties.map((tie, i) => ({
      ...tie,
      d: cubicPath(curves[i] as Cubic),
      count: places[many.indexOf(i)] ?? null,
    })),
  };
}

interface Draft {
  readonly organ: Organ;
  readonly lines: readonly string[];
  readonly ties: number;
  readonly height: number;
}
interface Block {
  readonly group: Group;
  readonly drafts: Draft[];
}
interface Placed {
  readonly nodes: NetworkNode[];
  readonly groups: GroupLabel[];
  readonly height: number;
}

function draftOf(organ: Organ, ties: readonly PairTie[], plan: Plan): Draft {
  const lines = wrapText(capital(organ.name), 14, plan.box - 26);
  const own = ties.reduce(
    (sum, { from, to }) => sum + Number(from === organ.id) + Number(to === organ.id),
    0,
  );
  return { organ, lines, ties: own, height: Math.max(lines.length * LINE + 10, own * PORT + 8) };
}

const blockHeight = (block: Block): number =>
  GROUP_HEAD + GROUP_GAP + block.drafts.reduce((sum, draft) => sum + draft.height + GAP, 0);

/** The groups in two columns of nearly the same height: the highest first, each to the lower column. */
function inTwo(blocks: readonly Block[]): Block[][] {
  const columns: Block[][] = [[], []];
  const high = (column: readonly Block[]) => column.reduce((sum, block) => sum + blockHeight(block), 0);
  for (const block of [...blocks].sort((a, b) => blockHeight(b) - blockHeight(a))) {
    const [left = [], right = []] = columns;
    (high(left) <= high(right) ? left : right).push(block);
  }
  const order = (a: Block, b: Block) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group);
  return columns.map((column) => column.sort(order));
}

function placeColumns(columns: readonly (readonly Block[])[], plan: Plan): Placed {
  const heights = columns.map(
    (column) => column.reduce((sum, block) => sum + blockHeight(block), 0) - GROUP_GAP,
  );
  const height = Math.max(...heights);
  const nodes: NetworkNode[] = [];
  const groups: GroupLabel[] = [];
  columns.forEach((blocks, column) => {
    const x = column === 0 ? 1 : plan.box + plan.between + 1;
    // A shorter column spreads its groups, so that both end on one line.
    const spread = (height - (heights[column] ?? 0)) / Math.max(1, blocks.length - 1);
    let y = 0;
    for (const { group, drafts } of blocks) {
      groups.push({ group, x, y: Math.round(y) + 16, width: plan.box });
      y += GROUP_HEAD;
      for (const { organ, lines, ties, height: high } of drafts) {
        const box = { x, y: Math.round(y), width: plan.box, height: high };
        const outline = nodeShape(organ.group, box);
        nodes.push({ ...box, organ, ties, column, outline, text: textIn(box, lines, 13) });
        y += high + GAP;
      }
      y += GROUP_GAP + spread;
    }
  });
  return { nodes, groups, height: Math.ceil(Math.max(...nodes.map((node) => node.y + node.height)) + 2) };
}

function sortByNeighbours(block: Block, { nodes }: Placed, ties: readonly PairTie[]): void {
  const middle = new Map(nodes.map((node) => [node.organ.id, node.y + node.height / 2]));
  const pull = new Map(
    block.drafts.map(({ organ }) => {
      const others = ties.flatMap(({ from, to }) =>
        from === organ.id ? [to] : to === organ.id ? [from] : [],
      );
      return [organ.id, mean(others, (other) => middle.get(other) ?? 0) ?? 0];
    }),
  );
  block.drafts.sort((a, b) => (pull.get(a.organ.id) ?? 0) - (pull.get(b.organ.id) ?? 0));
}

/** A curve for each tie, from a place of its own on one organ's edge to one on the other's. */
function routes(ties: readonly PairTie[], nodes: readonly NetworkNode[], plan: Plan): Cubic[] {
  const byId = new Map(nodes.map((node) => [node.organ.id, node]));
  const ports = portsOf(ties, byId);
  const groupMiddle = new Map(
    GROUPS.map((group) => [
      group,
      mean(
        nodes.filter((node) => node.organ.group === group),
        (node) => node.y + node.height / 2,
      ) ?? 0,
    ]),
  );
  return ties.map((tie, i) => {
    const [from, to] = [byId.get(tie.from) as NetworkNode, byId.get(tie.to) as NetworkNode];
    const start: Point = [innerEdge(from), ports.get(`${i} from`) ?? 0];
    const end: Point = [innerEdge(to), ports.get(`${i} to`) ?? 0];
    const out = (node: NetworkNode) => (node.column === 0 ? 1 : -1);
    if (from.column === to.column) {
      const depth =
        Math.min(plan.between * 0.86, 26 + Math.abs(start[1] - end[1]) * 0.42) * (4 / 3) * out(from);
      const reach = plan.columns === 1 ? Math.min(depth, plan.between * 1.24) : depth * 0.8;
      return [start, [start[0] + reach, start[1]], [end[0] + reach, end[1]], end];
    }
    const toward = (node: NetworkNode, y: number) => y + ((groupMiddle.get(node.organ.group) ?? y) - y) * 0.3;
    const reach = plan.between * 0.5;
    return [
      start,
      [start[0] + reach * out(from), toward(from, start[1])],
      [end[0] + reach * out(to), toward(to, end[1])],
      end,
    ];
  });
}

const innerEdge = (node: NetworkNode): number => (node.column === 0 ? node.x + node.width : node.x);

/** The height at which each end of each tie meets its organ: sorted so that lines leave an organ without crossing. */
function portsOf(ties: readonly PairTie[], byId: ReadonlyMap<string, NetworkNode>): Map<string, number> {
  const ends = ties.flatMap(({ from, to }, i) => [
    { key: `${i} from`, at: from, other: to },
    { key: `${i} to`, at: to, other: from },
  ]);
  const ports = new Map<string, number>();
  for (const [at, own] of Map.groupBy(ends, (end) => end.at)) {
    const node = byId.get(at) as NetworkNode;
    const rank = ({ other }: { other: string }): [number, number] => {
      const far = byId.get(other) as NetworkNode;
      const y = far.y + far.height / 2;
      if (far.column !== node.column) return [1, y];
      return y < node.y + node.height / 2 ? [0, -y] : [2, -y];
    };
    own.sort((a, b) => rank(a)[0] - rank(b)[0] || rank(a)[1] - rank(b)[1] || (a.key < b.key ? -1 : 1));
    const step = Math.min(12, (node.height - 8) / own.length);
    const first = node.y + node.height / 2 - (step * (own.length - 1)) / 2;
    own.forEach((end, i) => ports.set(end.key, first + step * i));
  }
  return ports;
}
