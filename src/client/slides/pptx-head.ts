/** The headlines of a PowerPoint file: their placeholders, and letters in which they end above what is below them. */
import type PptxGen from 'pptxgenjs';
import { officeHue } from '../../styles/palette.ts';
import { points } from './pptx-look.ts';

/** The letters of the file, but for the law's. */
export const FONT = 'Arial';
/** How wide a headline is, with the insets that PowerPoint gives it, in inches. */
export const WIDE = 12.2;
/** Where headlines begin, and how low what follows the first one. */
export const HEAD = { x: 0.56, y: 0.28 };
export const FIRST_BELOW = 3.7;
/** What PowerPoint keeps free at the sides of a headline, in inches, and the height of its lines in ems. */
const INSETS = 0.2;
const LINE = 1.2;
/** The smallest letters of a file, in points. */
const LEAST = 18;

export const textOf = (part: Element | null): string => part?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';

export interface Headline {
  readonly title: string;
  /** The room for a headline, in inches. */
  readonly wide: number;
}

/** A layout with a headline in its placeholder. */
export function defineMaster(file: PptxGen, title: string, place: Partial<PptxGen.PlaceholderProps>): void {
  const options: PptxGen.PlaceholderProps = {
    name: 'title',
    type: 'title',
    ...HEAD,
    w: WIDE,
    h: 1.2,
    fontFace: FONT,
    fontSize: 31.5,
    bold: true,
    align: 'left',
    valign: 'top',
    color: officeHue('ink'),
    ...place,
  };
  file.defineSlideMaster({ title, objects: [{ placeholder: { options, text: '' } }] });
}

/** The headline in its placeholder, in letters as large as on the page where they fit. */
export function head(slide: HTMLElement, made: PptxGen.Slide, room: Headline & { high: number }): void {
  const headline = slide.querySelector<HTMLElement>('h2');
  const words = textOf(headline) || room.title;
  const fontSize =
    headline && !slide.matches('.of-title')
      ? headlineSize(words, points(getComputedStyle(headline).fontSize), room)
      : null;
  // The library takes a size for a placeholder from its runs alone.
  made.addText([{ text: words, options: fontSize ? { fontSize } : {} }], { placeholder: 'title' });
}

/**
 * The largest letters, in points from `most` down, in which a headline of so many inches ends above what is below it:
 * PowerPoint breaks its lines elsewhere than the page.
 */
function headlineSize(words: string, most: number, { wide, high }: { wide: number; high: number }): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return most;
  pen.font = 'bold 100px Arial, "Liberation Sans", sans-serif';
  const ems = (text: string) => pen.measureText(text).width / 100;
  const linesAt = (size: number) => {
    const room = ((wide - INSETS) * 72) / size;
    let [lines, used] = [1, 0];
    for (const word of words.split(' ')) {
      if (used > 0 && used + ems(word) > room) [lines, used] = [lines + 1, 0];
      used += ems(`${word} `);
    }
    return lines;
  };
  let size = most;
  while (size > LEAST && linesAt(size) * size * LINE > high * 72) size -= 0.5;
  return size;
}
