import type { Duty, Relation } from '../model/duty.ts';
import type { Organ } from '../model/organ.ts';
import { type Cubic, cubicPath, labelPlaces, type Point } from './cubic.ts';
import { textIn } from './drawing.ts';
import { arranged, type LayerItem } from './layer-arrangement.ts';
import { COUNT_RADIUS, type NetworkDrawing } from './network-drawing.ts';
import type { NetworkNode } from './network-parts.ts';
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
/** What a line takes that passes a layer. */
const PASSAGE = 8;
const LAYER_GAP = 84;
const AT_MOST = 6;

/**
 * Organs in layers from top to bottom: whoever is reported to, advised or answered to stands above who does it; whoever
 * is informed stands below who informs. Where the text runs in a circle, the later tie of the text runs against it. A
 * line that passes a layer has a place of its own between the boxes there, so that none runs behind a name.
 */
export function layeredDrawing(duties: readonly Duty[], organs: ReadonlyMap<string, Organ>): NetworkDrawing {
  const ties = pairTies(duties).filter(({ from, to }) => organs.has(from) && organs.has(to));
  const ids = [...new Set(ties.flatMap(({ from, to }) => [from, to]))];
  const layers: LayerItem[][] = layersOf(ids, ties).map((layer) => layer.map((id) => itemOf(id, BOX)));
  const byId = new Map(layers.flat().map((item) => [item.id, item]));
  const depth = new Map(layers.flatMap((layer, n) => layer.map((item) => [item.id, n] as const)));
  const chains = ties.map((tie, i) => chainOf(tie, i, { layers, byId, depth }));
  const { width } = arranged(layers);

  const nodes = new Map<string, NetworkNode>();
  const bands: { top: number; bottom: number }[] = [];
  let y = 1;
  layers.forEach((layer, column) => {
    const boxes = layer.flatMap((item) => {
      const organ = organs.get(item.id);
      return organ ? [{ item, organ, lines: wrapText(capital(organ.name), 14, BOX - 24) }] : [];
    });
    const height = Math.max(...boxes.map(({ lines }) => lines.length)) * 18 + 16;
    for (const { item, organ, lines } of boxes) {
      const box = { x: Math.round(item.x), y, width: BOX, height };
      const own = ties.filter(({ from, to }) => from === organ.id || to === organ.id).length;
      const outline = nodeShape(organ.group, box);
      nodes.set(organ.id, { ...box, organ, ties: own, column, outline, text: textIn(box, lines) });
    }
    bands.push({ top: y, bottom: y + height });
    y += height + LAYER_GAP;
  });
  const lines = linesOf(chains, nodes, bands, depth);
  const many = ties.flatMap((tie, i) => (tie.duties.length > 1 ? [i] : []));
  const places = labelPlaces(
    many.map((i) => lines[i]?.[0] as Cubic),
    COUNT_RADIUS,
    lines.flat(),
  );
  return {
    width: Math.ceil(width),
    height: y - LAYER_GAP + 1,
    nodes: [...nodes.values()],
    groups: [],
    edges: ties.map((tie, i) => ({
      ...tie,
      d: pathOf(lines[i] ?? []),
      count: places[many.indexOf(i)] ?? null,
    })),
  };
}

const itemOf = (id: string, width: number): LayerItem => ({ id, width, x: 0, next: [] });

/** Upper organ and lower organ of each tie. */
const pairOf = ({ from, to, relations }: PairTie): [string, string] =>
  relations.includes('informs') ? [from, to] : [to, from];

/** The organs of each layer; at most six stand side by side. */
function layersOf(ids: readonly string[], ties: readonly PairTie[]): string[][] {
  const above = new Map<string, string[]>(ids.map((id) => [id, []]));
  const reaches = (from: string, to: string): boolean =>
    from === to || (above.get(from) ?? []).some((next) => reaches(next, to));
  for (const [upper, lower] of ties.map(pairOf)) {
    if (!reaches(upper, lower)) above.get(lower)?.push(upper);
  }
  const depth = (id: string): number => Math.max(-1, ...(above.get(id) ?? []).map(depth)) + 1;
  const byDepth = [...Map.groupBy(ids, depth)].sort(([a], [b]) => a - b).map(([, layer]) => layer);
  return byDepth.flatMap((layer) =>
    Array.from({ length: Math.ceil(layer.length / AT_MOST) }, (_, i) =>
      layer.slice(i * AT_MOST, (i + 1) * AT_MOST),
    ),
  );
}

interface Layers {
  readonly layers: LayerItem[][];
  readonly byId: ReadonlyMap<string, LayerItem>;
  readonly depth: ReadonlyMap<string, number>;
}

/** What a tie passes from its actor to its partner: both, and a passage in every layer between, which it adds there. */
function chainOf({ from, to }: PairTie, i: number, { layers, byId, depth }: Layers): LayerItem[] {
  const [start = 0, end = 0] = [depth.get(from), depth.get(to)];
  const chain = [byId.get(from) as LayerItem];
  const step = Math.sign(end - start);
  for (let n = start + step; n !== end; n += step) {
    const passage = itemOf(`passage ${i} ${n}`, PASSAGE);
    layers[n]?.push(passage);
    chain.push(passage);
  }
  chain.push(byId.get(to) as LayerItem);
  chain.forEach((item, n) => {
    item.next.push(...chain.slice(n + 1, n + 2), ...chain.slice(Math.max(0, n - 1), n));
  });
  return chain;
}

/** The curves of each tie, one from layer to layer; ends on one side of an organ stand side by side, sorted by where they lead. */
function linesOf(
  chains: readonly LayerItem[][],
  nodes: ReadonlyMap<string, NetworkNode>,
  bands: readonly { top: number; bottom: number }[],
  depth: ReadonlyMap<string, number>,
): Cubic[][] {
  const ports = new Map<string, number>();
  const ends = chains.flatMap((chain, i) => {
    const up = goesUp(chain, depth);
    const [first, second] = chain as [LayerItem, LayerItem];
    const [last, before] = [chain.at(-1) as LayerItem, chain.at(-2) as LayerItem];
    return [
      { key: `${i} first`, at: first, toward: second, side: up ? 'top' : 'bottom' },
      { key: `${i} last`, at: last, toward: before, side: up ? 'bottom' : 'top' },
    ];
  });
  for (const own of Map.groupBy(ends, ({ at, side }) => `${at.id} ${side}`).values()) {
    own.sort((a, b) => middleOf(a.toward) - middleOf(b.toward));
    own.forEach(({ key, at }, i) => {
      ports.set(key, Math.round(at.x) + (at.width * (i + 1)) / (own.length + 1));
    });
  }
  return chains.map((chain, i) => {
    const up = goesUp(chain, depth);
    const start = depth.get(chain[0]?.id ?? '') ?? 0;
    return chain.slice(1).map((item, n) => {
      const [a, b] = [bands[start + (up ? -n : n)], bands[start + (up ? -n - 1 : n + 1)]];
      const leave: Point = [
        n === 0 ? (ports.get(`${i} first`) ?? 0) : middleOf(chain[n] as LayerItem),
        (up ? a?.top : a?.bottom) ?? 0,
      ];
      const arrive: Point = [
        nodes.has(item.id) ? (ports.get(`${i} last`) ?? 0) : middleOf(item),
        (up ? b?.bottom : b?.top) ?? 0,
      ];
      const middle = (leave[1] + arrive[1]) / 2;
      return [leave, [leave[0], middle], [arrive[0], middle], arrive];
    });
  });
}

const middleOf = ({ x, width }: LayerItem): number => x + width / 2;
const goesUp = (chain: readonly LayerItem[], depth: ReadonlyMap<string, number>): boolean =>
  (depth.get(chain[0]?.id ?? '') ?? 0) > (depth.get(chain.at(-1)?.id ?? '') ?? 0);

/** Curves joined by the straight ways through the layers between. */
const pathOf = (curves: readonly Cubic[]): string =>
  curves.map((curve, n) => (n === 0 ? cubicPath(curve) : cubicPath(curve).replace('M', 'L'))).join('');
