import { fontFaces } from './fonts-inside.ts';

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

/** An SVG file drawn so many pixels wide, in the site's own fonts. */
export async function svgCanvas(svg: string, width: number): Promise<HTMLCanvasElement> {
  const faces = await fontFaces(['Be Vietnam Pro', 'Source Serif 4']);
  const dressed = svg.replace(/<title/u, `<style>${faces.replaceAll('optional', 'block')}</style><title`);
  const address = URL.createObjectURL(new Blob([dressed], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.round((width * image.naturalHeight) / image.naturalWidth);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  return canvas;
}
