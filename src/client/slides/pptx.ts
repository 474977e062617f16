/**
 * A deck as a PowerPoint file that can be edited: titles in their placeholders, boxes as shapes, lines as connectors, parts
 * that appear at their steps, the speaker's notes. What is on a slide is read off the page as it is laid out.
 */

import PptxGen from 'pptxgenjs';
import { BRAND } from '../../labels/common.ts';
import { officeHue } from '../../styles/palette.ts';
import { fetchedPage } from '../fetched.ts';
import { pictureOf } from './picture.ts';
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
const FILLED = '.of-law, .party, .state, .front, .forces, .justice, .other, .choices button, .chain .box';

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

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
    connect(slide, box, before, made, rectOf);
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

/** The line that joins a box to the one before it or, in a hub, to the middle. */
function connect(
  slide: HTMLElement,
  box: HTMLElement,
  before: HTMLElement | undefined,
  made: PptxGen.Slide,
  rectOf: (part: Element) => Rect,
): void {
  const middle = slide.querySelector('.shape-hub .at-centre, .at-centre');
  const isPair = slide.matches('.shape-columns') && box.matches('.at-right');
  const isChain = box.matches('.chain .box');
  const isRung = slide.matches('.shape-ladder') && box.matches('.part');
  const other = slide.matches('.shape-hub') ? middle : isPair || isChain || isRung ? before : null;
  if (!other || other === box) return;
  const [a, b] = [rectOf(other), rectOf(box)];
  const isVertical = isRung || box.matches('.at-up, .at-down');
  const centre = (rect: Rect) => ({ x: rect.x + rect.w / 2, y: rect.y + rect.h / 2 });
  const from = isVertical
    ? { x: isRung ? b.x + 0.4 : centre(a).x, y: b.y > a.y ? a.y + a.h : a.y }
    : { x: b.x > a.x ? a.x + a.w : a.x, y: centre(b).y };
  const to = isVertical
    ? { x: from.x, y: b.y > a.y ? b.y : b.y + b.h }
    : { x: b.x > a.x ? b.x : b.x + b.w, y: from.y };
  made.addShape('line', {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    w: Math.abs(to.x - from.x),
    h: Math.abs(to.y - from.y),
    objectName: `${nameOf(box, 0)} noi`,
    line: {
      color: officeHue('accent'),
      width: 2.5,
      ...(isRung || isChain ? { endArrowType: 'triangle' } : {}),
    },
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
