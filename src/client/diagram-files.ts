/**
 * A diagram taken along: as SVG that stands by itself (styles as attributes, light, every text as wide in any font as
 * here), as PNG for slides and letters, and the duties that it is made of. Made in the browser when asked for.
 */

const PNG_WIDTH = 2400;
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'marker-start',
  'marker-end',
];
const FONTS = "'Be Vietnam Pro', 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";
const SVG = 'http://www.w3.org/2000/svg';

for (const tools of document.querySelectorAll<HTMLElement>('[data-diagram-files]')) {
  tools.addEventListener('click', (event) => {
    const kind = (event.target as Element).closest<HTMLElement>('[data-take]')?.dataset.take;
    const figure = tools.closest<HTMLElement>('[data-diagram]');
    if (kind && figure) void take(kind, figure, tools);
  });
}

async function take(kind: string, figure: HTMLElement, tools: HTMLElement): Promise<void> {
  const name = tools.dataset.diagramFiles ?? 'so-do';
  if (kind === 'json') {
    save(
      new Blob([await dutiesOf(figure, tools.dataset.source ?? '')], { type: 'application/json' }),
      `${name}.json`,
    );
    return;
  }
  const drawing = figure.querySelector<SVGSVGElement>('svg.drawing.wide');
  if (!drawing) return;
  const svg = selfContained(drawing, figure.closest('main')?.querySelector('h1')?.textContent ?? name);
  const blob = new Blob([svg], { type: 'image/svg+xml' });
  if (kind === 'svg') save(blob, `${name}.svg`);
  else save(await png(blob, drawing.viewBox.baseVal), `${name}.png`);
}

/** The duties drawn in the figure, out of the published file. */
async function dutiesOf(figure: HTMLElement, source: string): Promise<string> {
  const drawn = new Set(
    [...figure.querySelectorAll<SVGElement | HTMLElement>('[data-duties]')].flatMap((one) =>
      (one.dataset.duties ?? '').split(' '),
    ),
  );
  const file = (await (await fetch(source)).json()) as { duties: { id: string }[] };
  return `${JSON.stringify({ ...file, duties: file.duties.filter(({ id }) => drawn.has(id)) }, null, 2)}\n`;
}

/** The drawing as a file of its own. Styles are read in the light theme, whichever is on the screen. */
function selfContained(drawing: SVGSVGElement, title: string): string {
  const root = document.documentElement;
  const theme = root.dataset.theme;
  root.dataset.theme = 'light';
  drawing.classList.add('taken');
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  resolve(drawing, copy);
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const signs = document.createElementNS(SVG, 'defs');
  for (const marker of document.querySelectorAll('.signs marker')) {
    const made = marker.cloneNode(true) as Element;
    resolve(marker, made);
    signs.append(made);
  }
  drawing.classList.remove('taken');
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;

  const name = document.createElementNS(SVG, 'title');
  name.textContent = title;
  for (const unseen of copy.querySelectorAll('[stroke="rgba(0, 0, 0, 0)"], [display="none"]'))
    unseen.remove();
  const paper = document.createElementNS(SVG, 'rect');
  for (const [key, value] of Object.entries({
    x: x - 16,
    y: y - 16,
    width: width + 32,
    height: height + 32,
    fill: '#fff',
  }))
    paper.setAttribute(key, String(value));
  copy.prepend(name, signs, paper);
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('viewBox', `${x - 16} ${y - 16} ${width + 32} ${height + 32}`);
  copy.setAttribute('width', String(width + 32));
  copy.setAttribute('height', String(height + 32));
  copy.setAttribute('font-family', FONTS);
  return new XMLSerializer().serializeToString(copy);
}

/** Writes what the page's style sheets say of each element into the copy's attributes, and makes its links whole. */
function resolve(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of STYLES) {
    const value = style.getPropertyValue(name).replace(/url\("[^"]*#([^"]+)"\)/gu, 'url(#$1)');
    const plain = value === 'context-stroke' ? style.getPropertyValue('color') : value;
    if (plain && plain !== 'none') to.setAttribute(name, plain);
    else if (name === 'fill') to.setAttribute(name, 'none');
  }
  if (style.display === 'none') to.setAttribute('display', 'none');
  to.removeAttribute('class');
  if (from instanceof SVGAElement) to.setAttribute('href', new URL(from.href.baseVal, location.href).href);
  if (from instanceof SVGTextContentElement && from.childElementCount === 0) {
    to.setAttribute('textLength', String(Math.round(from.getComputedTextLength())));
    to.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  }
  [...from.children].forEach((child, i) => resolve(child, to.children[i] as Element));
}

async function png(svg: Blob, { width, height }: { width: number; height: number }): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = PNG_WIDTH;
  canvas.height = Math.round((PNG_WIDTH * (height + 32)) / (width + 32));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  return new Promise((done, fail) => {
    canvas.toBlob(
      (blob) => (blob ? done(blob) : fail(new Error('the browser made no picture'))),
      'image/png',
    );
  });
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
