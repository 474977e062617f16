/**
 * A board as a drawing. The browser lays the table out once more, light and as wide as on a desk, out of sight; every
 * line of words, ground, rule and sign is then drawn where it stands.
 */
import { inLight } from './in-light.ts';
import { resolvedCopy, signsOfPage } from './standalone-svg.ts';
import { FONTS, LAW_FONTS, svgElement, svgFile } from './svg-elements.ts';

const MARGIN = 24;
const TITLE = { size: 24, height: 52 };
const SOURCE = { size: 13, height: 30 };
const INK = '#1f1c18';
const MUTED = '#645d53';

/** The board as SVG text, under its page's title and above its address. */
export function boardDrawing(board: HTMLElement, title: string): string {
  return inLight(() => {
    const copy = plainCopy(board);
    document.body.append(copy);
    const frame = copy.getBoundingClientRect();
    const at: Origin = { x: frame.left - MARGIN, y: frame.top - MARGIN - TITLE.height };
    const table = copy.querySelector('table') as HTMLTableElement;
    const drawn = [...table.querySelectorAll<HTMLElement>('th, td')].flatMap((cell) => cellDrawing(cell, at));
    const width = frame.width + 2 * MARGIN;
    const height = table.getBoundingClientRect().height + 2 * MARGIN + TITLE.height + SOURCE.height;
    copy.remove();
    const words = [
      line(title, { x: MARGIN, y: MARGIN + TITLE.size, size: TITLE.size, weight: 600, fill: INK }),
      line(location.href, { x: MARGIN, y: height - MARGIN, size: SOURCE.size, weight: 400, fill: MUTED }),
    ];
    return svgFile(title, { x: 0, y: 0, width, height }, signsOfPage(), [...drawn, ...words]);
  });
}

interface Origin {
  readonly x: number;
  readonly y: number;
}

/** The board laid out as on a desk, with what is only for hands and phones left out, and quotation marks as letters. */
function plainCopy(board: HTMLElement): HTMLElement {
  const copy = board.cloneNode(true) as HTMLElement;
  copy.classList.add('taken');
  for (const unseen of copy.querySelectorAll('.opened, .visually-hidden, .on-phones')) unseen.remove();
  for (const quote of copy.querySelectorAll('q')) {
    const plain = document.createElement('span');
    plain.dataset.quote = '';
    plain.append('“', ...quote.childNodes, '”');
    quote.replaceWith(plain);
  }
  return copy;
}

/** A cell with all that stands in it; marks that stand for duties keep saying which. */
function cellDrawing(cell: HTMLElement, at: Origin): SVGElement[] {
  if (cell.getBoundingClientRect().width === 0) return [];
  const inside = [cell, ...cell.querySelectorAll<HTMLElement>(':not(svg, svg *)')].flatMap((part) => [
    ...groundOf(part, at),
    ...rulesOf(part, at),
  ]);
  const signs = [...cell.querySelectorAll<SVGSVGElement>('svg')].flatMap((sign) => signDrawing(sign, at));
  const words = linesIn(cell, at);
  const drawn = [...inside, ...signs, ...words];
  if (drawn.length === 0) return [];
  const link = cell.querySelector<HTMLAnchorElement>('a[href]');
  const marks = Object.fromEntries(
    [...cell.attributes]
      .filter(({ name }) => name.startsWith('data-'))
      .map(({ name, value }) => [name, value]),
  );
  return [svgElement('g', marks, ...(link ? [svgElement('a', { href: link.href }, ...drawn)] : drawn))];
}

function groundOf(part: HTMLElement, at: Origin): SVGElement[] {
  const { backgroundColor, borderRadius } = getComputedStyle(part);
  const { left, top, width, height } = part.getBoundingClientRect();
  if (backgroundColor === 'rgba(0, 0, 0, 0)' || width === 0) return [];
  const box = { x: left - at.x, y: top - at.y, width, height };
  return [
    svgElement('rect', {
      ...box,
      rx: Number.parseFloat(borderRadius) || 0,
      fill: plainColour(backgroundColor),
    }),
  ];
}

function rulesOf(part: HTMLElement, at: Origin): SVGElement[] {
  const style = getComputedStyle(part);
  const { left, top, right, bottom } = part.getBoundingClientRect();
  const rule = (side: 'top' | 'bottom' | 'left', [x1, y1, x2, y2]: [number, number, number, number]) => {
    const wide = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    if (!(wide > 0)) return [];
    const stroke = plainColour(style.getPropertyValue(`border-${side}-color`));
    return [
      svgElement('line', {
        x1: x1 - at.x,
        y1: y1 - at.y,
        x2: x2 - at.x,
        y2: y2 - at.y,
        stroke,
        'stroke-width': wide,
      }),
    ];
  };
  return [
    ...rule('top', [left, top, right, top]),
    ...rule('bottom', [left, bottom, right, bottom]),
    ...rule('left', [left, top, left, bottom]),
  ];
}

function signDrawing(sign: SVGSVGElement, at: Origin): SVGElement[] {
  const { left, top, width } = sign.getBoundingClientRect();
  if (width === 0) return [];
  const drawn = [...sign.children].map((part) => resolvedCopy(part as SVGElement));
  return [svgElement('g', { transform: `translate(${left - at.x} ${top - at.y})` }, ...drawn)];
}

/** The words of a cell, a text for each line as the browser broke it. */
function linesIn(cell: HTMLElement, at: Origin): SVGElement[] {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const lines: SVGElement[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const style = getComputedStyle(node.parentElement as HTMLElement);
    for (const { text, box } of linesOf(node)) {
      const size = Number.parseFloat(style.fontSize);
      const law = style.fontFamily.includes('Source Serif');
      lines.push(
        line(text, {
          x: box.left - at.x,
          y: box.top - at.y + ascent(style) + (box.height - contentHeight(style)) / 2,
          size,
          weight: Number(style.fontWeight),
          fill: plainColour(style.color),
          width: box.width,
          law,
        }),
      );
    }
  }
  return lines;
}

/** The stretches of a text that stand on one line each, without the white space at their ends. */
function linesOf(node: Text): { text: string; box: DOMRect }[] {
  const range = document.createRange();
  const lines: { text: string; top: number; start: number; end: number }[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\S+/gu)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const { top, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.top - top) < 3) {
      last.text += ` ${word}`;
      last.end = index + word.length;
    } else lines.push({ text: word, top, start: index, end: index + word.length });
  }
  return lines.map(({ text, start, end }) => {
    range.setStart(node, start);
    range.setEnd(node, end);
    return { text, box: range.getBoundingClientRect() };
  });
}

interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  readonly width?: number;
  readonly law?: boolean;
}

/** A text that is as wide in any font as here; a figure is too short to be stretched and stands in the middle instead. */
function line(text: string, { x, y, size, weight, fill, width, law = false }: Line): SVGElement {
  const fitted = width && text.length > 3 ? { textLength: width, lengthAdjust: 'spacingAndGlyphs' } : {};
  const middle = width && text.length <= 3 ? { x: x + width / 2, 'text-anchor': 'middle' } : {};
  return svgElement(
    'text',
    {
      x,
      y,
      fill,
      'font-size': size,
      'font-weight': weight,
      'font-family': law ? LAW_FONTS : FONTS,
      ...fitted,
      ...middle,
    },
    text,
  );
}

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

function metrics({ font }: CSSStyleDeclaration): { up: number; down: number } {
  if (!canvas) return { up: 0, down: 0 };
  canvas.font = font;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = canvas.measureText('x');
  return { up, down };
}
const ascent = (style: CSSStyleDeclaration) => metrics(style).up;
const contentHeight = (style: CSSStyleDeclaration) => metrics(style).up + metrics(style).down;

/** A mixed colour as `rgb(…)`, which every program knows. */
function plainColour(colour: string): string {
  if (!colour.startsWith('color(') || !canvas) return colour;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}
