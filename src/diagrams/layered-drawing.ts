import { mean } from 'd3';
import type { Duty, Relation } from '../model/duty.ts';
import type { Organ } from '../model/organ.ts';
import { type Cubic, cubicPath, labelPlaces, type Point } from './cubic.ts';
import { textIn } from './drawing.ts';
import { COUNT_RADIUS, type NetworkDrawing, type NetworkNode } from './network-drawing.ts';
import { nodeShape } from './node-shape.ts';
import { type PairTie, pairTies } from './pair-ties.ts';
import { capital } from './wide-drawing.ts';
import { wrapText } from './wrapped-text.ts';

/** What makes lines of reporting. */
export const REPORTING = ['reports-to', 'informs', 'advises', 'accountable-to'] as const satisfies Relation[];

/** The duties with one of these relations, each with only the partners it has in them. */
export const reportingDuties = (
  duties: readonly Duty[],
  relations: readonly Relation[] = REPORTING,
): Duty[] =>
  duties
    .map((duty) => ({
      ...duty,
      partners: duty.partners.filter(({ relation }) => relations.includes(relation)),
    }))
    .filter(({ partners }) => partners.length > 0);

const BOX = 184;
const GAP = 24;
const LAYER_GAP = 96;
const WIDTH = 1240;

/**
 * Organs in layers from top to bottom: whoever is reported to, advised or answered to stands above who does it; whoever
 * is informed stands below who informs. Where the text runs in a circle, the later tie of the text runs against it.
 */
export function layeredDrawing(duties: readonly Duty[], organs: ReadonlyMap<string, Organ>): NetworkDrawing {
  const ties = pairTies(duties);
  const ids = [...new Set(ties.flatMap(({ from, to }) => [from, to]))].filter((id) => organs.has(id));
  const layers = layersOf(ids, ties);
  const nodes = new Map<string, NetworkNode>();
  let y = 1;
  layers.forEach((layer, column) => {
    const boxes = layer.map((id) => {
      const organ = organs.get(id) as Organ;
      return { organ, lines: wrapText(capital(organ.name), 14, BOX - 26) };
    });
    const height = Math.max(...boxes.map(({ lines }) => lines.length)) * 18 + 16;
    const left = Math.round((WIDTH - layer.length * (BOX + GAP) + GAP) / 2);
    boxes.forEach(({ organ, lines }, i) => {
      const box = { x: left + i * (BOX + GAP), y, width: BOX, height };
      const own = ties.filter(({ from, to }) => from === organ.id || to === organ.id).length;
      const outline = nodeShape(organ.group, box);
      nodes.set(organ.id, { ...box, organ, ties: own, column, outline, text: textIn(box, lines, 13) });
    });
    y += height + LAYER_GAP;
  });
  const curves = curvesOf(ties, nodes);
  const many = ties.flatMap((tie, i) => (tie.duties.length > 1 ? [i] : []));
  const places = labelPlaces(
    many.map((i) => curves[i] as Cubic),
    COUNT_RADIUS,
    curves,
  );
  return {
    width: WIDTH,
    height: y - LAYER_GAP + 1,
    nodes: [...nodes.values()],
    groups: [],
    edges: ties.map((tie, i) => ({
      ...tie,
      d: cubicPath(curves[i] as Cubic),
      count: places[many.indexOf(i)] ?? null,
    })),
  };
}

/** Upper organ and lower organ of each tie. */
const pairOf = ({ from, to, relations }: PairTie): [string, string] =>
  relations.includes('informs') ? [from, to] : [to, from];

/** The organs of each layer, sorted by the place of the organs above them; at most six stand side by side. */
function layersOf(ids: readonly string[], ties: readonly PairTie[]): string[][] {
  const above = new Map<string, string[]>(ids.map((id) => [id, []]));
  const reaches = (from: string, to: string): boolean =>
    from === to || (above.get(from) ?? []).some((next) => reaches(next, to));
  for (const [upper, lower] of ties.map(pairOf)) {
    if (!reaches(upper, lower)) above.get(lower)?.push(upper);
  }
  const depth = (id: string): number => Math.max(-1, ...(above.get(id) ?? []).map(depth)) + 1;
  const byDepth = [...Map.groupBy(ids, depth)].sort(([a], [b]) => a - b).map(([, layer]) => layer);
  const place = new Map<string, number>();
  return byDepth.flatMap((layer) => {
    const at = (id: string) => mean(above.get(id) ?? [], (one) => place.get(one)) ?? 0.5;
    const sorted = [...layer].sort((a, b) => at(a) - at(b));
    sorted.forEach((id, i) => place.set(id, (i + 0.5) / sorted.length));
    return Array.from({ length: Math.ceil(sorted.length / 6) }, (_, i) => sorted.slice(i * 6, i * 6 + 6));
  });
}

/** A curve for each tie; the ends on one side of an organ stand side by side, sorted by where they lead. */
function curvesOf(ties: readonly PairTie[], nodes: ReadonlyMap<string, NetworkNode>): Cubic[] {
  const side = (at: string, other: string) => {
    const [a, b] = [nodes.get(at) as NetworkNode, nodes.get(other) as NetworkNode];
    return a.column < b.column || (a.column === b.column && at < other) ? 'below' : 'above';
  };
  const ends = ties.flatMap(({ from, to }, i) => [
    { key: `${i} from`, at: from, other: to },
    { key: `${i} to`, at: to, other: from },
  ]);
  const ports = new Map<string, Point>();
  for (const own of Map.groupBy(ends, ({ at, other }) => `${at} ${side(at, other)}`).values()) {
    own.sort((a, b) => (nodes.get(a.other)?.x ?? 0) - (nodes.get(b.other)?.x ?? 0));
    own.forEach(({ key, at, other }, i) => {
      const node = nodes.get(at) as NetworkNode;
      const x = node.x + (node.width * (i + 1)) / (own.length + 1);
      ports.set(key, [x, side(at, other) === 'below' ? node.y + node.height : node.y]);
    });
  }
  return ties.map((_, i) => {
    const start = ports.get(`${i} from`) as Point;
    const end = ports.get(`${i} to`) as Point;
    const middle = (start[1] + end[1]) / 2;
    return [start, [start[0], middle], [end[0], middle], end];
  });
}
