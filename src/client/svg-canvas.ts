import { fontFaces } from './fonts-inside.ts';

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
