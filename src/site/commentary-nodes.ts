/** What stands in commentary: a small set of nodes of MDX, each read into what it says; all else is a fault. */
import type { MdastNode } from 'satteri';
import type { Flow } from '../model/flow.ts';
import type { Library, Regulation } from '../model/library.ts';
import { noOrgan, noSuch } from '../model/nearest.ts';
import type { Organ } from '../model/organ.ts';
import { childrenOf, elementOf, type KnownAttributes } from './mdx-tree.ts';
import { nothingAt, type Standing, type Target, targetAt } from './standing.ts';

/** Words of ours: plain, stressed, or pointing to something that the site holds. */
export type CommentaryWords =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'emphasis' | 'strong'; readonly words: readonly CommentaryWords[] }
  | { readonly kind: 'link'; readonly href: string; readonly words: readonly CommentaryWords[] }
  | { readonly kind: 'organ'; readonly organ: Organ; readonly words: readonly CommentaryWords[] }
  | { readonly kind: 'ref' | 'diagram'; readonly target: Target }
  | { readonly kind: 'flow'; readonly flow: Flow; readonly of: Regulation };

export type CommentaryBlock =
  | { readonly kind: 'paragraph'; readonly words: readonly CommentaryWords[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly entries: readonly (readonly CommentaryWords[])[];
    }
  | { readonly kind: 'provision'; readonly target: Target };

/** The components of commentary, and the one attribute of each. */
const COMPONENTS: Readonly<Record<string, KnownAttributes>> = {
  Ref: { needs: ['to'] },
  Provision: { needs: ['of'] },
  Diagram: { needs: ['of'] },
  Organ: { needs: ['id'] },
  Flow: { needs: ['id'] },
};

/** Where commentary stands, and to whom its faults are told. */
export interface CommentaryContext extends Standing {
  readonly library: Library;
  readonly fault: (message: string, at: MdastNode) => void;
}

/** The block that one node at the top of a commentary is. */
export function blockOf(node: MdastNode, context: CommentaryContext): CommentaryBlock[] {
  if (node.type === 'paragraph') return [{ kind: 'paragraph', words: wordsIn(node, context) }];
  if (node.type === 'list') {
    const entries = childrenOf(node).map((item) => {
      const [first, ...rest] = childrenOf(item);
      const other = first?.type === 'paragraph' ? rest[0] : first;
      if (other) context.fault('an entry of a list holds one paragraph', other);
      return first ? wordsIn(first, context) : [];
    });
    return [{ kind: 'list', ordered: node.ordered === true, entries }];
  }
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Provision') {
    const [target] = targets(node, context);
    if (target?.provision) return [{ kind: 'provision', target }];
    if (target)
      context.fault('<Provision> names an article: write of="khoan-1" or of="dieu-5#khoan-1"', node);
    return [];
  }
  const words = wordsOf(node, context);
  return words.length > 0 ? [{ kind: 'paragraph', words }] : [];
}

const wordsIn = (node: MdastNode, context: CommentaryContext): CommentaryWords[] =>
  childrenOf(node).flatMap((child) => wordsOf(child, context));

function wordsOf(node: MdastNode, context: CommentaryContext): CommentaryWords[] {
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.value }];
    case 'break':
      return [{ kind: 'break' }];
    case 'emphasis':
    case 'strong':
      return [{ kind: node.type, words: wordsIn(node, context) }];
    case 'link':
      if (/^https?:\/\//iu.test(node.url))
        return [{ kind: 'link', href: node.url, words: wordsIn(node, context) }];
      context.fault(
        `a link leads to https://…, not to «${node.url}»; within the site write <Ref to="…" />`,
        node,
      );
      return [];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentOf(node, context);
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      context.fault('commentary holds words and components, no code: write { as &#123;', node);
      return [];
    default:
      context.fault(`commentary holds paragraphs, lists, emphasis and links, no ${node.type}`, node);
      return [];
  }
}

function componentOf(node: MdastNode, context: CommentaryContext): CommentaryWords[] {
  const { name = '', isKnown, attributes, faults = [] } = elementOf(node, COMPONENTS) ?? {};
  if (!isKnown) {
    context.fault(
      `<${name}> is no component for commentary; there are ${Object.keys(COMPONENTS).join(', ')}`,
      node,
    );
    return [];
  }
  for (const message of faults) context.fault(message, node);
  if (faults.length > 0) return [];
  if (name !== 'Organ' && childrenOf(node).length > 0)
    context.fault(`<${name}> holds no words of its own`, node);
  const id = attributes?.get('id') ?? '';
  if (name === 'Organ') return organ(id, node, context);
  if (name === 'Flow') return flow(id, node, context);
  if (name === 'Provision') context.fault('<Provision> stands on a line by itself', node);
  return targets(node, context).map((target) => ({ kind: name === 'Ref' ? 'ref' : 'diagram', target }));
}

/** Where a component points to; nothing, and a fault, where that is nowhere. */
function targets(node: MdastNode, context: CommentaryContext): Target[] {
  const { attributes, faults } = elementOf(node, COMPONENTS) ?? { faults: [] };
  for (const message of faults) context.fault(message, node);
  const place = attributes?.get('to') ?? attributes?.get('of');
  if (!place) return [];
  const target = targetAt(place, context);
  if (!target) context.fault(nothingAt(place, context), node);
  return target ? [target] : [];
}

function organ(id: string, node: MdastNode, context: CommentaryContext): CommentaryWords[] {
  const { byId } = context.library.organs;
  const found = byId.get(id);
  if (!found) context.fault(noOrgan(id, byId.keys()), node);
  return found ? [{ kind: 'organ', organ: found, words: wordsIn(node, context) }] : [];
}

function flow(id: string, node: MdastNode, context: CommentaryContext): CommentaryWords[] {
  const all = context.library.regulations.flatMap((of) => of.flows.map((one) => ({ flow: one, of })));
  const found = all.find((one) => one.flow.id === id);
  if (found) return [{ kind: 'flow', ...found }];
  context.fault(
    noSuch(
      'flow',
      id,
      all.map((one) => one.flow.id),
      'in content/flows',
    ),
    node,
  );
  return [];
}
