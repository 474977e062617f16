import { OTHERS_HEAD } from '../labels/pictures.ts';
import { headAcross, leadOf, TARGET } from './blocks.ts';
import { type Element, el, textLines } from './element.ts';
import { nodeShape } from './node-shape.ts';
import type { Act, Bundle, OrganPicture, Partner } from './organ-picture.ts';
import { ownTask, pillarElement, pillarFor, pillarHeight } from './organ-pillar.ts';
import { isUndergone, within } from './organ-side.ts';
import { setLines } from './set-lines.ts';
import type { Frame, Sheet } from './sheet.ts';

/**
 * One organ, for phones and the side of its page: on top the organ; below it a line that leads down to those toward whom it
 * acts, then those who act toward it, along a line that leads up to it, outside the first. Names after their signs, verbs
 * next to them in a quieter hue: it is next to the law, which speaks first.
 */
export function organStack(picture: OrganPicture, { width, text }: Sheet): Frame {
  const { from, toward } = picture;
  const isBoth = from.length > 0 && toward.length > 0;
  const stack: Stack = { picture, width, text, elements: [], y: 1, inset: text * (isBoth ? 2.6 : 2) };
  middle(stack);
  const below = stack.y - text * 0.5;
  const inner = text * (isBoth ? 1.4 : 0.7);
  let last = below;
  for (const bundle of toward) last = towardBundle(stack, bundle, inner);
  if (toward.length > 0) rail(stack, inner, below, last);
  if (isBoth) headOfOthers(stack);
  const outer = text * (isBoth ? 0.5 : 0.7);
  for (const bundle of from) last = fromBundle(stack, bundle, outer);
  if (from.length > 0) railUp(stack, outer, last, below);
  return { width, height: stack.y + 2, steps: 0, elements: stack.elements };
}

interface Stack {
  readonly picture: OrganPicture;
  readonly width: number;
  readonly text: number;
  readonly elements: Element[];
  /** Where words begin. */
  readonly inset: number;
  y: number;
}

const LINE = { stroke: 'muted', 'stroke-width': 1.2, fill: 'none' } as const;

/** An upright line. */
function rail({ elements }: Stack, x: number, from: number, to: number): void {
  elements.unshift(el('path', { ...LINE, d: `M${x},${from}V${to}` }));
}

/** One that leads up to the organ ends in a head. */
function railUp(stack: Stack, x: number, from: number, to: number): void {
  const size = stack.text * 0.6;
  rail(stack, x, from, to + size);
  stack.elements.push(el('path', { d: `M${x},${to}l${-size / 2},${size}h${size}Z`, fill: 'muted' }));
}

/** Above those who act toward it: here a name comes before its verb, for it is who acts. */
function headOfOthers(stack: Stack): void {
  const { elements, inset, text } = stack;
  stack.y += text * 0.6;
  const place = { x: inset, y: stack.y + text * 0.97, size: text, lead: text };
  elements.push(textLines([OTHERS_HEAD], place, { 'font-weight': 600 }));
  stack.y += text * 1.7;
}

/** The verbs of all acts, each once, and with the last how many acts there are. */
function verbsOf(acts: readonly Act[]): string[] {
  const verbs = [...new Set(acts.map(({ verb }) => verb))];
  return verbs.map((verb, n) =>
    acts.length > 1 && n === verbs.length - 1 ? `${verb} (${acts.length})` : verb,
  );
}

/** Verbs at a height. */
function verbLines({ width, inset, text }: Stack, acts: readonly Act[], y: number) {
  const lines = verbsOf(acts).flatMap((verb) => setLines(verb, text, width - inset - text));
  const lead = leadOf(text);
  return {
    drawn: textLines(lines, { x: inset, y: y + text * 0.95, size: text, lead }, { fill: 'muted' }),
    below: y + lines.length * lead,
  };
}

/** The name of an organ after the shape of its system. */
function nameLine({ width, inset, text }: Stack, organ: Partner) {
  const lead = leadOf(text);
  const lines = setLines(organ.name, text, width - inset - text * 1.8);
  const height = Math.max(TARGET, lines.length * lead + text * 0.2);
  const draw = (y: number): Element => {
    const shape = { x: inset + 1, y: y + height / 2 - text * 0.36, width: text * 0.95, height: text * 0.72 };
    const line = y + (height - lines.length * lead) / 2 + text * 0.97;
    return el(
      'g',
      { 'data-organ': organ.id },
      el('rect', { x: inset, y, width: width - inset, height, fill: 'paper', 'fill-opacity': 0 }),
      el('path', {
        d: nodeShape(organ.group, shape),
        fill: organ.group,
        'fill-opacity': 0.25,
        stroke: organ.group,
        'stroke-width': 1.2,
      }),
      textLines(lines, { x: inset + text * 1.4, y: line, size: text, lead }),
    );
  };
  return { height, draw };
}

/** A link for each organ of a bundle, from a height on; gives where the next thing begins, and the middle of the last. */
function links(
  stack: Stack,
  organs: readonly Partner[],
  from: number,
  parts: (n: number, at: number) => (Element | false)[],
): { below: number; last: number } {
  let [y, last] = [from, from];
  organs.forEach((organ, n) => {
    const name = nameLine(stack, organ);
    last = y + name.height / 2;
    const tie = el(
      'a',
      { class: 'own tie', href: organ.href, 'aria-label': organ.said, ...organ.marks },
      ...parts(n, last),
      name.draw(y),
    );
    stack.elements.push(within(tie, organ.joint ?? []));
    y += name.height;
  });
  return { below: y, last };
}

function fromBundle(stack: Stack, { organs, acts }: Bundle, x: number): number {
  const { text, inset } = stack;
  const names = organs.reduce((sum, organ) => sum + nameLine(stack, organ).height, 0);
  const verbs = verbLines(stack, acts, stack.y + names - text * 0.15);
  const { last } = links(stack, organs, stack.y, (n, at) => [
    el('path', { ...LINE, d: `M${inset - text * 0.4},${at}H${x}` }),
    n === organs.length - 1 && verbs.drawn,
  ]);
  stack.y = verbs.below + text * 0.6;
  return last;
}

function towardBundle(stack: Stack, { organs, acts }: Bundle, x: number): number {
  const { text, inset } = stack;
  const tip = inset - text * 0.25;
  const isBack = isUndergone(acts);
  const verbs = verbLines(stack, acts, stack.y);
  const { below, last } = links(stack, organs, verbs.below, (n, at) => [
    n === 0 && verbs.drawn,
    el('path', { ...LINE, d: `M${x},${at}H${tip - (isBack ? 0 : text * 0.5)}` }),
    headAcross(isBack ? x : tip, at, text * 0.5, 'muted', isBack),
  ]);
  stack.y = below + text * 0.8;
  return last;
}

/** The organ; with what it does by itself only where nobody else is drawn: the cards next to it say that already. */
function middle(stack: Stack): void {
  const { picture, width, text, elements, y: top } = stack;
  const pillar = pillarFor(picture, { x: 1, top, width: width - 2 }, text);
  const isAlone = picture.from.length + picture.toward.length === 0;
  const own = (isAlone ? picture.own : []).map((act) => ownTask(picture, act, pillar, 'abouts'));
  const height = own.length > 0 ? pillarHeight(pillar, own) : pillar.head;
  elements.push(pillarElement(picture, pillar, own, height, !isAlone));
  stack.y = top + height + text * 0.5;
}
