import type { Flow, FlowStep } from '../model/flow.ts';
import { ownParagraphs } from '../model/walk.ts';

/** An occasion that the text names: it is before the steps that it sets off. */
interface Occasion {
  readonly kind: 'occasion';
  /** `k1`, as in the mermaid text. */
  readonly id: string;
  readonly words: string;
  /** The first step that it sets off; its words are in that step's provision. */
  readonly first: FlowStep;
}

interface StepNode {
  readonly kind: 'step';
  /** `s1`, as in the mermaid text: no id of an editor's can be a word of mermaid's own. */
  readonly id: string;
  readonly step: FlowStep;
}

export type FlowNode = Occasion | StepNode;

/** `next` is an arrow; `concerns` a line without one, drawn from what is spoken of to the step that speaks. */
export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'occasion' | 'next' | 'concerns';
  /** The text's words that tie the two; null after an occasion, which is itself the words. */
  readonly words: string | null;
  /** The step in whose provision the words are. */
  readonly at: FlowStep | null;
}

/** A flow, or a part of one that no line joins to the rest. */
export interface FlowGraph {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
}

/** A flow as nodes and edges, in order of its file. Ends of ties that are no step are left out; the check tells them. */
export function flowGraph(flow: Flow): FlowGraph {
  const steps = flow.steps.map((step, n): StepNode => ({ kind: 'step', id: `s${n + 1}`, step }));
  const find = (id: string) => steps.find(({ step }) => step.id === id);
  const begins = flow.begins.map(({ when, steps: ids }, n) => ({
    id: `k${n + 1}`,
    when,
    first: ids.map(find).filter((one) => one !== undefined),
  }));
  const occasions = begins.flatMap(({ id, when, first }): Occasion[] =>
    when !== null && first[0] ? [{ kind: 'occasion', id, words: when, first: first[0].step }] : [],
  );
  const fromOccasions = begins.flatMap(({ id, when, first }): FlowEdge[] =>
    when === null
      ? []
      : first.map((to) => ({ from: id, to: to.id, kind: 'occasion', words: null, at: null })),
  );
  const ties = steps.flatMap((own) =>
    (['concerns', 'next'] as const).flatMap((kind) =>
      own.step[kind].flatMap(({ to, words }): FlowEdge[] => {
        const other = find(to);
        if (!other) return [];
        const [from, end] = kind === 'next' ? [own, other] : [other, own];
        return [{ from: from.id, to: end.id, kind, words, at: stepWith(words, [own.step, other.step]) }];
      }),
    ),
  );
  return { nodes: [...occasions, ...steps], edges: [...fromOccasions, ...ties] };
}

/** Whether what a step does says already the words that tie it to what it speaks of; above it they would read as its condition. */
export const isSaid = ({ kind, words }: Pick<FlowEdge, 'kind' | 'words'>, { does }: FlowStep): boolean =>
  kind === 'concerns' && words !== null && (does.includes(words) || words.includes(does));

const stepWith = (words: string, steps: readonly FlowStep[]): FlowStep | null =>
  steps.find(({ provision }) => ownParagraphs(provision).some((one) => one.includes(words))) ?? null;

/** The parts that no line joins: what the text does not order must not look ordered by standing in one picture. */
export function flowParts({ nodes, edges }: FlowGraph): FlowGraph[] {
  const part = new Map(nodes.map(({ id }, n) => [id, n]));
  let changed = true;
  while (changed) {
    changed = false;
    for (const { from, to } of edges) {
      const [a = 0, b = 0] = [part.get(from), part.get(to)];
      if (a === b) continue;
      part.set(a < b ? to : from, Math.min(a, b));
      changed = true;
    }
  }
  const stepOrder = nodes.filter(({ kind }) => kind === 'step');
  const order = [...new Set(stepOrder.map(({ id }) => part.get(id)))];
  return order.map((number) => ({
    nodes: nodes.filter(({ id }) => part.get(id) === number),
    edges: edges.filter(({ from }) => part.get(from) === number),
  }));
}

/**
 * A step that only speaks of another, is the only one of who takes it, and leads nowhere: the text does not say that it comes
 * after, so it is level with what it speaks of.
 */
function isLevel({ nodes, edges }: FlowGraph, { to, kind }: FlowEdge): boolean {
  const lane = nodes.flatMap((node) => (node.kind === 'step' && node.id === to ? node.step.who.join() : []));
  const sharing = nodes.filter((node) =>
    lane.includes((node.kind === 'step' ? node.step : node.first).who.join()),
  );
  const ties = edges.filter((edge) => edge.from === to || edge.to === to);
  return kind === 'concerns' && sharing.length === 1 && ties.length === 1;
}

/** How far each node is from where the graph begins, counted without gaps. */
export function ranks(graph: FlowGraph): Map<string, number> {
  const { nodes, edges } = graph;
  const rank = new Map(nodes.map(({ id }) => [id, 0]));
  const steps = edges.map((edge) => ({ ...edge, by: isLevel(graph, edge) ? 0 : 1 }));
  // As many rounds as there are nodes settle every rank; a circle, which has no ranks, ends there too.
  for (const _ of nodes) {
    for (const { from, to, by } of steps)
      rank.set(to, Math.max(rank.get(to) ?? 0, (rank.get(from) ?? 0) + by));
  }
  const used = [...new Set(rank.values())].sort((a, b) => a - b);
  return new Map([...rank].map(([id, own]) => [id, used.indexOf(own)]));
}
