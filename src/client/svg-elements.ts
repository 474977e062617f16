const SVG = 'http://www.w3.org/2000/svg';

export const FONTS = "'Be Vietnam Pro', 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";
export const LAW_FONTS = "'Source Serif 4', 'Noto Serif', Georgia, 'Times New Roman', serif";

/** Makes an SVG element with attributes; numbers are kept to a tenth. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...inside: (string | Node)[]
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    made.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 10) / 10) : value);
  made.append(...inside);
  return made;
}

/** A standalone SVG file with a title and a white background. */
export function svgFile(
  title: string,
  box: { x: number; y: number; width: number; height: number },
  drawn: Iterable<Node>,
): string {
  const { x, y, width, height } = box;
  const file = svgElement(
    'svg',
    { viewBox: `${x} ${y} ${width} ${height}`, width, height, 'font-family': FONTS },
    svgElement('title', {}, title),
    svgElement('rect', { x, y, width, height, fill: '#fff' }),
    ...drawn,
  );
  return new XMLSerializer().serializeToString(file);
}
