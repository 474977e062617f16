import { citation } from '../model/citation.ts';
import type { Flow, FlowStep } from '../model/flow.ts';
import { capital } from '../model/letter-case.ts';
import type { Group, Organ } from '../model/organ.ts';
import { PALETTE } from '../styles/palette.ts';
import { type FlowEdge, type FlowNode, flowGraph } from './flow-graph.ts';
import { NOBODY } from './flow-picture.ts';
import { wrapText } from './wrapped-text.ts';

/** By day: what is downloaded is dark on white. */
const hueOf = (group: Group | 'mixed'): string =>
  PALETTE[group === 'mixed' ? 'ink' : (`g-${group}` as const)][0];

type Organs = ReadonlyMap<string, Organ>;

/** A flow as mermaid text, for those who take it along. Lines are broken as here, so every tool draws the same boxes. */
export function mermaidText(flow: Flow, organs: Organs): string {
  const { nodes, edges } = flowGraph(flow);
  const used = new Set(nodes.flatMap((node) => classOf(node, organs) ?? []));
  return [
    '---',
    `title: ${JSON.stringify(flow.title)}`,
    'config:',
    '  theme: neutral',
    '  htmlLabels: true',
    '  flowchart:',
    '    wrappingWidth: 2000',
    '---',
    'flowchart TD',
    ...nodes.map((node) => `  ${nodeText(node, organs)}`),
    ...edges.map((edge) => `  ${edgeText(edge)}`),
    ...[...used].map((name) => `  classDef ${name} fill:#fff,stroke:${hueOf(name)},stroke-width:2px`),
    '',
  ].join('\n');
}

/**
 * Text as mermaid reads it back unchanged: letters, digits, spaces and a few signs stand for themselves, everything that
 * mermaid or HTML could read as its own is written as a numbered entity.
 */
export const escaped = (text: string): string =>
  text.replace(/[^\p{L}\p{M}\p{N} .,:?!–—→·-]/gu, (sign) => `#${sign.codePointAt(0)};`);

const label = (text: string): string =>
  wrapText(text.trim().replace(/\s+/gu, ' '), 14, 250).map(escaped).join('<br/>');

function nodeText(node: FlowNode, organs: Organs): string {
  if (node.kind === 'occasion') return `${node.id}(["${label(node.words)}"]):::occasion`;
  const { step } = node;
  const name = (id: string) => organs.get(id)?.name ?? id;
  const lines = [
    ...(step.who.length > 0 ? step.who.map((id) => `<b>${label(capital(name(id)))}</b>`) : [label(NOBODY)]),
    label(step.does),
    ...(step.with.length > 0 ? [label(`cùng ${step.with.map(name).join('; ')}`)] : []),
    ...(step.toward.length > 0 ? [label(`→ ${step.toward.map(name).join('; ')}`)] : []),
    label(citation(step.article, step.provision)),
  ];
  const hue = classOf(node, organs);
  return `${node.id}["${lines.join('<br/>')}"]${hue ? `:::${hue}` : ''}`;
}

const edgeText = ({ from, to, kind, words }: FlowEdge): string =>
  `${from} ${kind === 'concerns' ? '-.-' : '-->'}${words === null ? '' : `|"${label(words)}"|`} ${to}`;

const classOf = (node: FlowNode, organs: Organs): Group | 'mixed' | null =>
  node.kind === 'step' ? groupOf(node.step, organs) : null;

/** The group of a step's organs; `mixed` where they are of several, null where there are none. */
function groupOf({ who }: FlowStep, organs: Organs): Group | 'mixed' | null {
  const groups = new Set(who.flatMap((id) => organs.get(id)?.group ?? []));
  const [first] = groups;
  if (!first) return null;
  return groups.size > 1 ? 'mixed' : first;
}
