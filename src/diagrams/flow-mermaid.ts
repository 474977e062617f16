import type { Organ } from '../model/organ.ts';
import type { FlowEdge, FlowGraph, FlowNode } from './flow-graph.ts';
import { edgeLines, groupOf, labelLines } from './flow-labels.ts';

export interface MermaidLook {
  /** Top down, or left to right. */
  readonly direction: 'TD' | 'LR';
  /** How wide a node's text may be, in pixels at 14 px. */
  readonly textWidth: number;
  /** How wide the words on an edge may be. */
  readonly edgeWidth: number;
}

const HUES: Record<string, string> = {
  party: '#a5311d',
  state: '#1867b4',
  front: '#9f5900',
  forces: '#1d4a2d',
  justice: '#5b1463',
  other: '#66625d',
  mixed: '#1f1c18',
};

/** A flow, or a part of one, as mermaid text. Lines are broken as the site breaks them, so every tool draws the same boxes. */
export function mermaidText(
  graph: FlowGraph,
  title: string,
  organs: ReadonlyMap<string, Organ>,
  look: MermaidLook,
): string {
  const used = new Set(graph.nodes.map((node) => classOf(node, organs)).filter((one) => one !== null));
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    'config:',
    '  layout: dagre',
    '  look: classic',
    '  theme: neutral',
    '  htmlLabels: true',
    '  flowchart:',
    '    padding: 8',
    '    nodeSpacing: 12',
    `    rankSpacing: ${look.direction === 'LR' ? 64 : 40}`,
    '    wrappingWidth: 2000',
    '---',
    `flowchart ${look.direction}`,
    ...graph.nodes.map((node) => `  ${nodeText(node, organs, look)}`),
    ...graph.edges.map((edge) => `  ${edgeText(edge, look)}`),
    ...[...used].map((name) => `  classDef ${name} fill:#fff,stroke:${HUES[name]},stroke-width:2px`),
    '',
  ].join('\n');
}

/**
 * Text as mermaid reads it back unchanged: letters, digits, spaces and a few signs stand for themselves, everything that
 * mermaid or HTML could read as its own is written as a numbered entity.
 */
export const escaped = (text: string): string =>
  text.replace(/[^\p{L}\p{M}\p{N} .,:?!–—→·-]/gu, (sign) => `#${sign.codePointAt(0)};`);

function nodeText(node: FlowNode, organs: ReadonlyMap<string, Organ>, { textWidth }: MermaidLook): string {
  const lines = labelLines(node, textWidth, organs).map(({ kind, text }) =>
    kind === 'who' ? `<b>${escaped(text)}</b>` : escaped(text),
  );
  const text = lines.join('<br/>');
  if (node.kind === 'occasion') return `${node.id}(["${text}"]):::occasion`;
  const name = classOf(node, organs);
  return `${node.id}["${text}"]${name ? `:::${name}` : ''}`;
}

function edgeText({ from, to, kind, words }: FlowEdge, { edgeWidth }: MermaidLook): string {
  const line = kind === 'concerns' ? '-.-' : '-->';
  const label = edgeLines(words, edgeWidth).map(escaped).join('<br/>');
  return `${from} ${line}${label ? `|"${label}"|` : ''} ${to}`;
}

const classOf = (node: FlowNode, organs: ReadonlyMap<string, Organ>): string | null =>
  node.kind === 'step' ? groupOf(node.step, organs) : null;
