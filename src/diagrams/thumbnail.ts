import { type Element, el } from './element.ts';
import type { Frame } from './sheet.ts';

const KEPT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'd',
  'x',
  'y',
  'width',
  'height',
  'cx',
  'cy',
  'r',
  'rx',
];

/** A drawing so small that only its shape is seen: no words, no links, nothing that is not seen. */
export const thumbnail = (frame: Frame): Frame => ({
  ...frame,
  steps: 0,
  elements: frame.elements.flatMap(shapesOf),
});

/** A drawing without links and marks, for paper. */
export const unlinked = (frame: Frame): Frame => ({ ...frame, elements: frame.elements.flatMap(unmarked) });

function unmarked({ tag, attributes, children }: Element): Element[] {
  if (tag === 'title' || attributes['fill-opacity'] === 0) return [];
  const { class: _, ...kept } = attributes;
  if (tag === 'text' || tag === 'tspan') return [el(tag, kept, ...children)];
  const inside = children.flatMap((child) => (typeof child === 'string' ? [] : unmarked(child)));
  return tag === 'g' || tag === 'a' ? inside : [el(tag, kept, ...inside)];
}

function shapesOf({ tag, attributes, children }: Element): Element[] {
  if (tag === 'text' || tag === 'title') return [];
  const inside = children.flatMap((child) => (typeof child === 'string' ? [] : shapesOf(child)));
  if (tag === 'g' && attributes.transform) return [el('g', { transform: attributes.transform }, ...inside)];
  if (tag === 'g' || tag === 'a') return inside;
  if (attributes['stroke-opacity'] === 0 || attributes['fill-opacity'] === 0) return [];
  const kept = Object.fromEntries(Object.entries(attributes).filter(([name]) => KEPT.includes(name)));
  return [el(tag, kept)];
}
