import { svgCanvas } from './svg-canvas.ts';

/** Wide enough for a projector and for a landscape sheet at 200 dots to the inch. */
const WIDTH = 2400;

/** An SVG file as a PNG, in the site's own fonts. */
export async function svgPicture(svg: string): Promise<Blob> {
  const canvas = await svgCanvas(svg, WIDTH);
  return new Promise((done, fail) => {
    canvas.toBlob(
      (blob) => (blob ? done(blob) : fail(new Error('the browser made no picture'))),
      'image/png',
    );
  });
}
