/** One side of the organ in the middle: bundles of organs, and what joins them to it, line by line. */
import { actText, type Detail, headAcross, organBox } from './blocks.ts';
import { type Element, el } from './element.ts';
import type { Bundle, Marks, Named } from './organ-picture.ts';

/** Where a side has its columns: the pillar's edge, the words, the boxes. */
export interface SidePlan {
  readonly side: 'from' | 'toward';
  /** The edge of the organ in the middle. */
  readonly edge: number;
  readonly acts: { readonly x: number; readonly width: number };
  readonly boxes: { readonly x: number; readonly width: number };
  readonly text: number;
  readonly detail: Detail;
  /** The organ in the middle. */
  readonly middle: Named;
}

/** A bundle set for a side: its height, and its drawing at a height. */
export interface SetBundle {
  readonly height: number;
  readonly draw: (y: number, step: number) => Element[];
}

/** Sets a bundle. Lines from the words meet in one upright line next to the boxes, from which each box has its own. */
export function setBundle(bundle: Bundle, plan: SidePlan): SetBundle {
  const { side, edge, acts, boxes, text, detail, middle } = plan;
  const hue = (side === 'from' ? bundle.organs[0]?.group : middle.group) ?? 'other';
  const words = bundle.acts.map((act) => actText(act, acts.width, text, hue, detail));
  const drawn = bundle.organs.map((organ) => organBox(organ, boxes.width, text));
  const gap = text * 0.5;
  const wordsHeight = words.reduce((sum, one) => sum + one.height + gap * 1.4, 0);
  const boxesHeight = drawn.reduce((sum, one) => sum + one.height + gap, -gap);
  const single = words.length === 1 && drawn.length === 1;
  // A single line runs into the middle of its box, half of which is then below it.
  const height = single
    ? Math.max(wordsHeight - gap * 0.85, boxesHeight / 2) + boxesHeight / 2
    : Math.max(wordsHeight, boxesHeight);
  const near = side === 'from' ? boxes.x + boxes.width : boxes.x;
  const out = side === 'from' ? 1 : -1;
  const bus = near + out * text * 1.1;
  const head = text * 0.62;
  const stroke = { stroke: hue, 'stroke-width': 1.8, fill: 'none' } as const;
  return {
    height,
    draw: (top, step) => {
      let y = single ? top : top + (height - wordsHeight) / 2;
      const lines = words.map((one) => {
        const at = y + one.height + gap * 0.55;
        const element = { element: one.draw(acts.x, y), at };
        y += one.height + gap * 1.4;
        return element;
      });
      let below = top + (height - boxesHeight) / 2;
      const places = drawn.map((one) => {
        const place = { y: below, middle: below + one.height / 2 };
        below += one.height + gap;
        return place;
      });
      const ends = single ? lines.map(({ at }) => at) : places.map((place) => place.middle);
      const all = [...lines.map(({ at }) => at), ...ends];
      const shared = el(
        'g',
        {},
        ...lines.map(({ at }) =>
          el('path', {
            ...stroke,
            d: side === 'from' ? `M${bus},${at}H${edge - head}` : `M${edge},${at}H${bus}`,
          }),
        ),
        ...(side === 'from' ? lines.map(({ at }) => headAcross(edge, at, head, hue)) : []),
        !single && el('path', { ...stroke, d: `M${bus},${Math.min(...all)}V${Math.max(...all)}` }),
        ...lines.map(({ element }) => element),
      );
      return bundle.organs.map(({ marks, joint = [], href, said }, n) => {
        const end = ends[n] as number;
        const place = places[n] as (typeof places)[number];
        const y = single ? end - boxesHeight / 2 : place.y;
        const tie = el(
          'a',
          { class: 'tie', href, 'aria-label': said, ...marks, 'data-step': step },
          n === 0 && shared,
          el('path', { ...stroke, d: `M${bus},${end}H${side === 'from' ? near : near - head}` }),
          side === 'toward' && headAcross(near, end, head, hue),
          drawn[n]?.draw(boxes.x, y) ?? null,
        );
        return within(tie, joint);
      });
    },
  };
}

/** An element within one for each of some marks: what it stands for besides its own. */
export const within = (element: Element, all: readonly Marks[]): Element =>
  all.reduce((inside, marks) => el('g', marks, inside), element);
