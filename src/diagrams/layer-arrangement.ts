/** The order and the places of what stands in layers, one below the other. */
import { mean } from 'd3';

/** A box, or the passage of a line; `x` is its left end, `next` what it is joined to in other layers. */
export interface LayerItem {
  readonly id: string;
  readonly width: number;
  readonly next: LayerItem[];
  x: number;
}

const GAP = 20;
const SWEEPS = 24;

/**
 * Sorts every layer by the mean place of what its items are joined to, sweeping down and up, then moves items as near to
 * that mean as their neighbours let them. Sets `x` of every item; the leftmost stands at 1. Deterministic.
 * @returns the width of all
 */
export function arranged(layers: LayerItem[][]): { width: number } {
  for (const layer of layers) pack(layer);
  let best = { crossings: Number.POSITIVE_INFINITY, order: layers.map((layer) => [...layer]) };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const layer of sweep % 2 === 0 ? layers : [...layers].reverse()) {
      const pull = new Map(layer.map((item) => [item, pullOf(item)]));
      layer.sort((a, b) => (pull.get(a) ?? 0) - (pull.get(b) ?? 0));
      pack(layer);
    }
    const crossings = crossingsOf(layers);
    if (crossings < best.crossings) best = { crossings, order: layers.map((layer) => [...layer]) };
  }
  layers.forEach((layer, n) => {
    layer.splice(0, layer.length, ...(best.order[n] ?? []));
    pack(layer);
  });
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) for (const layer of layers) settle(layer);
  const left = Math.min(...layers.flat().map(({ x }) => x));
  for (const item of layers.flat()) item.x += 1 - left;
  return { width: Math.max(...layers.flat().map(({ x, width }) => x + width)) + 1 };
}

const middleOf = ({ x, width }: LayerItem): number => x + width / 2;
const pullOf = (item: LayerItem): number => mean(item.next, middleOf) ?? middleOf(item);

/** Sets a layer side by side in its order, its middle at 0. */
function pack(layer: readonly LayerItem[]): void {
  let x = 0;
  for (const item of layer) {
    item.x = x;
    x += item.width + GAP;
  }
  for (const item of layer) item.x -= (x - GAP) / 2;
}

/** Moves a layer's items toward what they are joined to, keeping order and gaps. */
function settle(layer: readonly LayerItem[]): void {
  const wanted = layer.map((item) => pullOf(item) - item.width / 2);
  let free = Number.NEGATIVE_INFINITY;
  const placed = layer.map((item, i) => {
    const x = Math.max(wanted[i] ?? 0, free);
    free = x + item.width + GAP;
    return x;
  });
  const shift = mean(placed, (x, i) => (wanted[i] ?? 0) - x) ?? 0;
  layer.forEach((item, i) => {
    item.x = (placed[i] ?? 0) + shift;
  });
}

/** How many pairs of lines cross between neighbouring layers. */
function crossingsOf(layers: readonly (readonly LayerItem[])[]): number {
  let crossings = 0;
  layers.forEach((layer, n) => {
    const below = new Set(layers[n + 1] ?? []);
    const lines = layer.flatMap((item) =>
      item.next
        .filter((other) => below.has(other))
        .map((other) => [middleOf(item), middleOf(other)] as const),
    );
    lines.forEach(([a, b], i) => {
      for (const [c, d] of lines.slice(i + 1)) if ((a - c) * (b - d) < 0) crossings += 1;
    });
  });
  return crossings;
}
