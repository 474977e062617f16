import { type Element, el } from './element.ts';
import type { Frame } from './sheet.ts';

/** A drawing without links and marks: for paper, and where it is within a link itself. */
export const unlinked = (frame: Frame): Frame => ({ ...frame, elements: frame.elements.flatMap(unmarked) });

function unmarked({ tag, attributes, children }: Element): Element[] {
  if (tag === 'title' || attributes['fill-opacity'] === 0 || attributes['stroke-opacity'] === 0) return [];
  const { class: kind, ...kept } = attributes;
  if (tag === 'text' || tag === 'tspan') return [el(tag, kept, ...children)];
  const inside = children.flatMap((child) => (typeof child === 'string' ? [] : unmarked(child)));
  if (String(kind).includes('strong')) return [el('g', { class: 'strong' }, ...inside)];
  // What is put somewhere stays there.
  const { transform } = attributes;
  if (transform !== undefined && tag === 'g') return [el('g', { transform }, ...inside)];
  return tag === 'g' || tag === 'a' ? inside : [el(tag, kept, ...inside)];
}
