import type { Flow, FlowStep, FlowTie } from '../model/flow.ts';
import type { Group, Organ } from '../model/organ.ts';
import { groupOf, type LineKind, labelLines } from './flow-labels.ts';
import { type Box, nodeShape } from './node-shape.ts';
import { textWidth, wrapText } from './wrapped-text.ts';

/** What a slide shows of a flow: a step by itself, or two that the text's words tie. */
export interface FlowUnit {
  /** The text's words for the occasion on which the first step is taken. */
  readonly occasion: string | null;
  readonly first: FlowStep;
  /** What ties the second step to the first: `next` puts it after, `concerns` only speaks of it. */
  readonly tie: {
    readonly kind: 'next' | 'concerns';
    readonly words: string;
    readonly then: FlowStep;
  } | null;
}

export interface FlowStepLine {
  readonly kind: LineKind;
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  /** The shape of the organ whose name begins here. */
  readonly sign: { readonly organ: Organ; readonly d: string } | null;
}

export interface FlowStepBox extends Box {
  readonly step: FlowStep;
  readonly group: Group | 'mixed' | 'nobody';
  readonly outline: string;
  readonly lines: readonly FlowStepLine[];
}

/** Words of the law in lines, with their box. */
export interface FlowWords extends Box {
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/** A unit drawn from top to bottom, in pixels of a slide 1280 wide. */
export interface FlowStepDrawing {
  readonly width: number;
  readonly height: number;
  readonly occasion: FlowWords | null;
  /** From the occasion to the first box. */
  readonly start: string | null;
  readonly boxes: readonly FlowStepBox[];
  /** From the first box to the second, with the words beside it. */
  readonly tie: { readonly kind: 'next' | 'concerns'; readonly d: string; readonly words: FlowWords } | null;
}

const WIDTH = 1152;
const LINE = 34;
const PAD = { x: 24, y: 12 };
const SIGN = { width: 30, height: 18, gap: 14 };
const ARROW = 40;
const AXIS = 90;
/** `labelLines` breaks lines for letters of 14 pixels; here they have 26, and bold ones are wider than the table says. */
const SCALE = 14 / 26;

/**
 * The units of a flow, in order of its steps: every tie with the two steps that it joins, and every step that nothing
 * ties. A step that stands in several ties is shown with each.
 */
export function flowUnits(flow: Flow): FlowUnit[] {
  const find = (id: string) => flow.steps.find((step) => step.id === id);
  const occasionOf = (step: FlowStep) =>
    flow.begins.find(({ when, steps }) => when !== null && steps.includes(step.id))?.when ?? null;
  const tied = new Set<string>();
  const ties = flow.steps.flatMap((step) => [
    ...unitsOf('next', step, step.next),
    ...unitsOf('concerns', step, step.concerns),
  ]);
  const alone = flow.steps
    .filter(({ id }) => !tied.has(id))
    .map((step): FlowUnit => ({ occasion: occasionOf(step), first: step, tie: null }));
  const place = ({ first }: FlowUnit) => flow.steps.indexOf(first);
  return [...ties, ...alone].sort((a, b) => place(a) - place(b));

  function unitsOf(kind: 'next' | 'concerns', step: FlowStep, own: readonly FlowTie[]): FlowUnit[] {
    return own.flatMap(({ to, words }) => {
      const other = find(to);
      if (!other) return [];
      const [first, then] = kind === 'next' ? [step, other] : [other, step];
      tied.add(step.id).add(to);
      return [{ occasion: occasionOf(first), first, tie: { kind, words, then } }];
    });
  }
}

/** Draws a unit. Deterministic. */
export function flowStep(
  { occasion, first, tie }: FlowUnit,
  organs: ReadonlyMap<string, Organ>,
): FlowStepDrawing {
  let y = 2;
  const said = occasion === null ? null : wordsAt(occasion, { x: 2, y, width: WIDTH - 4 }, PAD.x);
  if (said) y += said.height + ARROW;
  const start = said ? `M${AXIS},${said.y + said.height}V${y - 2}` : null;
  const one = boxAt(first, y, organs);
  y += one.height;
  if (!tie) return { width: WIDTH, height: y + 2, occasion: said, start, boxes: [one], tie: null };
  const words = wordsAt(tie.words, { x: AXIS + 12, y, width: WIDTH - AXIS - 14 }, PAD.y);
  y += words.height;
  const two = boxAt(tie.then, y, organs);
  const d = `M${AXIS},${words.y}V${y - 2}`;
  return {
    width: WIDTH,
    height: y + two.height + 2,
    occasion: said,
    start,
    boxes: [one, two],
    tie: { kind: tie.kind, d, words },
  };
}

function boxAt(step: FlowStep, y: number, organs: ReadonlyMap<string, Organ>): FlowStepBox {
  const room = WIDTH - 4 - 2 * PAD.x - SIGN.width - SIGN.gap;
  const label = labelLines({ kind: 'step', id: step.id, step }, room * SCALE, organs).filter(
    ({ kind }) => kind !== 'cite',
  );
  const box = { x: 2, y, width: WIDTH - 4, height: label.length * LINE + 2 * PAD.y };
  const group = groupOf(step, organs);
  const x = box.x + PAD.x;
  const lines = label.map(({ kind, text, organ }, n): FlowStepLine => {
    const baseline = y + PAD.y + n * LINE + 25;
    const sign = { x, y: baseline - SIGN.height, width: SIGN.width, height: SIGN.height };
    return {
      kind,
      text,
      x: x + SIGN.width + SIGN.gap,
      y: baseline,
      sign: organ && { organ, d: nodeShape(organ.group, sign) },
    };
  });
  return {
    ...box,
    step,
    group: group ?? 'nobody',
    outline: nodeShape(group === null || group === 'mixed' ? 'party' : group, box),
    lines,
  };
}

function wordsAt(text: string, at: Omit<Box, 'height'>, pad: number): FlowWords {
  const lines = wrapText(text.trim().replace(/\s+/gu, ' '), 26, at.width - 2 * pad);
  const widest = Math.max(...lines.map((line) => textWidth(line, 26)));
  return {
    ...at,
    width: Math.min(at.width, Math.ceil(widest + 2 * pad)),
    height: lines.length * LINE + 2 * PAD.y,
    lines: lines.map((line, n) => ({ text: line, x: at.x + pad, y: at.y + PAD.y + n * LINE + 25 })),
  };
}
