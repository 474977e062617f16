/** Where the organs of a network stand: groups in columns, hubs next to the lines. */
import { mean } from 'd3';
import { GROUP_LABELS } from '../labels/organ.ts';
import { GROUPS, type Group, type Organ } from '../model/organ.ts';
import { textIn } from './drawing.ts';
import type { GroupGround, NetworkNode, NetworkPlan } from './network-parts.ts';
import { nodeShape } from './node-shape.ts';
import type { PairTie } from './pair-ties.ts';
import { capital } from './wide-drawing.ts';
import { wrapText } from './wrapped-text.ts';

interface Draft {
  readonly organ: Organ;
  readonly lines: readonly string[];
  readonly ties: number;
  readonly height: number;
}

/** A group of organs: those next to the lines, and those behind them. */
export interface Block {
  readonly group: Group;
  readonly name: readonly string[];
  readonly inner: Draft[];
  readonly outer: Draft[];
}

interface Placed {
  readonly nodes: NetworkNode[];
  readonly groups: GroupGround[];
  readonly width: number;
  readonly height: number;
}

const LINE = 18;
/** The least room between two boxes, which the lines of one organ behind them can pass. */
const GAP = 9;
/** What a line needs where it meets an organ, and where it passes a gap. */
const PORT = 4;
const PASSING = 3.5;
/** Between inner and outer column, and around the boxes of a group. */
const AISLE = 14;
const MARGIN = 8;
const GROUP_GAP = 12;

/** The organs of the ties as boxes, in order of the text, by group. */
export function draftsOf(
  ties: readonly PairTie[],
  organs: ReadonlyMap<string, Organ>,
  plan: NetworkPlan,
): Block[] {
  const ids = [...new Set(ties.flatMap(({ from, to }) => [from, to]))];
  const drafts = ids.map((id) => draftOf(organs.get(id) as Organ, ties, plan));
  return GROUPS.flatMap((group) => {
    const own = drafts.filter(({ organ }) => organ.group === group);
    if (own.length === 0) return [];
    const byTies = [...own].sort((a, b) => b.ties - a.ties);
    const near = plan.sides === 1 ? own.length : Math.ceil(own.length / 2);
    const width = plan.sides === 1 || own.length === 1 ? plan.box : plan.box * 2 + AISLE;
    const name = wrapText(GROUP_LABELS[group], 16, width - 4);
    return [{ group, name, inner: byTies.slice(0, near), outer: byTies.slice(near) }];
  });
}

function draftOf(organ: Organ, ties: readonly PairTie[], plan: NetworkPlan): Draft {
  const lines = wrapText(capital(organ.name), 14, plan.box - 22);
  const own = ties.filter(({ from, to }) => from === organ.id || to === organ.id).length;
  return { organ, lines, ties: own, height: Math.max(lines.length * LINE + 8, own * PORT + 8) };
}

/** Where the boxes of a group stand below its top, and how high the whole is. */
function rowsOf(block: Block): { inner: number[]; outer: number[]; height: number } {
  const [inner, outer]: [number[], number[]] = [[], []];
  let y = MARGIN + block.name.length * LINE + 4;
  let free = y;
  block.inner.forEach((draft, i) => {
    inner.push(y);
    y += draft.height;
    const behind = block.outer[i];
    const gap = Math.max(GAP, (behind?.ties ?? 0) * PASSING + 5);
    if (behind) {
      const middle = Math.max(y + gap / 2, free + behind.height / 2);
      outer.push(middle - behind.height / 2);
      free = middle + behind.height / 2 + 5;
      y = middle + gap / 2;
    } else y += gap;
  });
  const last = Math.max(
    (inner.at(-1) ?? 0) + (block.inner.at(-1)?.height ?? 0),
    (outer.at(-1) ?? 0) + (block.outer[outer.length - 1]?.height ?? 0),
  );
  return { inner, outer, height: last + MARGIN };
}

const blockHeight = (block: Block): number => rowsOf(block).height + GROUP_GAP;

/** The groups on two sides of nearly the same height (the highest first, each to the lower side), or all in one. */
export function inColumns(blocks: readonly Block[], plan: NetworkPlan): Block[][] {
  if (plan.sides === 1) return [[...blocks]];
  const columns: [Block[], Block[]] = [[], []];
  const high = (column: readonly Block[]) => column.reduce((sum, block) => sum + blockHeight(block), 0);
  for (const block of [...blocks].sort((a, b) => blockHeight(b) - blockHeight(a)))
    (high(columns[0]) <= high(columns[1]) ? columns[0] : columns[1]).push(block);
  const order = (a: Block, b: Block) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group);
  return columns.map((column) => column.sort(order));
}

/** Puts every box and every group's ground in its place. */
export function placeColumns(sides: readonly (readonly Block[])[], plan: NetworkPlan): Placed {
  const broad = (plan.sides === 1 ? plan.box : plan.box * 2 + AISLE) + MARGIN * 2;
  const heights = sides.map((side) => side.reduce((sum, block) => sum + blockHeight(block), -GROUP_GAP));
  const height = Math.max(...heights);
  const nodes: NetworkNode[] = [];
  const groups: GroupGround[] = [];
  sides.forEach((blocks, side) => {
    const left = side === 0 ? 0 : broad + plan.channel;
    // A shorter side spreads its groups, so that both end on one line.
    const spread = (height - (heights[side] ?? 0)) / Math.max(1, blocks.length - 1);
    let top = 0;
    for (const block of blocks) {
      const rows = rowsOf(block);
      const columns = plan.sides === 1 ? [0] : side === 0 ? [1, 0] : [2, 3];
      const offsets = columns.map((column) => left + MARGIN + (column % 2) * (plan.box + AISLE));
      const add = (draft: Draft, row: number, depth: number) => {
        const box = {
          x: offsets[depth] ?? 0,
          y: Math.round(top + row),
          width: plan.box,
          height: draft.height,
        };
        nodes.push({
          ...box,
          organ: draft.organ,
          ties: draft.ties,
          column: columns[depth] ?? 0,
          outline: nodeShape(draft.organ.group, box),
          text: textIn(box, draft.lines, 11),
        });
      };
      block.inner.forEach((draft, i) => {
        add(draft, rows.inner[i] ?? 0, 0);
      });
      block.outer.forEach((draft, i) => {
        add(draft, rows.outer[i] ?? 0, 1);
      });
      const ground = { x: left, y: Math.round(top), width: broad, height: Math.round(rows.height) };
      groups.push({ group: block.group, ...ground, lines: block.name });
      top += rows.height + GROUP_GAP + spread;
    }
  });
  const width = plan.sides === 1 ? broad + plan.channel : broad * 2 + plan.channel;
  return {
    nodes,
    groups,
    width,
    height: Math.max(...groups.map((ground) => ground.y + ground.height)),
  };
}

/** Sorts each column of a group by the mean height of the organs at the other ends of its lines. */
export function sortByNeighbours(
  block: Block,
  nodes: readonly NetworkNode[],
  ties: readonly PairTie[],
): void {
  const middle = new Map(nodes.map((node) => [node.organ.id, node.y + node.height / 2]));
  const pull = (organ: string): number => {
    const others = ties.flatMap(({ from, to }) => (from === organ ? [to] : to === organ ? [from] : []));
    return mean(others, (other) => middle.get(other) ?? 0) ?? 0;
  };
  for (const column of [block.inner, block.outer]) {
    const pulls = new Map(column.map(({ organ }) => [organ.id, pull(organ.id)]));
    column.sort((a, b) => (pulls.get(a.organ.id) ?? 0) - (pulls.get(b.organ.id) ?? 0));
  }
}
