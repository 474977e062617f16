import { type Attributes, type Element, el, markup, onPage, type Paint } from './element.ts';
import { half, relativePath } from './relative-path.ts';

/** What a drawing is made for: its width, its height where that is limited, and the size of its letters. */
export interface Sheet {
  readonly width: number;
  readonly height: number | null;
  readonly text: number;
}

/** Letters so small are for paper, where nothing is pressed and rows may be close. */
export const isPaper = (text: number): boolean => text < 12;

/** A drawing, or one screen of it where one does not hold all. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly elements: readonly Element[];
  /** How many steps build it up; elements with `data-step` come with that step. */
  readonly steps: number;
  /** The names of the columns of a long board: how high they are, and what they are made of. */
  readonly heads?: { readonly height: number; readonly elements: readonly Element[] };
  /** Where the part that is seen begins. */
  readonly top?: number;
}

/** The heads of a board, and what is below them, so that a page can keep the heads in sight; null where it has none. */
export function partsOf(frame: Frame): { heads: Frame; below: Frame } | null {
  const { heads, height, width } = frame;
  if (!heads) return null;
  return {
    heads: { width, height: heads.height, elements: heads.elements, steps: 0 },
    below: { ...frame, top: heads.height, height: height - heads.height },
  };
}

/** A drawing as one element. */
export const svgOf = ({ width, height, elements, top = 0 }: Frame, attributes: Attributes = {}): Element =>
  el(
    'svg',
    {
      viewBox: `0 ${Math.round(top)} ${Math.round(width)} ${Math.round(height)}`,
      width,
      height,
      role: 'group',
      ...attributes,
    },
    ...elements,
  );

/** The same in markup. */
export const svgMarkup = (frame: Frame, attributes: Attributes = {}, paint: Paint = onPage): string =>
  markup(svgOf(frame, attributes), paint);

/** What most parts of a drawing have alike, to be said once for all. */
const ALIKE = [/ font-size="[\d.]+"/gu, / stroke-width="[\d.]+"/gu, / fill="none"/gu];

/**
 * The same for a page, where it is static: without its steps, to a half of a unit, its paths step by step, and with what
 * most of its parts have alike said once.
 */
export function stillMarkup(frame: Frame, attributes: Attributes): string {
  const whole = svgMarkup(frame, attributes)
    .replace(/ data-step="\d+"/gu, '')
    // The page's fonts have no such weight and show the one before.
    .replaceAll(' font-weight="500"', '')
    .replace(/ d="([^"]*)"/gu, (_, d: string) => ` d="${relativePath(d)}"`)
    .replace(
      / (x|y|width|height)="([\d.]+)"/gu,
      (_, name: string, at: string) => ` ${name}="${half(Number(at))}"`,
    );
  return ALIKE.reduce((drawn, attribute) => {
    const found = Map.groupBy(drawn.matchAll(attribute), ([written]) => written);
    const [most = ''] = [...found].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
    return drawn.replaceAll(most, '').replace('<svg', `<svg${most}`);
  }, whole);
}
