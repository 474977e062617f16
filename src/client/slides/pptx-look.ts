/** How a box of a page looks, in the measures and colours of PowerPoint. */
import type PptxGen from 'pptxgenjs';
import { officeHue } from '../../styles/palette.ts';
import type { Rect } from './pptx-lines.ts';

/** A slide 1280 pixels wide is 13 1/3 inches: 96 to the inch. */
const INCH = 96;
const POINTS = 72 / INCH;

export const points = (pixels: string): number => Math.round(Number.parseFloat(pixels) * POINTS * 10) / 10;

/** How wide something of the page is, in inches; nothing is 0. */
export const widthOf = (part: HTMLElement | null): number => (part?.offsetWidth ?? 0) / INCH;

/** Where things are on a slide. */
export function rectsIn(slide: HTMLElement): (part: Element) => Rect {
  const frame = slide.getBoundingClientRect();
  const inches = (pixels: number) => Math.round((pixels / INCH) * 1000) / 1000;
  return (part) => {
    const box = part.getBoundingClientRect();
    return {
      x: inches(box.x - frame.x),
      y: inches(box.y - frame.y),
      w: inches(box.width),
      h: inches(box.height),
    };
  };
}

/** A colour of the page as PowerPoint writes it; null where nothing is painted. */
export function hexOf(colour: string): string | null {
  const [red, green, blue, alpha = '1'] = colour.match(/[\d.]+/gu) ?? [];
  if (!colour.startsWith('rgb') || Number(alpha) === 0) return null;
  return [red, green, blue]
    .map((one) => Number(one).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** Filled, framed and padded as on the page. */
export function lookOf(box: HTMLElement): PptxGen.TextPropsOptions {
  const style = getComputedStyle(box);
  const fill = hexOf(style.backgroundColor);
  const isFramed = Number.parseFloat(style.borderRightWidth) > 0;
  const frame = hexOf(style.borderRightColor) ?? officeHue('line');
  const inset = (side: 'Left' | 'Right' | 'Top' | 'Bottom') =>
    points(style[`padding${side}`]) + points(style[`border${side}Width`]);
  return {
    ...(fill ? { fill: { color: fill } } : {}),
    ...(isFramed ? { line: { color: frame, width: 1.5 } } : {}),
    margin: [inset('Left'), inset('Right'), inset('Bottom'), inset('Top')],
    align: style.textAlign === 'center' ? 'center' : 'left',
    valign: 'middle',
  };
}
