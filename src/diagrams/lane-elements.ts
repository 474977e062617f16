/** The parts of a flow's lanes as elements. */
import { leadOf, TARGET } from './blocks.ts';
import { type Element, el, textLines } from './element.ts';
import { type LaneBox, sharedGroup } from './flow-picture.ts';
import { laneHead } from './lane-head.ts';
import { indentOf, type LaidPart, type PlacedBox, type PlacedTie } from './lane-layout.ts';
import { type Box, nodeShape } from './node-shape.ts';
import type { Way } from './organ-picture.ts';

/** A lane: its ground under the hue of those who act in it, and their names. */
export function laneElement(
  { x, width }: LaidPart['lanes'][number],
  organs: readonly Way[],
  height: number,
  text: number,
): Element {
  return el(
    'g',
    { class: 'lane' },
    x > 0 && el('path', { d: `M${x},${text}V${height}`, stroke: 'line', 'stroke-width': 1 }),
    el('rect', { x, y: 0, width, height: text * 0.16, fill: sharedGroup(organs) ?? 'muted' }),
    ...laneHead(organs, width, text).draw(x),
  );
}

/** A line between boxes; its words link to their provision. */
export function tieElement(
  { tie, d, tip, words }: PlacedTie,
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
      'stroke-width': kind === 'concerns' ? 2.2 : 1.8,
      'stroke-dasharray': kind === 'concerns' ? '1.5 5' : null,
      'stroke-linecap': kind === 'concerns' ? 'round' : null,
    }),
    kind !== 'concerns' &&
      el('path', { d: `M${tip.x},${tip.y}l${-text * 0.32},${-text * 0.65}h${text * 0.64}Z`, fill: hue }),
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
  let line = y + text * 0.35 + text * 0.97;
  const written = (lines: readonly string[], attributes: Parameters<typeof textLines>[2]) => {
    const drawn =
      lines.length > 0 &&
      textLines(lines, { x: x + indentOf(box, text), y: line, size: text, lead }, attributes);
    line += lines.length * lead;
    return drawn;
  };
  return el(
    'a',
    {
      class: 'tie step',
      href: box.href,
      'aria-label': [
        ...(box.actor === '' || set.who.length > 0 ? [] : [`${box.actor}:`]),
        ...set.who,
        ...set.words,
        ...set.more,
        ...set.cite,
      ].join(' '),
      ...box.marks,
      'data-step': step,
    },
    box.quote !== null && el('title', { 'data-quote': true }, box.quote),
    outline(box, { x, y, width, height }),
    numberElement(box, x, line, text),
    written(set.who, { 'font-weight': 600 }),
    written(
      set.words,
      box.isOccasion
        ? { class: 'law-words', 'data-quote': true }
        : { 'font-weight': set.who.length > 0 ? 400 : 600 },
    ),
    written(set.more, { fill: 'ink' }),
    written(set.cite, { fill: 'muted' }),
  );
}

/** The outline of a box: one for all steps, dashed where the text names nobody; an occasion has round ends. */
const outline = ({ group, isOccasion }: LaneBox, place: Box): Element =>
  el('path', {
    d: nodeShape(isOccasion ? 'state' : 'party', place),
    fill: isOccasion ? 'surface' : (group ?? 'paper'),
    'fill-opacity': isOccasion ? null : 0.09,
    stroke: group ?? 'muted',
    'stroke-width': isOccasion ? 1 : 1.4,
    'stroke-dasharray': !isOccasion && group === null ? '5 4' : null,
  });

/** The number of a step, before its words. */
const numberElement = ({ number, group }: LaneBox, x: number, y: number, text: number) =>
  number !== null &&
  textLines(
    [String(number)],
    { x: x + text * 0.6, y, size: text, lead: text },
    { 'font-weight': 600, fill: group ?? 'muted' },
  );
