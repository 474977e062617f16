/** The parts of a flow's lanes as elements. */
import { leadOf, TARGET } from './blocks.ts';
import { type Element, el, textLines } from './element.ts';
import { type LaneBox, sharedGroup } from './flow-picture.ts';
import { groupMark } from './group-sign.ts';
import { BEHIND, citeSize, hangOf, indentOf, type PlacedBox, paddingOf } from './lane-boxes.ts';
import { laneHead } from './lane-head.ts';
import type { LaidPart, PlacedTie } from './lane-layout.ts';
import { GUTTER } from './lane-lines.ts';
import { type Box, nodeShape } from './node-shape.ts';
import type { Way } from './organ-picture.ts';

/** A lane: a line in the hue of those who act in it, and their names. */
export function laneElement(
  { x, width }: LaidPart['lanes'][number],
  organs: readonly Way[],
  text: number,
): Element {
  return el(
    'g',
    { class: 'lane' },
    el('rect', {
      x,
      y: 0,
      width: width - text * GUTTER,
      height: text * 0.16,
      fill: sharedGroup(organs) ?? 'muted',
    }),
    ...laneHead(organs, width, text).draw(x),
  );
}

/** What follows is the heaviest line; an occasion only sets off. */
const STROKES = { occasion: 1.2, next: 2.4, concerns: 2.2 } as const;

/** The head of a line: what follows has a full one, an occasion one that is open. */
export function headElement(
  kind: 'occasion' | 'next',
  { x, y }: { readonly x: number; readonly y: number },
  half: number,
): Element {
  const isOpen = kind === 'occasion';
  const tip = isOpen ? y - 1 : y;
  return el('path', {
    d: `M${x},${tip}l${-half},${-half * 2}h${half * 2}Z`,
    fill: isOpen ? 'paper' : 'ink',
    ...(isOpen ? { stroke: 'muted', 'stroke-width': STROKES.occasion } : {}),
  });
}

/** A line between boxes; its words link to their provision. */
export function tieElement(
  { tie, d, tip, foot, words }: PlacedTie,
  steps: ReadonlyMap<string, number>,
  text: number,
): Element {
  const { kind, href } = tie;
  const lead = leadOf(text);
  const hue = kind === 'occasion' ? 'muted' : 'ink';
  const step = Math.max(steps.get(tie.from) ?? 0, steps.get(tie.to) ?? 0);
  const drawn = [
    el('path', {
      d,
      fill: 'none',
      stroke: hue,
      'stroke-width': STROKES[kind],
      'stroke-dasharray': kind === 'concerns' ? '1.5 5' : null,
      'stroke-linecap': kind === 'concerns' ? 'round' : null,
    }),
    ...(kind === 'concerns'
      ? [foot, tip].map((end) => end && el('circle', { cx: end.x, cy: end.y, r: text * 0.22, fill: hue }))
      : [headElement(kind, tip, text * 0.32)]),
  ];
  if (words.lines.length === 0 || !href) return el('g', { 'data-step': step }, ...drawn);
  const high = Math.max(TARGET, words.lines.length * lead);
  const reach = Math.max(48, text * 8);
  return el(
    'a',
    { class: 'own', href, 'aria-label': tie.words, 'data-step': step },
    el('rect', {
      x: words.isRight ? words.x - reach : words.x - text * 0.3,
      y: words.y - (high - words.lines.length * lead) / 2,
      width: reach,
      height: high,
      fill: 'paper',
      'fill-opacity': 0,
    }),
    ...drawn,
    textLines(
      words.lines,
      { x: words.x, y: words.y + text * 0.95, size: text, lead },
      { class: 'law-words', 'data-quote': true, 'text-anchor': words.isRight ? 'end' : undefined },
    ),
  );
}

/** A step, or an occasion. */
export function boxElement(
  { box, set, x, y, width, height }: PlacedBox,
  step: number,
  text: number,
): Element {
  const lead = leadOf(text);
  const indent = text * indentOf(box);
  let line = y + paddingOf(text) + text * 0.97;
  const written = (
    lines: readonly string[],
    attributes: Parameters<typeof textLines>[2],
    { behind = 0, hang = 0, size = text } = {},
  ) => {
    const place = { x: x + indent + behind, y: line, size, lead, hang };
    const drawn = lines.length > 0 && textLines(lines, place, attributes);
    line += lines.length * lead;
    return drawn;
  };
  return el(
    'a',
    {
      class: 'tie step',
      href: box.href,
      'aria-label': [
        ...(box.actor === '' ? [] : [`${box.actor}:`]),
        ...set.words,
        ...set.more.flat(),
        ...set.cite,
      ].join(' '),
      ...box.marks,
      'data-step': step,
    },
    box.quote !== null && el('title', { 'data-quote': true }, box.quote),
    ...outline(box, { x, y, width, height }),
    ...set.who.flatMap(({ organ, lines }) => {
      const mark = organ && groupMark(organ.group, x + indent, line - text * 0.36, text);
      return [mark, written(lines, { 'font-weight': 600 }, { behind: organ ? text * BEHIND : 0 })];
    }),
    written(
      set.words,
      box.isOccasion
        ? { class: 'law-words', 'data-quote': true }
        : { 'font-weight': set.who.length > 0 ? 400 : 600 },
    ),
    ...set.more.map((lines) => written(lines, { fill: 'ink' }, { hang: hangOf(lines[0] ?? '', text) })),
    written(set.cite, { fill: 'muted' }, { size: citeSize(text) }),
  );
}

/**
 * What is around a step: where it says itself who acts a box, tinted for the organ that the regulation is about; in a lane a
 * line above it. It is dashed where the text names nobody; an occasion has round ends, or a thin line.
 */
function outline({ group, isOccasion, isNamed, isMain }: LaneBox, place: Box): Element[] {
  const { x, y, width } = place;
  const line = {
    stroke: group ?? 'muted',
    'stroke-width': isNamed || isOccasion ? 1 : 2,
    'stroke-dasharray': !isOccasion && group === null ? '5 4' : null,
  } as const;
  const box = {
    d: nodeShape(isOccasion ? 'state' : 'party', place),
    fill: isMain ? (group ?? 'paper') : 'paper',
    'fill-opacity': isMain ? 0.1 : 0,
  } as const;
  if (isNamed) return [el('path', { ...box, ...line })];
  return [el('path', { ...box, 'fill-opacity': 0 }), el('path', { d: `M${x},${y}H${x + width}`, ...line })];
}
