/** How the lines of a network run between its organs. */
import { max, mean } from 'd3';
import { GROUPS } from '../model/organ.ts';
import { type Cubic, cubicPath, type Point } from './cubic.ts';
import type { NetworkNode, NetworkPlan } from './network-parts.ts';
import { rounded } from './node-shape.ts';
import type { PairTie } from './pair-ties.ts';

/** A line: path data from organ to organ, and the curve of it that runs where there is nothing but lines. */
export interface Route {
  readonly d: string;
  readonly curve: Cubic;
}

const PORT = 12;
const PASSING = 3.5;

/** A line for each tie, from a place of its own on one organ's edge to one on the other's. */
export function routes(ties: readonly PairTie[], nodes: readonly NetworkNode[], plan: NetworkPlan): Route[] {
  const byId = new Map(nodes.map((node) => [node.organ.id, node]));
  const ports = portsOf(ties, byId);
  const leftEdge = max(
    nodes.filter((node) => !isRight(node)),
    (node) => node.x + node.width,
  );
  const edges = { left: leftEdge ?? 0, right: nodes.find(({ column }) => column === 2)?.x ?? 0 };
  const furthest =
    max(ties, (_, i) => Math.abs((ports.get(`${i} from`) ?? 0) - (ports.get(`${i} to`) ?? 0))) ?? 1;
  const middles = groupMiddles(nodes);
  return ties.map((tie, i) => {
    const [from, to] = [byId.get(tie.from) as NetworkNode, byId.get(tie.to) as NetworkNode];
    const at = (node: NetworkNode, end: 'from' | 'to'): Point => [
      isRight(node) ? edges.right : edges.left,
      ports.get(`${i} ${end}`) ?? 0,
    ];
    const [start, end] = [at(from, 'from'), at(to, 'to')];
    const out = isRight(from) ? -1 : 1;
    let curve: Cubic;
    if (isRight(from) === isRight(to)) {
      const share = (Math.abs(start[1] - end[1]) / furthest) ** 0.6;
      const deepest = plan.channel * (plan.sides === 1 ? 0.92 : 0.7);
      const reach = out * (4 / 3) * (14 + (deepest - 14) * share);
      curve = [start, [start[0] + reach, start[1]], [end[0] + reach, end[1]], end];
    } else {
      const toward = (node: NetworkNode, y: number) => y + ((middles.get(node.organ.group) ?? y) - y) * 0.25;
      const reach = plan.channel * 0.5 * out;
      curve = [start, [start[0] + reach, toward(from, start[1])], [end[0] - reach, toward(to, end[1])], end];
    }
    return { d: throughGaps(curve, ownEdge(from), ownEdge(to)), curve };
  });
}

const isRight = ({ column }: NetworkNode): boolean => column > 1;
const ownEdge = (node: NetworkNode): number => (isRight(node) ? node.x : node.x + node.width);

/** The curve, lengthened straight to organs that stand behind the inner column. */
function throughGaps(curve: Cubic, from: number, to: number): string {
  const [start, , , end] = curve;
  const drawn = cubicPath(curve);
  const before =
    from === start[0] ? drawn : `M${from},${start[1]}H${start[0]}${drawn.slice(drawn.indexOf('C'))}`;
  return rounded(to === end[0] ? before : `${before}H${to}`);
}

const groupMiddles = (nodes: readonly NetworkNode[]) =>
  new Map(
    GROUPS.map((group) => [
      group,
      mean(
        nodes.filter((node) => node.organ.group === group),
        (node) => node.y + node.height / 2,
      ),
    ]),
  );

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
      if (isRight(far) !== isRight(node)) return [1, y];
      return y < node.y + node.height / 2 ? [0, -y] : [2, -y];
    };
    own.sort((a, b) => rank(a)[0] - rank(b)[0] || rank(a)[1] - rank(b)[1] || (a.key < b.key ? -1 : 1));
    const behind = node.column === 0 || node.column === 3;
    const step = behind && own.length > 1 ? PASSING : Math.min(PORT, (node.height - 8) / own.length);
    const first = node.y + node.height / 2 - (step * (own.length - 1)) / 2;
    own.forEach((end, i) => {
      ports.set(end.key, first + step * i);
    });
  }
  return ports;
}
