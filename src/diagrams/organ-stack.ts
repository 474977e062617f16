import { actText, type Detail, headAcross, organBox } from './blocks.ts';
import { type Element, el } from './element.ts';
import type { Act, Bundle, OrganPicture } from './organ-picture.ts';
import { ownTask, pillarElement, pillarFor, pillarHeight } from './organ-pillar.ts';
import { within } from './organ-side.ts';
import type { Frame, Sheet } from './sheet.ts';

/**
 * One organ in the middle, for phones: above it who acts toward it, along a line that leads down to it; below it what it does
 * by itself, and a line that leads from it down to those toward whom it acts.
 */
export function organStack(picture: OrganPicture, { width, text }: Sheet, detail: Detail = 'verbs'): Frame {
  const stack: Stack = {
    picture,
    width,
    text,
    detail,
    elements: [],
    y: 1,
    rail: text * 0.7,
    inset: text * 2,
  };
  for (const bundle of picture.from) fromBundle(stack, bundle);
  const top = stack.y;
  middle(stack);
  if (picture.from.length > 0) rail(stack, text, top - text * 0.6, true);
  const below = stack.y;
  let last = below;
  for (const bundle of picture.toward) last = towardBundle(stack, bundle);
  if (picture.toward.length > 0) rail(stack, below - text * 0.9, last, false);
  return { width, height: stack.y + 2, steps: 0, elements: stack.elements };
}

interface Stack {
  readonly picture: OrganPicture;
  readonly width: number;
  readonly text: number;
  readonly detail: Detail;
  readonly elements: Element[];
  /** Where the upright line runs, and where words and boxes begin. */
  readonly rail: number;
  readonly inset: number;
  y: number;
}

/** The upright line; one that leads to the organ ends in a head. */
function rail({ elements, rail: x, text, picture }: Stack, from: number, to: number, head: boolean): void {
  const hue = picture.organ.group;
  elements.unshift(
    el('path', {
      d: `M${x},${from}V${to}`,
      stroke: hue,
      'stroke-width': 2,
      fill: 'none',
      'stroke-opacity': 0.6,
    }),
  );
  if (head)
    elements.push(
      el('path', { d: `M${x},${to + text * 0.6}l${-text * 0.35},${-text * 0.7}h${text * 0.7}Z`, fill: hue }),
    );
}

/** Acts of a bundle, one under the other; the pieces that are drawn, and where the next begins. */
function words(
  { width, inset, text, detail }: Stack,
  acts: readonly Act[],
  hue: OrganPicture['organ']['group'],
  y: number,
) {
  const shown = detail === 'verbs' ? merged(acts) : acts;
  let below = y;
  const drawn = shown.map((act) => {
    const set = actText(act, width - inset - text, text, hue, detail);
    const element = set.draw(inset, below);
    below += set.height + text * 0.25;
    return element;
  });
  return { drawn, below };
}

/** The verbs of all acts in one line, each once, with how many acts there are. */
function merged(acts: readonly Act[]): Act[] {
  const [first] = acts;
  if (!first) return [];
  const verbs = [...new Set(acts.map(({ verb }) => verb))];
  return [{ ...first, verb: acts.length > 1 ? `${verbs.join(' · ')} (${acts.length})` : verbs.join('') }];
}

function fromBundle(stack: Stack, { organs, acts }: Bundle): void {
  const { text, width, inset, rail: x, elements } = stack;
  const hue = organs[0]?.group ?? 'other';
  const start = stack.y;
  const boxes = organs.map((organ) => ({ organ, box: organBox(organ, width - inset - 2, text) }));
  let y = start;
  const places = boxes.map(({ box }) => {
    const place = y;
    y += box.height + text * 0.35;
    return place;
  });
  const { drawn, below } = words(stack, acts, hue, y);
  boxes.forEach(({ organ, box }, n) => {
    const at = (places[n] ?? 0) + box.height / 2;
    const tie = el(
      'a',
      { class: 'tie', href: organ.href, 'aria-label': organ.said, ...organ.marks },
      el('path', { d: `M${inset},${at}H${x}`, stroke: hue, 'stroke-width': 2, fill: 'none' }),
      box.draw(inset, places[n] ?? 0),
      ...(n === boxes.length - 1 ? drawn : []),
    );
    elements.push(within(tie, organ.joint ?? []));
  });
  stack.y = below + text * 0.8;
}

function towardBundle(stack: Stack, { organs, acts }: Bundle): number {
  const { text, width, inset, rail: x, elements, picture } = stack;
  const hue = picture.organ.group;
  const { drawn, below } = words(stack, acts, hue, stack.y);
  let y = below + text * 0.15;
  let last = y;
  organs.forEach((organ, n) => {
    const box = organBox(organ, width - inset - 2, text);
    last = y + box.height / 2;
    const tie = el(
      'a',
      { class: 'tie', href: organ.href, 'aria-label': organ.said, ...organ.marks },
      ...(n === 0 ? drawn : []),
      el('path', {
        d: `M${x},${last}H${inset - text * 0.5}`,
        stroke: hue,
        'stroke-width': 2,
        fill: 'none',
      }),
      headAcross(inset, last, text * 0.6, hue),
      box.draw(inset, y),
    );
    elements.push(within(tie, organ.joint ?? []));
    y += box.height + text * 0.35;
  });
  stack.y = y + text * 0.6;
  return last;
}

/** The organ, with what it does by itself. */
function middle(stack: Stack): void {
  const { picture, width, text, detail, elements, y: top } = stack;
  const pillar = pillarFor(picture, { x: 1, top, width: width - 2 }, text);
  const own = picture.own.map((act) => ownTask(picture, act, pillar, detail === 'verbs' ? 'tasks' : detail));
  const height = own.length > 0 ? pillarHeight(pillar, own) : pillar.head;
  elements.push(pillarElement(picture, pillar, own, height));
  stack.y = top + height + text * 0.9;
}
