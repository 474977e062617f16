import { fontFaces } from '../fonts-inside.ts';

/** What a drawing takes from the style sheet, as attributes of its own. */
const TAKEN = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'font-family',
  'font-size',
  'font-weight',
  'marker-start',
  'marker-end',
] as const;

/** A drawing of the page as a PNG picture (a data address), `scale` times its size, with the page's font in it. */
export async function pictureOf(
  drawing: SVGSVGElement,
  scale: number,
): Promise<{ data: string; width: number; height: number }> {
  const { width, height } = drawing.viewBox.baseVal;
  const copy = withOwnLooks(drawing);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width * scale));
  copy.setAttribute('height', String(height * scale));
  const signs = document.querySelector<SVGSVGElement>('.signs');
  if (signs) copy.prepend(...withOwnLooks(signs).childNodes);
  const fonts = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  fonts.textContent = await fontFaces(['Be Vietnam Pro', 'Source Serif 4']);
  copy.prepend(fonts);

  const address = URL.createObjectURL(
    new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }),
  );
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * scale, height * scale];
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  URL.revokeObjectURL(address);
  return { data: canvas.toDataURL('image/png'), width, height };
}

function withOwnLooks(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  [drawing, ...drawing.querySelectorAll('*')].forEach((part, i) => {
    const looks = getComputedStyle(part);
    for (const name of TAKEN) {
      const value = looks.getPropertyValue(name);
      if (value && value !== 'none') copies[i]?.setAttribute(name, value.replace(/url\("[^"]*#/u, 'url("#'));
      else if (name === 'fill') copies[i]?.setAttribute(name, 'none');
    }
  });
  return copy;
}
