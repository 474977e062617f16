/** The lines between the boxes of a slide, as connectors of PowerPoint. */
import type PptxGen from 'pptxgenjs';
import { officeHue } from '../../styles/palette.ts';

/** Where something is on a slide, in inches. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

interface Line {
  readonly made: PptxGen.Slide;
  readonly rectOf: (part: Element) => Rect;
  readonly objectName: string;
}

/** The line that joins a box to the one before it or, in a hub, to the middle. */
export function connect(
  slide: HTMLElement,
  box: HTMLElement,
  before: HTMLElement | undefined,
  { made, rectOf, objectName }: Line,
): void {
  const middle = slide.querySelector('.shape-hub .at-centre, .at-centre');
  const isPair = slide.matches('.shape-columns') && box.matches('.at-right');
  const isChain = box.matches('.chain .box');
  const isRung = slide.matches('.shape-ladder') && box.matches('.part');
  const other = slide.matches('.shape-hub') ? middle : isPair || isChain || isRung ? before : null;
  if (!other || other === box || !box.matches('.part, .chain .box')) return;
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
    objectName,
    line: {
      color: officeHue('accent'),
      width: 2.5,
      ...arrowOf(box, isRung || isChain, to.x + to.y >= from.x + from.y),
    },
  });
}

/** The arrowhead of a line: at the box, or in a hub where its arrow points; a line begins at its left or upper end. */
function arrowOf(box: HTMLElement, isAlways: boolean, isForward: boolean) {
  const isToBox = isAlways || box.matches('.arrow-out');
  if (!isToBox && !box.matches('.arrow-in')) return {};
  return isToBox === isForward
    ? { endArrowType: 'triangle' as const }
    : { beginArrowType: 'triangle' as const };
}

/** The rule above a row. */
export const rule = (made: PptxGen.Slide, { x, y, w }: Rect, objectName: string): void => {
  made.addShape('line', { x, y, w, h: 0, objectName, line: { color: officeHue('line'), width: 1 } });
};
