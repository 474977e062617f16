/** One side of the organ in the middle: bundles of organs, and what joins them to it, line by line. */
import type { Group } from '../model/organ.ts';
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
  /** How far below its top the first and the last of its lines leave what joins them. */
  readonly leaves: { readonly first: number; readonly last: number };
  readonly draw: (y: number, step: number) => Element[];
}

/** What a bundle is drawn from: its words and boxes with their sizes, and the lines that join them. */
interface Parts {
  readonly bundle: Bundle;
  readonly plan: SidePlan;
  readonly hue: Group;
  readonly words: readonly ReturnType<typeof actText>[];
  readonly boxes: readonly ReturnType<typeof organBox>[];
  readonly gap: number;
  readonly wordsHeight: number;
  readonly boxesHeight: number;
  /** One word and one box: their line runs into the middle of the box, half of which is then below it. */
  readonly isSingle: boolean;
  readonly height: number;
}

/** Sets a bundle. Lines from the words meet in one upright line next to the boxes, from which each box has its own. */
export function setBundle(bundle: Bundle, plan: SidePlan): SetBundle {
  const { side, acts, text, detail, middle } = plan;
  const hue = (side === 'from' ? bundle.organs[0]?.group : middle.group) ?? 'other';
  const words = bundle.acts.map((act) => actText(act, acts.width, text, hue, detail));
  const boxes = bundle.organs.map((organ) => organBox(organ, plan.boxes.width, text));
  const gap = text * 0.5;
  const wordsHeight = words.reduce((sum, one) => sum + one.height + gap * NEXT, 0);
  const boxesHeight = boxes.reduce((sum, one) => sum + one.height + gap, -gap);
  const isSingle = words.length === 1 && boxes.length === 1;
  const height = isSingle
    ? Math.max(wordsHeight - gap * (NEXT - UNDER), boxesHeight / 2) + boxesHeight / 2
    : Math.max(wordsHeight, boxesHeight);
  const parts = { bundle, plan, hue, words, boxes, gap, wordsHeight, boxesHeight, isSingle, height };
  const lines = wordsAt(parts, 0).map(({ at }) => at);
  const leaves = { first: Math.min(...lines), last: Math.max(...lines) };
  return { height, leaves, draw: (top, step) => bundleElements(parts, top, step) };
}

/** Whether what is "toward" others comes from them, as "chịu sự giám sát của" does. */
export const isUndergone = (acts: Bundle['acts']): boolean =>
  acts.every(({ verb }) => /^chịu sự /iu.test(verb));

/** The bundle at a height: each organ one link, the first with the words and lines that all share. */
function bundleElements(parts: Parts, top: number, step: number): Element[] {
  const { bundle, plan, hue, boxes, gap, boxesHeight, isSingle, height } = parts;
  const { side, text } = plan;
  const isForth = side === 'toward' && !isUndergone(bundle.acts);
  const near = side === 'from' ? plan.boxes.x + plan.boxes.width : plan.boxes.x;
  const bus = near + (side === 'from' ? 1 : -1) * text * 1.1;
  const head = text * 0.62;
  const lines = wordsAt(parts, top);
  let below = top + (height - boxesHeight) / 2;
  const tops = boxes.map((one) => {
    const at = below;
    below += one.height + gap;
    return at;
  });
  const ends = isSingle
    ? lines.map(({ at }) => at)
    : boxes.map((one, n) => (tops[n] as number) + one.height / 2);
  const shared = sharedLines(parts, lines, { bus, ends });
  return bundle.organs.map(({ marks, joint = [], href, said }, n) => {
    const end = ends[n] as number;
    const tie = el(
      'a',
      { class: 'tie', href, 'aria-label': said, ...marks, 'data-step': step },
      n === 0 && shared,
      el('path', { ...strokeOf(hue), d: `M${bus},${end}H${isForth ? near - head : near}` }),
      isForth && headAcross(near, end, head, hue),
      boxes[n]?.draw(plan.boxes.x, isSingle ? end - boxesHeight / 2 : (tops[n] as number)) ?? null,
    );
    return within(tie, joint);
  });
}

/** How far below words is their line, so that no dot below a letter touches it, and the next words, in gaps. */
const [UNDER, NEXT] = [1.1, 2];

const strokeOf = (hue: Group) => ({ stroke: hue, 'stroke-width': 1.8, fill: 'none' }) as const;

/** The words one below the other, each with the height of the line under it. */
function wordsAt({ words, plan, gap, isSingle, height, wordsHeight }: Parts, top: number) {
  let y = isSingle ? top : top + (height - wordsHeight) / 2;
  return words.map((one) => {
    const line = { element: one.draw(plan.acts.x, y), at: y + one.height + gap * UNDER };
    y += one.height + gap * NEXT;
    return line;
  });
}

/** The words, the line under each, and the upright line in which these meet those of the boxes. */
function sharedLines(
  { bundle, plan: { side, edge, text }, hue, isSingle }: Parts,
  lines: ReturnType<typeof wordsAt>,
  { bus, ends }: { bus: number; ends: readonly number[] },
): Element {
  const head = text * 0.62;
  const all = [...lines.map(({ at }) => at), ...ends];
  const way = (at: number) => (side === 'from' ? `M${bus},${at}H${edge - head}` : `M${edge},${at}H${bus}`);
  return el(
    'g',
    {},
    ...lines.map(({ at }) => el('path', { ...strokeOf(hue), d: way(at) })),
    ...(side === 'from' || isUndergone(bundle.acts)
      ? lines.map(({ at }) => headAcross(edge, at, head, hue, side === 'toward'))
      : []),
    !isSingle && el('path', { ...strokeOf(hue), d: `M${bus},${Math.min(...all)}V${Math.max(...all)}` }),
    ...lines.map(({ element }) => element),
  );
}

/** An element within one for each of some marks: what it stands for besides its own. */
export const within = (element: Element, all: readonly Marks[]): Element =>
  all.reduce((inside, marks) => el('g', marks, inside), element);
