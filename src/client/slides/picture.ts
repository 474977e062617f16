import { resolvedCopy } from '../standalone-svg.ts';
import { svgCanvas } from '../svg-canvas.ts';
import { svgFile } from '../svg-elements.ts';

/** A drawing of the page as a PNG picture (a data address), `scale` times its size, with the page's fonts in it. */
export async function pictureOf(
  drawing: SVGSVGElement,
  scale: number,
): Promise<{ data: string; width: number; height: number }> {
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const title = drawing.getAttribute('aria-label') ?? '';
  const svg = svgFile(title, { x, y, width, height }, [...resolvedCopy(drawing).childNodes]);
  const canvas = await svgCanvas(svg, Math.round(width * scale));
  return { data: canvas.toDataURL('image/png'), width, height };
}
