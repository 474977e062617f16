/** Small questions that are asked of the XML of a Word file; elements are named with their usual prefix, `w:p`. */

export const childrenOf = (node: Node): Element[] =>
  Array.from(node.childNodes).filter((child): child is Element => child.nodeType === 1);

export const childOf = (node: Node | null, name: string): Element | null =>
  node ? (childrenOf(node).find((child) => child.nodeName === name) ?? null) : null;

/** The child reached by several names in turn. */
export const descend = (node: Node | null, ...names: string[]): Element | null =>
  names.reduce<Node | null>(childOf, node) as Element | null;

/** An attribute of the child, `w:val` where no other is named; null where there is none. */
export const settingOf = (node: Node | null, name: string, attribute = 'w:val'): string | null =>
  childOf(node, name)?.getAttribute(attribute) || null;

/** Whether a property such as `w:b` is set: there, and not switched off. */
export function isOn(properties: Element | null, name: string): boolean | null {
  const property = childOf(properties, name);
  if (!property) return null;
  return !/^(?:0|false|off|none)$/u.test(property.getAttribute('w:val') || '1');
}
