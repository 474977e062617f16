import { framesOf, type Picture } from './drawings.ts';
import { type Element, el, markup, type Paint, textLines } from './element.ts';
import { setLines } from './set-lines.ts';
import type { Frame } from './sheet.ts';
import { textWidth } from './wrapped-text.ts';

/**
 * Export formats. Letters of slides are read in a room: 24 px where 16:9 is shown at 1280×720. An A4 sheet
 * shows a whole drawing in the largest of its letters that fit, none below 8 pt.
 */
export const PAGES = {
  wide: { width: 1600, height: 900, letters: [30], title: 36, small: 30 },
  a4: { width: 1123, height: 794, letters: [16, 15, 14, 13, 12, 11, 10.7], title: 20, small: 11 },
} as const;
export type Page = keyof typeof PAGES;

/** What is written around a drawing in a file. */
interface PictureFile {
  readonly paint: Paint;
  /** The address of the page it is from, whole. */
  readonly address: string;
  /** What its signs mean, one entry a word and a sign drawn around a point. */
  readonly legend: readonly { readonly words: string; readonly sign: (x: number, y: number) => Element }[];
  readonly fonts: string;
}

const MARGIN = 28;
/** The letter size of a drawing that does not fit on one A4 sheet. */
const MOST_IN_PARTS = 12;

/**
 * A drawing as SVG files of their own, as many as it needs: title, legend, whose words it shows and where; colours and styles
 * are attributes.
 */
export function pictureFiles(picture: Picture, page: Page, file: PictureFile): string[] {
  const { width, height, title: size, small } = PAGES[page];
  // Bold, and often in a font of the program that opens the file: wider than the measure knows.
  const title = setLines(picture.title, size, (width - 2 * MARGIN) * 0.85);
  const keys = keyRows(file.legend, small, width - 2 * MARGIN);
  const top = MARGIN + title.length * size * 1.25 + 6;
  const foot = small * (2.2 + 1.8 * keys.length);
  return fitted(picture, page, height - top - foot - MARGIN).map((frame) =>
    fileOf(frame, { picture, page, title, keys, top, foot }, file),
  );
}

interface Around {
  readonly picture: Picture;
  readonly page: Page;
  readonly title: readonly string[];
  readonly keys: readonly (readonly (Key & { readonly x: number })[])[];
  readonly top: number;
  readonly foot: number;
}

function fileOf(frame: Frame, around: Around, { paint, address, fonts }: PictureFile): string {
  const { picture, page, title, keys, top, foot } = around;
  const { width, height, title: size, small } = PAGES[page];
  const high = Math.ceil(Math.max(height, top + frame.height + foot + MARGIN));
  const left = Math.round((width - frame.width) / 2);
  const source = { x: MARGIN, y: high - MARGIN, size: small, lead: small };
  return markup(
    el(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} ${high}`,
        width,
        height: high,
        'font-family': fonts,
        lang: 'vi',
      },
      el('title', {}, picture.title),
      el('rect', { x: 0, y: 0, width, height: high, fill: 'paper' }),
      textLines(
        title,
        { x: MARGIN, y: MARGIN + size * 0.8, size, lead: size * 1.25 },
        { 'font-weight': 600 },
      ),
      el(
        'g',
        { transform: `translate(${left} ${Math.round(top)})` },
        ...frame.elements.map((one) => plain(one, address)),
      ),
      ...keys.flatMap((row, r) =>
        keyElements(row, high - MARGIN - small * (2 + 1.8 * (keys.length - 1 - r)), small),
      ),
      textLines([`${picture.source} · ${address}`], source, { fill: 'muted' }),
    ),
    paint,
  );
}

/** A row of the legend; signs are drawn for letters of 14. */
const keyElements = (row: Around['keys'][number], y: number, small: number): Element[] =>
  row.map(({ x, words, sign }) =>
    el(
      'g',
      {},
      el(
        'g',
        {
          transform: `translate(${Math.round(MARGIN + x + small * 0.6)} ${Math.round(y)}) scale(${small / 14})`,
        },
        sign(0, 0),
      ),
      textLines([words], { x: MARGIN + x + small * 1.7, y: y + small * 0.35, size: small, lead: small }),
    ),
  );

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

/** The whole drawing in the largest letters that fit the page; else in parts. */
function fitted(picture: Picture, page: Page, height: number): Frame[] {
  const { width, letters } = PAGES[page];
  const framesIn = (text: number) => framesOf(picture, { width: width - 2 * MARGIN, height, text });
  for (const text of letters) {
    const frames = framesIn(text);
    if (frames.length === 1 && (frames[0]?.height ?? 0) <= height) return frames;
  }
  return framesIn(Math.max(letters.at(-1) ?? 0, MOST_IN_PARTS));
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
