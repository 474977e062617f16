/** The parts of a flow's lanes as elements. */
import { leadOf, organBox, TARGET, wayBox } from './blocks.ts';
import { type Element, el, textLines } from './element.ts';
import { NOBODY } from './flow-picture.ts';
import type { LaidPart, PlacedBox, PlacedTie } from './lane-layout.ts';
import { nodeShape } from './node-shape.ts';
import type { Way } from './organ-picture.ts';

/** A lane, with the organs that act in it. */
export function laneElement(
  { x, width }: LaidPart['lanes'][number],
  organs: readonly Way[],
  { height, head }: LaidPart,
  text: number,
): Element {
  let y = text * 0.4;
  const names = organs.map((organ) => {
    const box = organBox(organ, width - text, text);
    const drawn = wayBox(organ, box.draw(x + text / 2, y));
    y += box.height + text * 0.3;
    return drawn;
  });
  return el(
    'g',
    { class: 'lane' },
    el('rect', {
      x,
      y: 0,
      width,
      height,
      fill: 'surface',
      'fill-opacity': 0.6,
      stroke: 'line',
      'stroke-width': 1,
    }),
    ...names,
    organs.length === 0 &&
      head > 0 &&
      textLines(
        [NOBODY],
        { x: x + width / 2, y: text * 1.6, size: text, lead: text },
        { 'text-anchor': 'middle', fill: 'muted' },
      ),
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
  return el(
    'a',
    { class: 'own', href, 'aria-label': tie.words, 'data-step': step },
    el('rect', {
      x: words.x - text * 0.3,
      y: words.y - (high - words.lines.length * lead) / 2,
      width: Math.max(48, text * 8),
      height: high,
      fill: 'paper',
      'fill-opacity': 0,
    }),
    ...drawn,
    textLines(
      words.lines,
      { x: words.x, y: words.y + text * 0.95, size: text, lead },
      { class: 'law-words', 'data-quote': true },
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
  const group = box.group ?? 'muted';
  const shape = group === 'muted' ? 'state' : group;
  let line = y + text * 0.35 + text * 0.97;
  const written = (lines: readonly string[], attributes: Parameters<typeof textLines>[2]) => {
    const drawn =
      lines.length > 0 && textLines(lines, { x: x + text * 0.55, y: line, size: text, lead }, attributes);
    line += lines.length * lead;
    return drawn;
  };
  const outline = nodeShape(shape, { x, y, width, height });
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
    el('path', {
      d: outline,
      fill: box.isOccasion ? 'surface' : 'paper',
      stroke: group,
      'stroke-width': 1.8,
      'stroke-dasharray': !box.isOccasion && group === 'muted' ? '5 4' : null,
    }),
    written(set.who, { 'font-weight': 600 }),
    written(
      set.words,
      box.isOccasion
        ? { class: 'law-words', 'data-quote': true }
        : { 'font-weight': set.who.length > 0 ? 400 : 600 },
    ),
    written(set.more, { fill: 'ink' }),
    written(set.cite, { fill: 'accent' }),
  );
}
