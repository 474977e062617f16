import type { Duty } from '../model/duty.ts';
import type { Organ } from '../model/organ.ts';
import { type Cubic, labelPlaces, type Point } from './cubic.ts';
import { draftsOf, inColumns, placeColumns, sortByNeighbours } from './network-columns.ts';
import type { GroupGround, NetworkNode, NetworkPlan } from './network-parts.ts';
import { routes } from './network-routes.ts';
import { type PairTie, pairTies } from './pair-ties.ts';

export interface NetworkEdge extends PairTie {
  readonly d: string;
  /** Where the count stands, for a tie of several duties. */
  readonly count: Point | null;
}

export interface NetworkDrawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly groups: readonly GroupGround[];
}

export const WIDE_PLAN: NetworkPlan = { sides: 2, box: 196, channel: 420 };
export const NARROW_PLAN: NetworkPlan = { sides: 1, box: 216, channel: 104 };

export const COUNT_RADIUS = 9;

/**
 * Every duty that has a partner, as lines between organs. Each group of organs stands together on a ground of its own;
 * the space between (for phones: beside) the columns belongs to the lines. Organs with fewer ties stand in the outer
 * column, each level with a gap of the inner one, so that its lines run through that gap and no line ever crosses a name.
 * An organ is as high as its lines need, so the ones with most ties are seen first. Deterministic: ties and organs in
 * order of the text, then sorted by where their lines lead.
 */
export function networkDrawing(
  duties: readonly Duty[],
  organs: ReadonlyMap<string, Organ>,
  plan: NetworkPlan,
): NetworkDrawing {
  const ties = pairTies(duties).filter(({ from, to }) => organs.has(from) && organs.has(to));
  const blocks = draftsOf(ties, organs, plan);
  const sides = inColumns(blocks, plan);
  let placed = placeColumns(sides, plan);
  for (let sweep = 0; sweep < 12; sweep += 1) {
    for (const block of blocks) sortByNeighbours(block, placed.nodes, ties);
    placed = placeColumns(sides, plan);
  }
  const lines = routes(ties, placed.nodes, plan);
  const many = ties.flatMap((tie, i) => (tie.duties.length > 1 ? [i] : []));
  const curves = lines.map(({ curve }) => curve);
  const places = labelPlaces(
    many.map((i) => curves[i] as Cubic),
    COUNT_RADIUS,
    curves,
  );
  return {
    ...placed,
    edges: ties.map((tie, i) => ({ ...tie, d: lines[i]?.d ?? '', count: places[many.indexOf(i)] ?? null })),
  };
}
