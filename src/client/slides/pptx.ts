/**
 * A deck as a PowerPoint file that can be edited: titles in their placeholders, boxes as shapes, lines as connectors, parts
 * that appear at their steps, the speaker's notes. What is on a slide is read off the page as it is laid out, in the fonts
 * of the file.
 */

import PptxGen from 'pptxgenjs';
import { BRAND } from '../../labels/common.ts';
import { officeHue } from '../../styles/palette.ts';
import { fetchedPage } from '../fetched.ts';
import { pictureOf } from './picture.ts';
import { fitLetters } from './pptx-fit.ts';
import { defineMaster, FIRST_BELOW, FONT, HEAD, type Headline, head, textOf, WIDE } from './pptx-head.ts';
import { connect, type Rect, rule } from './pptx-lines.ts';
import { lookOf, points, rectsIn, widthOf } from './pptx-look.ts';
import { mended } from './pptx-package.ts';
import { blankedRuns, runsIn, verbsIn } from './pptx-runs.ts';

/** The layouts: of the first slide, of the others. */
const FIRST = 'Trang dau';
const OTHERS = 'Bai giang';
/** What becomes a shape of its own. */
const BOXES = [
  '.slide:not(.shape-lanes, .shape-year) .part',
  ':is(.shape-lanes, .shape-year) .part > :is(h3, .part-body, .link)',
  '.shape-ladder .link',
  '.year-bars p > span:first-child',
  '.bars i',
  '.choices button, .chain .box, .answer, .rows span, .answer-key',
  '.of-title .slide-body > div > p, .end .block, .end > div > p',
  '.mini-map span, .slide-foot > *',
].join(',');
/** What is of one line, whatever a program's fonts are. */
const ONE_LINE = '.mini-map span, .slide-foot > *, .year-bars span';

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
  await laidOut(slides, async () => {
    const map = Math.max(0, ...slides.map((slide) => widthOf(slide.querySelector('.mini-map'))));
    defineMaster(file, FIRST, { x: 1.02, w: 11.6, y: 1.2, h: 2.4, fontSize: 48, valign: 'bottom' });
    const wide = WIDE - (map > 0 ? map + 0.3 : 0);
    defineMaster(file, OTHERS, { w: wide });
    for (const [i, slide] of slides.entries()) {
      const made = file.addSlide({ masterName: slide.matches('.of-title') ? FIRST : OTHERS });
      const undo = fitLetters(slide);
      await put(slide, made, { title, wide });
      undo();
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

async function put(slide: HTMLElement, made: PptxGen.Slide, headline: Headline): Promise<void> {
  const boxes = [...slide.querySelectorAll<HTMLElement>(BOXES)].filter((one) => one.offsetWidth > 0);
  const onPage = rectsIn(slide);
  const top = Math.min(...boxes.filter((one) => one.closest('.slide-body')).map((one) => onPage(one).y));
  // The first headline keeps its place, on whatever lines it is: what follows it begins below.
  const down = slide.matches('.of-title') ? Math.max(0, FIRST_BELOW - top) : 0;
  const rectOf = (part: Element): Rect => {
    const rect = onPage(part);
    return part.closest('.slide-body') ? { ...rect, y: rect.y + down } : rect;
  };
  head(slide, made, { ...headline, high: top - HEAD.y });
  boxes.forEach((box, i) => {
    const before = boxes.slice(0, i).findLast((one) => one.matches('.part, .chain .box'));
    connect(slide, box, before, { made, rectOf, objectName: `${nameOf(box, 0)} noi` });
    shape(box, made, rectOf(box), i);
  });
  for (const row of slide.querySelectorAll<HTMLElement>('.part'))
    if (isRuled(row)) rule(made, rectOf(row), `${nameOf(row, 0)} ke`);
  for (const code of slide.querySelectorAll<SVGSVGElement>('.qr')) {
    const { data } = await pictureOf(code, 12);
    made.addImage({ data, ...rectOf(code), altText: code.getAttribute('aria-label') ?? '' });
  }
}

/** Whether a part has a rule above it, and no box. */
function isRuled(part: HTMLElement): boolean {
  const { borderTopWidth, borderRightWidth } = getComputedStyle(part);
  return Number.parseFloat(borderTopWidth) > 0 && Number.parseFloat(borderRightWidth) === 0;
}

/** The step at which a part, or what is below its head, appears: in the name by which the package is mended. */
const nameOf = (part: Element, i: number): string => {
  const stepped = part.closest('[data-step]') ?? part.querySelector('.part-body[data-step]');
  return `buoc-${stepped?.getAttribute('data-step') ?? '0'} ${i + 1}`;
};

function shape(box: HTMLElement, made: PptxGen.Slide, rect: Rect, i: number): void {
  const objectName = nameOf(box, i);
  if (box.matches('.bars i')) {
    time(made, rect, objectName, box.matches('.of-12'));
    return;
  }
  const isRecall = box.matches('.shape-recall .part');
  made.addText(isRecall ? blankedRuns(box) : runsIn(box), {
    ...rect,
    objectName,
    shape: 'rect',
    color: officeHue('ink'),
    ...lookOf(box),
    ...(box.matches(ONE_LINE) ? { wrap: false } : {}),
    // The organ in the middle is as wide as its longest word on the page.
    ...(box.matches('.at-centre') ? { margin: 2 } : {}),
  });
  if (isRecall) answer(box, made, rect);
  if (box.matches('[data-right] button')) tick(made, rect);
}

/** One time in a span, whose ends are seen; in a month it stands alone. */
function time(made: PptxGen.Slide, { x, y, w, h }: Rect, objectName: string, isAlone: boolean): void {
  const filled = { objectName, fill: { color: officeHue('accent') } };
  const thin = h / 5;
  if (!isAlone) {
    made.addShape('rect', { ...filled, x, y, w: thin, h });
    made.addShape('rect', { ...filled, x, y: y + (h - thin) / 2, w, h: thin });
    made.addShape('rect', { ...filled, x: x + w - thin, y, w: thin, h });
  }
  made.addShape('ellipse', { ...filled, x: x + (w - h) / 2, y, w: h, h });
}

/** The verbs that were blank, at their step in the room that is kept for them below the words. */
function answer(box: HTMLElement, made: PptxGen.Slide, { x, y, w, h }: Rect): void {
  const verb = box.querySelector<HTMLElement>('.verb[data-step]');
  if (!verb) return;
  const high = points(getComputedStyle(box).paddingBottom) / 72;
  made.addText(verbsIn(box), {
    x,
    y: y + h - high,
    w,
    h: high,
    objectName: `${nameOf(verb, 0)} dap an`,
    margin: 0,
    valign: 'top',
    fontFace: FONT,
    bold: true,
    fontSize: points(getComputedStyle(box).fontSize),
    color: officeHue('accent'),
  });
}

/** What marks the right choice, with its answer. */
const tick = (made: PptxGen.Slide, { x, y, w, h }: Rect): void => {
  made.addText('✓', {
    x: x + w - 0.21,
    y: y + h / 2 - 0.21,
    w: 0.42,
    h: 0.42,
    objectName: 'buoc-1 dung',
    shape: 'ellipse',
    fill: { color: officeHue('accent') },
    margin: 0,
    align: 'center',
    valign: 'middle',
    bold: true,
    fontSize: 18,
    color: officeHue('paper'),
  });
};

const NOTES = '.deck > .slot > .notes';

/** The notes of the speaker's page, slide by slide. */
async function notesAt(address: string): Promise<string[]> {
  const page = await fetchedPage(address, NOTES);
  return [...page.querySelectorAll(NOTES)].map((notes) =>
    [...notes.querySelectorAll('.minutes, .block, li, summary, [data-quote]')].map(textOf).join('\n'),
  );
}
