import { citation } from '../model/citation.ts';
import type { FlowStep } from '../model/flow.ts';
import { capital } from '../model/letter-case.ts';
import type { Group, Organ } from '../model/organ.ts';
import type { FlowNode } from './flow-graph.ts';
import { wrapText } from './wrapped-text.ts';

/** What a line of a node's text is: an organ's name, what it does, with or toward whom, the provision, or the law's words. */
export type LineKind = 'who' | 'does' | 'toward' | 'cite' | 'law';

export interface LabelLine {
  readonly kind: LineKind;
  readonly text: string;
  /** The organ whose name begins on this line, for its sign. */
  readonly organ: Organ | null;
}

export const NOBODY = '(văn bản không nói ai)';
/** Bold letters are a little wider than those that the width table knows. */
const BOLD = 1.06;
/** Room for an organ's sign before its name. */
export const SIGN_WIDTH = 20;

/** The text of a node in lines no wider than `width`. */
export function labelLines(node: FlowNode, width: number, organs: ReadonlyMap<string, Organ>): LabelLine[] {
  if (node.kind === 'occasion') return plain('law', node.words, width);
  const { step } = node;
  const name = (id: string) => organs.get(id)?.name ?? id;
  const who = step.who.flatMap((id) => {
    const lines = wrapText(capital(name(id)), 14 * BOLD, width - SIGN_WIDTH);
    return lines.map(
      (text, n): LabelLine => ({
        kind: 'who',
        text,
        organ: (n === 0 && organs.get(id)) || null,
      }),
    );
  });
  return [
    ...(who.length > 0 ? who : plain('toward', NOBODY, width)),
    ...plain('does', step.does, width),
    ...(step.with.length > 0 ? plain('toward', `cùng ${step.with.map(name).join('; ')}`, width) : []),
    ...(step.toward.length > 0 ? plain('toward', `→ ${step.toward.map(name).join('; ')}`, width) : []),
    ...plain('cite', citation(step.article, step.provision), width),
  ];
}

/** The words on an edge, in lines. */
export const edgeLines = (words: string | null, width: number): string[] =>
  words === null ? [] : wrapText(words, 14, width);

/** The group of a step's organs; `mixed` where they are of several, null where there are none. */
export function groupOf(step: FlowStep, organs: ReadonlyMap<string, Organ>): Group | 'mixed' | null {
  const groups = new Set(step.who.flatMap((id) => organs.get(id)?.group ?? []));
  const [first] = groups;
  if (!first) return null;
  return groups.size > 1 ? 'mixed' : first;
}

const plain = (kind: LineKind, text: string, width: number): LabelLine[] =>
  wrapText(text.trim().replace(/\s+/gu, ' '), 14, width).map((line) => ({ kind, text: line, organ: null }));
