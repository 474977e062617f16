/** A drawing of the page for a file of its own: styles as attributes, every text as wide in any font as here. */
import { LAW_FONTS } from './svg-elements.ts';

const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'fill-opacity',
  'stroke-opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'marker-start',
  'marker-end',
];

/** A copy with what the page's style sheets say of each element in its attributes, and its links whole. */
export function resolvedCopy<Element extends SVGElement>(from: Element): Element {
  const copy = from.cloneNode(true) as Element;
  resolve(from, copy);
  return copy;
}

function resolve(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of STYLES) {
    const value = style.getPropertyValue(name).replace(/url\("[^"]*#([^"]+)"\)/gu, 'url(#$1)');
    const plain = value === 'context-stroke' ? style.getPropertyValue('color') : value;
    if (plain && plain !== 'none') to.setAttribute(name, plain);
    else if (name === 'fill') to.setAttribute(name, 'none');
  }
  if (from instanceof SVGTextElement && style.fontFamily.includes('Serif'))
    to.setAttribute('font-family', LAW_FONTS);
  if (style.display === 'none') to.setAttribute('display', 'none');
  to.removeAttribute('class');
  if (from instanceof SVGAElement) to.setAttribute('href', new URL(from.href.baseVal, location.href).href);
  // What is not shown now, as a slide to come, cannot be measured.
  const length = from instanceof SVGTextContentElement ? Math.round(from.getComputedTextLength()) : 0;
  if (length > 0 && from.childElementCount === 0) {
    to.setAttribute('textLength', String(length));
    to.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  }
  [...from.children].forEach((child, i) => resolve(child, to.children[i] as Element));
}
