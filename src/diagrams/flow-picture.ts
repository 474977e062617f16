import { OPEN_LABELS } from '../labels/notes.ts';
import { citation } from '../model/citation.ts';
import type { Flow, FlowStep } from '../model/flow.ts';
import { capital, lowerFirst } from '../model/letter-case.ts';
import type { Group, Organ } from '../model/organ.ts';
import { ownParagraphs } from '../model/walk.ts';
import { type FlowGraph, type FlowNode, flowGraph, flowParts, isSaid, ranks } from './flow-graph.ts';
import { type Marks, type Named, named, type Way } from './organ-picture.ts';
import { stepMarks } from './step-marks.ts';

/** A flow as lanes: the parts that no words of the text join, each with its own. Plain data. */
export interface FlowPicture {
  readonly parts: readonly LanePart[];
  /** The provisions of its steps in their own words. */
  readonly laws: readonly {
    readonly cite: string;
    readonly href: string;
    readonly words: readonly string[];
  }[];
}

/** Lanes by the organs that act in them, their boxes, and the lines between. */
export interface LanePart {
  /** Without organs where the text does not say who acts; no lanes where each box says it itself. */
  readonly lanes: readonly { readonly organs: readonly Way[] }[];
  readonly boxes: readonly LaneBox[];
  readonly ties: readonly LaneTie[];
}

/** A step, or the occasion that the text names for some. */
export interface LaneBox {
  readonly id: string;
  readonly lane: number;
  /** Its row from above, and its place among those of one lane and row. */
  readonly row: number;
  readonly slot: number;
  readonly isOccasion: boolean;
  /** Null where the text names no organ. */
  readonly group: Group | null;
  readonly words: string;
  /** With and toward whom, and the citation. */
  readonly more: readonly string[];
  readonly cite: string;
  readonly href: string;
  readonly quote: string | null;
  readonly marks: Marks;
  /** Who acts, in words and one by one; written where no lane says so. */
  readonly actor: string;
  readonly organs: readonly Named[];
  readonly isNamed?: boolean;
  /** Whether it is of the organ that the regulation is about. */
  readonly isMain?: boolean;
}

export interface LaneTie {
  readonly from: string;
  readonly to: string;
  readonly kind: 'occasion' | 'next' | 'concerns';
  /** None where what it leads to says them itself. */
  readonly words: string | null;
  readonly href: string | null;
}

/** Said of a step where the text does not say who takes it. */
export const NOBODY = `(${lowerFirst(OPEN_LABELS.nobody)})`;

/** The group of organs that act together, `other` where they are of several; null of none. */
export const sharedGroup = (organs: readonly { readonly group: Group }[]): Group | null => {
  const [group = null, ...more] = new Set(organs.map((organ) => organ.group));
  return more.length > 0 ? 'other' : group;
};

interface Context {
  readonly organs: ReadonlyMap<string, Organ>;
  readonly hrefOf: (step: FlowStep) => string;
  readonly drawingOf: (organ: string) => string;
  /** The organs that the regulation is about. */
  readonly main: readonly string[];
  /** The item of the same in words. */
  readonly itemOf: (step: FlowStep) => string;
}

/** The picture of a flow. */
export const flowPicture = (flow: Flow, context: Context): FlowPicture => ({
  parts: flowParts(flowGraph(flow)).map((part) => partOf(part, context)),
  laws: [...Map.groupBy(flow.steps, citeOf)].map(([cite, [step]]) => ({
    cite,
    href: step ? context.hrefOf(step) : '',
    words: step ? ownParagraphs(step.provision) : [],
  })),
});

const citeOf = ({ article, provision }: FlowStep): string => citation(article, provision);

function partOf(graph: FlowGraph, context: Context): LanePart {
  const rank = ranks(graph);
  const laneOf = ({ who }: FlowStep) => who.join(' ');
  const keys = [...new Set(graph.nodes.flatMap((node) => (node.kind === 'step' ? laneOf(node.step) : [])))];
  const placed = new Map<string, number>();
  const place = (node: FlowNode) => {
    const step = node.kind === 'step' ? node.step : node.first;
    const [lane, row] = [keys.indexOf(laneOf(step)), rank.get(node.id) ?? 0];
    const cell = `${lane} ${row}`;
    const slot = placed.get(cell) ?? 0;
    placed.set(cell, slot + 1);
    return { id: node.id, lane, row, slot, href: context.hrefOf(step) };
  };
  return {
    lanes: keys.map((key) => ({
      organs:
        key === ''
          ? []
          : key.split(' ').map((id) => ({ ...named(id, context), href: context.drawingOf(id) })),
    })),
    boxes: graph.nodes.map((node) =>
      node.kind === 'step'
        ? { ...place(node), ...stepBox(node.step, context) }
        : { ...place(node), ...occasionBox(node.words) },
    ),
    ties: graph.edges.map((edge) => {
      const end = graph.nodes.find(({ id }) => id === edge.to);
      const saidThere = end?.kind === 'step' && isSaid(edge, end.step);
      return {
        from: edge.from,
        to: edge.to,
        kind: edge.kind,
        words: saidThere ? null : edge.words,
        href: edge.at && context.hrefOf(edge.at),
      };
    }),
  };
}

const occasionBox = (words: string) => ({
  isOccasion: true,
  group: null,
  words,
  more: [],
  cite: '',
  quote: null,
  marks: {},
  actor: '',
  organs: [],
});

function stepBox(step: FlowStep, context: Context) {
  const names = (ids: readonly string[]) => ids.map((id) => context.organs.get(id)?.name ?? id).join('; ');
  return {
    isOccasion: false,
    group: sharedGroup(step.who.flatMap((id) => context.organs.get(id) ?? [])),
    words: capital(step.does),
    more: [
      ...(step.with.length > 0 ? [`cùng ${names(step.with)}`] : []),
      ...(step.toward.length > 0 ? [`→ ${names(step.toward)}`] : []),
    ],
    cite: citeOf(step),
    quote: step.quote,
    actor: step.who.length > 0 ? capital(names(step.who)) : NOBODY,
    organs: step.who.map((id) => named(id, context)),
    isMain: step.who.some((id) => context.main.includes(id)),
    marks: { ...stepMarks(step), 'data-item': context.itemOf(step) },
  };
}
