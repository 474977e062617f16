/** A flow for a desk: a lane for each provision, with who acts, what they do, and next to it the law's own words. */
import { bound, NO_BREAK } from '../model/unbroken.ts';
import { type Element, el, textLines } from './element.ts';
import type { FlowPicture, LaneBox, LanePart } from './flow-picture.ts';
import { drawTie, LEAD, TEXT, X } from './flow-sheet-lines.ts';
import { hangOf } from './lane-boxes.ts';
import { laneHead } from './lane-head.ts';
import { setLines } from './set-lines.ts';
import type { Frame } from './sheet.ts';
import { wrapText } from './wrapped-text.ts';

/** A step with its part, the occasions that it is the first step of, and where it is placed. */
interface Row {
  readonly part: LanePart;
  readonly box: LaneBox;
  readonly occasions: readonly LaneBox[];
}

/** Letters of the law are narrower than ours, and further apart. */
const LAW = { size: TEXT * 0.99, lead: 27 };
const SMALL = 15;

/** Where the middle of the first line of a box is, and where the box ends. */
export interface Spot {
  readonly y: number;
  readonly bottom: number;
  readonly order: number;
}

/** Draws a flow for a desk, whole. */
export function flowSheet({ parts, laws }: FlowPicture): Frame {
  const rows = parts.flatMap((part) => rowsOf(part)).sort((a, b) => numberOf(a.box) - numberOf(b.box));
  const spots = new Map<string, Spot>();
  const elements: Element[] = [];
  let y = 1;
  for (const [cite, own] of Map.groupBy(rows, ({ box }) => box.cite)) {
    elements.push(el('path', { d: `M0,${y}H${X.right}`, stroke: 'line', 'stroke-width': 1 }));
    const law = lawOf(
      laws.find((one) => one.cite === cite),
      y + 22,
    );
    const lane = laneOf(own, y + 22, spots);
    elements.push(...lane.elements, ...law.elements);
    y = Math.max(lane.bottom, law.bottom) + 14;
  }
  return { width: X.right, height: y, steps: 0, elements };
}

/** `s3` is the third step of the file. */
const numberOf = ({ id }: LaneBox): number => Number(id.slice(1));

function rowsOf(part: LanePart): Row[] {
  const { boxes, ties } = part;
  const firstOf = ({ id }: LaneBox) =>
    boxes.find((box) => ties.some((tie) => tie.from === id && tie.to === box.id));
  return boxes
    .filter(({ isOccasion }) => !isOccasion)
    .map((box) => ({ part, box, occasions: boxes.filter((one) => one.isOccasion && firstOf(one) === box) }));
}

/** Rows of one provision, each organ named once where it goes on acting. */
function laneOf(rows: readonly Row[], top: number, spots: Map<string, Spot>) {
  const elements: Element[] = [];
  let [y, below] = [top, top];
  for (const [n, { part, box, occasions }] of rows.entries()) {
    const before = rows[n - 1];
    if (before && before.part !== part) y += 16;
    const isNew = before?.part !== part || before.box.actor !== box.actor;
    if (isNew) y = Math.max(y, below);
    const head = isNew && laneHead(part.lanes[box.lane]?.organs ?? [], X.what - 40, TEXT);
    const level = y;
    for (const occasion of occasions) {
      const drawn = occasionElement(occasion, y);
      elements.push(drawn.element);
      spots.set(occasion.id, { y: y + LEAD / 2, bottom: drawn.bottom, order: spots.size });
      y = drawn.bottom + 12;
    }
    for (const tie of part.ties.filter(({ to, words }) => to === box.id && words !== null)) {
      const drawn = drawTie(tie, y, spots);
      elements.push(...drawn.elements);
      y = drawn.bottom;
    }
    const drawn = stepElement(box, y);
    elements.push(drawn.element);
    spots.set(box.id, { y: y + LEAD / 2, bottom: drawn.bottom, order: spots.size });
    for (const tie of part.ties.filter(({ to, words }) => to === box.id && words === null))
      elements.push(...drawTie(tie, y, spots).elements);
    elements.push(...headsOf(part, box.id, spots));
    if (head) {
      // Its first name is on the line of the first words next to it.
      elements.push(el('g', { transform: `translate(0 ${level - 13})` }, ...head.draw(0)));
      below = level - 13 + head.height + 8;
    }
    y = drawn.bottom + 12;
  }
  return { elements, bottom: Math.max(y, below) };
}

/** The end of what leads to a step, at its first line. */
const headsOf = ({ ties }: LanePart, id: string, spots: ReadonlyMap<string, Spot>): Element[] => {
  const y = spots.get(id)?.y ?? 0;
  return ties.some(({ to, kind }) => to === id && kind === 'next')
    ? [el('path', { d: `M${X.what - 5},${y}l-8,-4.5v9Z`, fill: 'ink' })]
    : [];
};

/** What is pressed is as wide as its column. */
const ground = (y: number, bottom: number): Element =>
  el('path', {
    d: `M${X.what - 4},${y - 3}H${X.edge}V${bottom + 3}H${X.what - 4}Z`,
    fill: 'paper',
    'fill-opacity': 0,
  });

/** How the law's words begin, which are next to it whole: one line. */
function occasionElement({ words, href }: LaneBox, y: number) {
  const wide = X.edge - X.spine + 4;
  const [line = '', ...more] = wrapText(bound(words), LAW.size, wide - LAW.size * 1.3);
  const isWhole = more.length === 0;
  const bottom = y + 25;
  const reach = `M${X.spine - 4},${y - 3}H${X.edge}V${bottom + 1}H${X.spine - 4}Z`;
  const element = el(
    'a',
    { class: 'tie step', href, 'aria-label': words },
    el('path', { d: reach, fill: 'paper', 'fill-opacity': 0 }),
    el(
      'text',
      { fill: 'ink', 'font-size': TEXT, x: X.spine - 4, y: y + TEXT * 0.95, class: 'law-words' },
      el('tspan', { 'data-quote': true }, line.replaceAll(NO_BREAK, ' ')),
      isWhole ? null : ' …',
    ),
  );
  return { element, bottom };
}

/** What is done, and with and toward whom: each on a line of its own. */
function stepElement({ words, more, cite, quote, href, actor, marks }: LaneBox, y: number) {
  const wide = X.edge - X.what;
  const verb = setLines(words, TEXT * 1.03, wide);
  const partners = more.flatMap((one) => {
    const [first = '', ...others] = one.split('; ');
    const [sign = ''] = first.split(' ', 1);
    const hang = hangOf(first, TEXT) + 4;
    const names = [first.slice(sign.length + 1), ...others];
    return names.map((name, n) => ({ sign: n === 0 ? sign : '', name, hang }));
  });
  let line = y + TEXT * 0.97 + verb.length * LEAD;
  const drawn = partners.flatMap(({ sign, name, hang }) => {
    const lines = setLines(name, TEXT, wide - hang);
    const set = [
      sign && textLines([sign], { x: X.what, y: line, size: TEXT, lead: LEAD }, { fill: 'muted' }),
      textLines(lines, { x: X.what + hang, y: line, size: TEXT, lead: LEAD }),
    ];
    line += lines.length * LEAD;
    return set;
  });
  const bottom = line - TEXT * 0.97;
  const element = el(
    'a',
    { class: 'tie step', href, 'aria-label': `${actor}: ${[...verb, ...more, cite].join(' ')}`, ...marks },
    quote !== null && el('title', { 'data-quote': true }, quote),
    ground(y, bottom),
    textLines(verb, { x: X.what, y: y + TEXT * 0.97, size: TEXT, lead: LEAD }, { 'font-weight': 600 }),
    ...drawn.filter((one) => one !== ''),
  );
  return { element, bottom };
}

/** The provision's own paragraphs, and below them which it is. */
function lawOf(law: FlowPicture['laws'][number] | undefined, top: number) {
  let y = top;
  const elements = (law?.words ?? []).map((words) => {
    const lines = wrapText(words, LAW.size, X.right - X.law);
    const place = { x: X.law, y: y + TEXT * 0.95, size: TEXT, lead: LAW.lead };
    y += lines.length * LAW.lead + 6;
    return textLines(lines, place, { class: 'law-words', 'data-quote': true });
  });
  if (!law) return { elements, bottom: y };
  const cite = el(
    'a',
    { href: law.href },
    el('rect', { x: X.law, y: y - 4, width: 200, height: 26, fill: 'paper', 'fill-opacity': 0 }),
    textLines([law.cite], { x: X.law, y: y + 13, size: SMALL, lead: LEAD }, { fill: 'muted' }),
  );
  return { elements: [...elements, cite], bottom: y + 24 };
}
