/** What may be in commentary: a small set of nodes of MDX; all else is a fault, found before anything is compiled. */
import type { MdastNode } from 'satteri';
import { noOrgan, noSuch } from '../model/nearest.ts';
import type { Library } from '../model/regulation.ts';
import { type CommentarySubject, nothingAt, targetAt } from './commentary-subject.ts';
import { childrenOf, elementOf, type KnownAttributes } from './mdx-tree.ts';

/** The components of commentary, and the one attribute of each. */
const COMPONENTS: Readonly<Record<string, KnownAttributes>> = {
  Ref: { needs: ['to'] },
  Provision: { needs: ['of'] },
  Diagram: { needs: ['of'] },
  Organ: { needs: ['id'] },
  Flow: { needs: ['id'] },
};

/** Where commentary is, and who gets its faults. */
interface CommentaryContext extends CommentarySubject {
  readonly library: Library;
  readonly fault: (message: string, at: MdastNode) => void;
}

/** Checks one node at the top of a commentary. What is not looked into has a fault itself. */
export function checkBlock(node: MdastNode, context: CommentaryContext): void {
  if (node.type === 'paragraph') checkWords(node, context);
  else if (node.type === 'list') {
    for (const item of childrenOf(node)) checkEntry(item, context);
  } else checkNode(node, context, true);
}

/** How many words readers see of a node: its own, and the name of an organ; citations are not counted. */
export function countWords(node: MdastNode, library: Library): number {
  if (node.type === 'text') return node.value.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  const own = childrenOf(node).reduce((sum, child) => sum + countWords(child, library), 0);
  const element = own > 0 ? null : elementOf(node, COMPONENTS);
  if (element?.name !== 'Organ') return own;
  return library.organs.byId.get(element.attributes.get('id') ?? '')?.name.split(' ').length ?? 0;
}

function checkEntry(item: MdastNode, context: CommentaryContext): void {
  const [first, ...rest] = childrenOf(item);
  const other = first?.type === 'paragraph' ? rest[0] : first;
  if (other) context.fault('an entry of a list holds one paragraph', other);
  if (item.type !== 'listItem' || typeof item.checked === 'boolean')
    context.fault('an entry of a list is no box to tick', item);
  if (first) checkWords(first, context);
}

function checkWords(node: MdastNode, context: CommentaryContext): void {
  for (const child of childrenOf(node)) checkNode(child, context);
}

function checkNode(node: MdastNode, context: CommentaryContext, isTop = false): void {
  switch (node.type) {
    case 'text':
    case 'break':
      break;
    case 'emphasis':
    case 'strong':
      checkWords(node, context);
      break;
    case 'link':
      if (!/^https?:\/\//iu.test(node.url)) context.fault(badLink(node.url), node);
      checkWords(node, context);
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      checkComponent(node, context, isTop);
      break;
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      context.fault('commentary holds words and components, no code: write { as &#123;', node);
      break;
    default:
      context.fault(`commentary holds paragraphs, lists, emphasis and links, no ${node.type}`, node);
  }
}

const badLink = (url: string) =>
  `a link leads to https://…, not to «${url}»; within the site write <Ref to="…" />`;

function checkComponent(node: MdastNode, context: CommentaryContext, isTop: boolean): void {
  const { name = '', isKnown, attributes, faults = [] } = elementOf(node, COMPONENTS) ?? {};
  if (!isKnown) {
    const known = Object.keys(COMPONENTS).join(', ');
    context.fault(`<${name}> is no component for commentary; there are ${known}`, node);
    return;
  }
  for (const message of faults) context.fault(message, node);
  if (faults.length > 0) return;
  if (name === 'Organ') checkWords(node, context);
  else if (childrenOf(node).length > 0) context.fault(`<${name}> holds no words of its own`, node);
  if (name === 'Provision' && !isTop) context.fault('<Provision> stands on a line by itself', node);
  const message = pointsNowhere(name, [...(attributes?.values() ?? [])].join(), context);
  if (message) context.fault(message, node);
}

/** What is wrong with that which a component points to, or null. */
function pointsNowhere(name: string, to: string, context: CommentaryContext): string | null {
  if (name === 'Organ') {
    const { byId } = context.library.organs;
    return byId.has(to) ? null : noOrgan(to, byId.keys());
  }
  if (name === 'Flow') {
    const ids = context.library.regulations.flatMap(({ flows }) => flows.map(({ id }) => id));
    return ids.includes(to) ? null : noSuch('flow', to, ids, 'in content/flows');
  }
  const target = targetAt(to, context);
  if (!target) return nothingAt(to, context);
  if (name !== 'Provision' || target.provision) return null;
  return '<Provision> names an article: write of="khoan-1" or of="dieu-5#khoan-1"';
}
