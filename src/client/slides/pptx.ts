/**
 * A deck as a PowerPoint file that can be edited: titles in their placeholders, boxes as shapes, lines as connectors, parts
 * that appear at their steps, the speaker's notes. What is on a slide is read off the page as it is laid out.
 */

import PptxGen from 'pptxgenjs';
import { BRAND } from '../../labels/common.ts';
import { officeHue } from '../../styles/palette.ts';
import { fetchedPage } from '../fetched.ts';
import { pictureOf } from './picture.ts';
import { connect, type Rect } from './pptx-lines.ts';
import { mended } from './pptx-package.ts';
import { runsIn } from './pptx-runs.ts';

/** A slide 1280 pixels wide is 13 1/3 inches: 96 to the inch. */
const INCH = 96;
const FONT = 'Arial';
/** What becomes a shape of its own. */
const BOXES = [
  '.slide:not(.shape-lanes, .shape-year) .part',
  ':is(.shape-lanes, .shape-year) .part > :is(h3, .part-body, .link)',
  '.shape-ladder .link',
  '.year-bars p > span:first-child',
  '.bars i',
  '.choices button, .chain .box, .answer, .rows, .of-title .slide-body > div, .answer-key, .end > div',
].join(',');
const FILLED =
  '.shape-hub .part, .of-law, .party, .state, .front, .forces, .justice, .other, .choices button, .chain .box';

/** Makes the file; `notes` is the address of the speaker's page. */
export async function presentation(
  slides: readonly HTMLElement[],
  title: string,
  notes: string,
): Promise<Blob> {
  const words = await notesAt(notes);
  const file = new PptxGen();
  file.layout = 'LAYOUT_WIDE';
  file.title = file.subject = title;
  file.author = file.company = BRAND;
  file.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const options = {
    name: 'title',
    type: 'title',
    x: 0.66,
    y: 0.25,
    w: 12,
    h: 1.05,
    fontFace: FONT,
    fontSize: 30,
    bold: true,
    align: 'left',
    valign: 'middle',
    color: officeHue('ink'),
  } as const;
  file.defineSlideMaster({ title: 'Bai giang', objects: [{ placeholder: { options, text: '' } }] });
  await laidOut(slides, async () => {
    for (const [i, slide] of slides.entries()) {
      const made = file.addSlide({ masterName: 'Bai giang' });
      made.addText(textOf(slide.querySelector('h2')) || title, { placeholder: 'title' });
      await put(slide, made);
      made.addNotes(words[i] ?? '');
    }
  });
  return mended((await file.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
}

/** Lays every slide out at its full size, all of it built, while something is read off it. */
async function laidOut(slides: readonly HTMLElement[], act: () => Promise<void>): Promise<void> {
  const root = slides[0]?.closest<HTMLElement>('[data-deck]');
  const shut = [...(root?.querySelectorAll<HTMLDetailsElement>('.deck details:not([open])') ?? [])];
  for (const one of shut) one.open = true;
  root?.classList.add('measured');
  try {
    await act();
  } finally {
    root?.classList.remove('measured');
    for (const one of shut) one.open = false;
  }
}

async function put(slide: HTMLElement, made: PptxGen.Slide): Promise<void> {
  const frame = slide.getBoundingClientRect();
  const rectOf = (part: Element): Rect => {
    const box = part.getBoundingClientRect();
    const inches = (pixels: number) => Math.round((pixels / INCH) * 1000) / 1000;
    return {
      x: inches(box.x - frame.x),
      y: inches(box.y - frame.y),
      w: inches(box.width),
      h: inches(box.height),
    };
  };
  const boxes = [...slide.querySelectorAll<HTMLElement>(BOXES)].filter((one) => one.offsetWidth > 0);
  boxes.forEach((box, i) => {
    const before = boxes.slice(0, i).findLast((one) => one.matches('.part, .chain .box'));
    connect(slide, box, before, { made, rectOf, objectName: `${nameOf(box, 0)} noi` });
    shape(box, made, rectOf(box), i);
  });
  for (const code of slide.querySelectorAll<SVGSVGElement>('.qr')) {
    const { data } = await pictureOf(code, 12);
    made.addImage({ data, ...rectOf(code), altText: code.getAttribute('aria-label') ?? '' });
  }
  foot(slide, made);
}

/** The step at which a part appears, in the name by which the package is mended. */
const nameOf = (part: Element, i: number): string => {
  const step = part.closest<HTMLElement>('[data-step]')?.dataset.step ?? '0';
  return `buoc-${step} ${i + 1}`;
};

function shape(box: HTMLElement, made: PptxGen.Slide, rect: Rect, i: number): void {
  const objectName = nameOf(box, i);
  if (box.matches('.bars i')) {
    made.addShape('rect', { ...rect, objectName, fill: { color: officeHue('accent') } });
    return;
  }
  const hasFill = box.matches(FILLED);
  const line = {
    color: officeHue(box.matches('.at-centre, [data-right] button') ? 'accent' : 'line'),
    width: 1.5,
  };
  made.addText(runsIn(box), {
    ...rect,
    objectName,
    shape: 'rect',
    ...(hasFill ? { fill: { color: officeHue('surface') }, line } : {}),
    margin: 3,
    valign: 'middle',
    align: getComputedStyle(box).textAlign === 'center' ? 'center' : 'left',
    color: officeHue('ink'),
  });
}

function foot(slide: HTMLElement, made: PptxGen.Slide): void {
  const style = { y: 7.02, h: 0.36, fontFace: FONT, fontSize: 14, color: officeHue('muted') };
  made.addText(textOf(slide.querySelector('.slide-foot > :first-child')), { ...style, x: 0.66, w: 9 });
  const number = textOf(slide.querySelector('[data-number]'));
  made.addText(number, { ...style, x: 10.66, w: 2, align: 'right' });
}

export const textOf = (part: Element | null): string => part?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';

const NOTES = '.deck > .slot > .notes';

/** The notes of the speaker's page, slide by slide. */
async function notesAt(address: string): Promise<string[]> {
  const page = await fetchedPage(address, NOTES);
  return [...page.querySelectorAll(NOTES)].map((notes) =>
    [...notes.querySelectorAll('.minutes, .block, li, summary, [data-quote]')].map(textOf).join('\n'),
  );
}
