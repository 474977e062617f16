/** A deck as a PowerPoint file that can be edited: words as text, drawings as pictures, provisions in the notes. */
import type PptxGen from 'pptxgenjs';
import { officeHue } from '../../styles/palette.ts';
import { pictureOf } from './picture.ts';

/** Slides are 1280 pixels wide and 13 1/3 inches: 96 to the inch. */
const INCH = 96;
const LEFT = 64 / INCH;
const WIDE = 1152 / INCH;
const LAW = 'Times New Roman';
const OURS = 'Arial';
const INK = officeHue('ink');
const MUTED = officeHue('muted');
const ACCENT = officeHue('accent');
const PICTURE_SCALE = 2;

/** Makes the file; `notes` is the address of the speaker's page. */
export async function presentation(
  slides: readonly HTMLElement[],
  title: string,
  notes: string,
): Promise<Blob> {
  const { default: Pptx } = await import('pptxgenjs');
  const words = await notesAt(notes);
  const file = new Pptx();
  file.layout = 'LAYOUT_WIDE';
  file.title = title;
  for (const [i, slide] of slides.entries()) {
    const made = file.addSlide();
    made.addNotes(words[i] ?? '');
    await put(slide, made);
  }
  return (await file.write({ outputType: 'blob' })) as Blob;
}

async function put(slide: HTMLElement, made: PptxGen.Slide): Promise<void> {
  const isTitle = slide.classList.contains('of-title');
  const head = textOf(slide.querySelector('.slide-head'));
  made.addText(head, {
    x: LEFT,
    y: 0.38,
    w: WIDE,
    h: 0.5,
    fontFace: OURS,
    fontSize: 20,
    bold: true,
    color: INK,
  });
  let top = 1.1;
  for (const drawing of slide.querySelectorAll<SVGSVGElement>('.drawing, .qr')) {
    const { data, width, height } = await pictureOf(drawing, drawing.matches('.qr') ? 12 : PICTURE_SCALE);
    const w = drawing.matches('.qr') ? 3.4 : width / INCH;
    const h = (height / width) * w;
    made.addImage({ data, x: LEFT, y: top, w, h, altText: drawing.getAttribute('aria-label') ?? '' });
    top += h + 0.25;
  }
  const quotes = slide.querySelectorAll('.words [data-quote]');
  const own = slide.querySelectorAll(
    '.slide-body :is(h2, p, li):not(.in-words, .in-words *, [data-quote], :has(p))',
  );
  const lines = [...quotes, ...own].map((part) => ({
    text: textOf(part),
    options: {
      breakLine: true,
      fontFace: part.matches('[data-quote]') ? LAW : OURS,
      fontSize: sizeOf(part, isTitle),
      bold: part.matches('h2'),
      paraSpaceAfter: 9,
      color: linkOf(part).hyperlink ? ACCENT : INK,
      ...linkOf(part),
    },
  }));
  if (lines.length > 0)
    made.addText(lines, { x: LEFT, y: top, w: WIDE, h: 6.6 - top, valign: 'middle', fit: 'shrink' });
  const cited = [...slide.querySelectorAll<HTMLAnchorElement>('.slide-foot a')];
  const foot = { y: 6.85, h: 0.4, fontFace: OURS, fontSize: 16 };
  const first = cited.map((link, i) => ({
    text: `${textOf(link)}${i < cited.length - 1 ? '   ' : ''}`,
    options: { hyperlink: { url: link.href } },
  }));
  const status = textOf(slide.querySelector('.slide-foot > :first-child'));
  if (cited.length > 0) made.addText(first, { ...foot, x: LEFT, w: 6, color: ACCENT });
  else made.addText(status, { ...foot, x: LEFT, w: 8.4, color: MUTED });
  made.addText(textOf(slide.querySelector('.slide-foot > :last-child')), {
    ...foot,
    x: LEFT + 8.4,
    w: WIDE - 8.4,
    align: 'right',
    color: MUTED,
  });
}

/** In points, from the class by which the slide itself is set: three quarters of its pixels. */
function sizeOf(part: Element, isTitle: boolean): number {
  const set = /size-(\d+)/u.exec(part.closest('.words')?.className ?? '')?.[1];
  if (set) return Math.round(Number(set) * 0.75);
  return part.matches('h2') && isTitle ? 44 : 26;
}

function linkOf(part: Element): { hyperlink?: { url: string } } {
  const link = part.querySelector<HTMLAnchorElement>('a[href]');
  return link && !link.getAttribute('href')?.startsWith('#') ? { hyperlink: { url: link.href } } : {};
}

const textOf = (part: Element | null): string => part?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';

/** The notes of the speaker's page, slide by slide. */
async function notesAt(address: string): Promise<string[]> {
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  return [...page.querySelectorAll('.slot .notes')].map((notes) =>
    [...notes.querySelectorAll('p')].map(textOf).join('\n'),
  );
}
