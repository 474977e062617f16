import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** The words of all elements of a page that bear `data-law`, in document order. Throws where one is nested in another. */
export function lawWordsOf(html: string): string[] {
  const found: string[] = [];
  collect(parse(html), false, found);
  return found;
}

function collect(node: Node, inside: boolean, found: string[]): void {
  const isLaw = 'attrs' in node && node.attrs.some((attribute) => attribute.name === 'data-law');
  if (isLaw && inside) throw new Error('data-law is nested in data-law');
  if (isLaw) found.push(textOf(node));
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, inside || isLaw, found);
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
