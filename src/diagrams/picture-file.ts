import { framesOf, isSqueezed, type Picture } from './drawings.ts';
import { type Element, el, markup, type Paint, textLines } from './element.ts';
import { setLines } from './set-lines.ts';
import type { Frame } from './sheet.ts';
import { textWidth } from './wrapped-text.ts';

/** Export formats and the limits of their letters; A4 never below 8 pt. */
export const PAGES = {
  wide: { width: 1600, height: 900, most: 24, least: 12 },
  a4: { width: 1123, height: 794, most: 16, least: 10.7 },
} as const;
export type Page = keyof typeof PAGES;

/** What is written around a drawing in a file. */
export interface PictureFile {
  readonly paint: Paint;
  /** The address of the page it is from, whole. */
  readonly address: string;
  /** What its signs mean, one entry a word and a sign drawn around a point. */
  readonly legend: readonly { readonly words: string; readonly sign: (x: number, y: number) => Element }[];
  readonly fonts: string;
}

const MARGIN = 28;

/** A drawing as an SVG file of its own: title, legend, whose words it shows and where; colours and styles are attributes. */
export function pictureFile(
  picture: Picture,
  page: Page,
  { paint, address, legend, fonts }: PictureFile,
): string {
  const { width, height } = PAGES[page];
  const titleSize = page === 'wide' ? 30 : 20;
  const small = page === 'wide' ? 16 : 11;
  // Bold, and often in a font of the program that opens the file: wider than the measure knows.
  const title = setLines(picture.title, titleSize, (width - 2 * MARGIN) * 0.85);
  const top = MARGIN + title.length * titleSize * 1.25 + 6;
  const keys = keyRows(legend, small, width - 2 * MARGIN);
  const foot = small * (2.2 + 1.8 * keys.length);
  const frame = fitted(picture, page, height - top - foot - MARGIN);
  const high = Math.max(height, top + frame.height + foot + MARGIN);
  const left = (width - frame.width) / 2;
  return markup(
    el(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} ${Math.ceil(high)}`,
        width,
        height: Math.ceil(high),
        'font-family': fonts,
        lang: 'vi',
      },
      el('title', {}, picture.title),
      el('rect', { x: 0, y: 0, width, height: Math.ceil(high), fill: 'paper' }),
      textLines(
        title,
        { x: MARGIN, y: MARGIN + titleSize * 0.8, size: titleSize, lead: titleSize * 1.25 },
        { 'font-weight': 600 },
      ),
      el(
        'g',
        { transform: `translate(${Math.round(left)} ${Math.round(top)})` },
        ...frame.elements.map((one) => plain(one, address)),
      ),
      ...keys.flatMap((row, r) => {
        const y = high - MARGIN - small * (2 + 1.8 * (keys.length - 1 - r));
        return row.map(({ x, words, sign }) =>
          el(
            'g',
            {},
            sign(MARGIN + x + small * 0.6, y),
            textLines([words], {
              x: MARGIN + x + small * 1.7,
              y: y + small * 0.35,
              size: small,
              lead: small,
            }),
          ),
        );
      }),
      textLines(
        [`${picture.source} · ${address}`],
        { x: MARGIN, y: high - MARGIN, size: small, lead: small },
        { fill: 'muted' },
      ),
    ),
    paint,
  );
}

type Key = PictureFile['legend'][number];

/** The legend in rows no wider than the page, each entry with its place in its row. */
function keyRows(legend: readonly Key[], small: number, width: number): (Key & { x: number })[][] {
  const rows: (Key & { x: number })[][] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const key of legend) {
    const wide = small * 3 + textWidth(key.words, small);
    if (end + wide > width) {
      rows.push([]);
      end = 0;
    }
    rows.at(-1)?.push({ ...key, x: end });
    end += wide;
  }
  return rows;
}

/** The drawing in the largest letters in which the page holds it; else in the least, on as high a page as it needs. */
function fitted(picture: Picture, page: Page, height: number): Frame {
  const { width, most, least } = PAGES[page];
  for (let text: number = most; text >= least; text -= text > 14 ? 1 : 0.5) {
    const sheet = { width: width - 2 * MARGIN, height, text };
    if (isSqueezed(picture, sheet)) continue;
    const frames = framesOf(picture, sheet);
    const [frame] = frames;
    if (frame && frames.length === 1 && frame.height <= height) return frame;
  }
  return framesOf(picture, {
    width: width - 2 * MARGIN,
    height: null,
    text: Math.max(least, 12),
  })[0] as Frame;
}

/** An element without what only a page needs; its links lead to whole addresses. */
function plain({ tag, attributes, children }: Element, address: string): Element {
  const { class: _, role, 'aria-label': label, 'data-step': step, href, ...kept } = attributes;
  return {
    tag,
    attributes: typeof href === 'string' ? { ...kept, href: new URL(href, address).href } : kept,
    children: children.map((child) => (typeof child === 'string' ? child : plain(child, address))),
  };
}
