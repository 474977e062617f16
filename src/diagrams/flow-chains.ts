import type { Flow, FlowStep } from '../model/flow.ts';
import { type FlowEdge, flowGraph, flowParts } from './flow-graph.ts';

/** A step, the occasions that the text names for it, and what ties it to earlier ones. */
export interface ChainAct {
  readonly id: string;
  readonly step: FlowStep;
  /** Those of which it is the first step. */
  readonly occasions: readonly string[];
  /** From other steps of its chain that are above it. */
  readonly ties: readonly FlowEdge[];
}

/** What the same organs do by the same provision, one after another in the file. */
export interface ChainBlock {
  readonly acts: readonly [ChainAct, ...ChainAct[]];
  /** What joins it to the block before; null where nothing does. */
  readonly link: FlowEdge['kind'] | null;
}

/** A flow as chains of blocks: a chain for each part that no line joins to the rest. */
export const flowChains = (flow: Flow): ChainBlock[][] =>
  flowParts(flowGraph(flow)).map(({ nodes, edges }) => {
    const blocks: { acts: [ChainAct, ...ChainAct[]]; link: ChainBlock['link'] }[] = [];
    const above = new Set<string>();
    for (const node of nodes) {
      if (node.kind === 'occasion') continue;
      const { id, step } = node;
      const occasions = nodes.flatMap((one) =>
        one.kind === 'occasion' && one.first === step ? [one.words] : [],
      );
      const ties = edges.filter(({ from, to }) => to === id && above.has(from));
      const act = { id, step, occasions, ties };
      above.add(id);
      const last = blocks.at(-1);
      if (last && occasions.length === 0 && isSame(last.acts[0].step, step)) last.acts.push(act);
      else blocks.push({ acts: [act], link: last ? linkOf(ties, last.acts) : null });
    }
    return blocks;
  });

const isSame = (a: FlowStep, b: FlowStep): boolean =>
  a.who.length > 0 &&
  a.who.join() === b.who.join() &&
  a.article.id === b.article.id &&
  a.provision.id === b.provision.id;

/** How an act is joined to one of those before it. */
export const linkOf = (ties: readonly FlowEdge[], before: readonly ChainAct[]): ChainBlock['link'] =>
  ties.find(({ from }) => before.some(({ id }) => id === from))?.kind ?? null;
