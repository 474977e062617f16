import type { Flow } from '../model/flow.ts';
import type { Organ } from '../model/organ.ts';
import { extent, type FlowGraph, flowGraph, flowParts } from './flow-graph.ts';
import { type MermaidLook, mermaidText } from './flow-mermaid.ts';

/** One part of a flow as it is to be laid out: its graph, how, and the mermaid text of it. */
export interface PartPlan {
  readonly graph: FlowGraph;
  readonly look: MermaidLook;
  readonly text: string;
}

export interface FlowPlan {
  /** For wide screens and paper. */
  readonly wide: readonly PartPlan[];
  /** For phones: 328 pixels. */
  readonly narrow: readonly PartPlan[];
  /** The whole flow in one text, for those who take it along. */
  readonly source: string;
}

/** Longer chains do not fit from left to right. */
const LONGEST_ACROSS = 3;
const ACROSS: MermaidLook = { direction: 'LR', textWidth: 210, edgeWidth: 92 };
const DOWN: MermaidLook = { direction: 'TD', textWidth: 250, edgeWidth: 220 };
const PHONE_ALONE: MermaidLook = { direction: 'TD', textWidth: 290, edgeWidth: 220 };
const PHONE_BESIDE: MermaidLook = { direction: 'TD', textWidth: 118, edgeWidth: 140 };

/** How a flow is laid out: each part by itself, across where its chains are short, on phones from top to bottom. */
export function flowPlan(flow: Flow, organs: ReadonlyMap<string, Organ>): FlowPlan {
  const whole = flowGraph(flow);
  const parts = flowParts(whole);
  const plan = (graph: FlowGraph, look: MermaidLook): PartPlan => ({
    graph,
    look,
    text: mermaidText(graph, flow.title, organs, look),
  });
  const across = parts.every((part) => extent(part).long <= LONGEST_ACROSS);
  const wide = across ? ACROSS : DOWN;
  return {
    wide: parts.map((part) => plan(part, wide)),
    narrow: parts.map((part) => plan(part, extent(part).broad > 1 ? PHONE_BESIDE : PHONE_ALONE)),
    source: mermaidText(whole, flow.title, organs, wide),
  };
}
