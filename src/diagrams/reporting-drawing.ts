import { headAcross, leadOf, organBox, TARGET, wayBox } from './blocks.ts';
import { type Element, el, textLines } from './element.ts';
import { groupMark } from './group-sign.ts';
import type { Marks } from './organ-picture.ts';
import { within } from './organ-side.ts';
import { halves, paged } from './paged.ts';
import { type ReportingGroup, type ReportingPicture, reportingGroups } from './reporting-picture.ts';
import { setLines } from './set-lines.ts';
import type { Frame, Sheet } from './sheet.ts';
import { textWidth } from './wrapped-text.ts';

/** Where the columns are: who, does what, a short arrow, toward whom. */
interface Plan {
  readonly text: number;
  readonly who: { readonly x: number; readonly width: number };
  readonly verb: { readonly x: number; readonly width: number };
  /** The upright line in which those of the rows of a group meet. */
  readonly bus: number;
  readonly box: { readonly x: number; readonly width: number };
}

/** A row set for its columns; a name that the row above has too is not said again. */
interface Row {
  readonly act: ReportingGroup['acts'][number];
  readonly who: readonly string[];
  readonly verb: readonly string[];
  readonly height: number;
}

interface SetGroup {
  readonly rows: readonly Row[];
  readonly boxes: readonly (ReturnType<typeof organBox> & {
    readonly organ: ReportingGroup['receivers'][number];
  })[];
  readonly height: number;
}

/**
 * Who reports to whom, read from left to right: an organ, its verb, and an arrow to the one that receives, which stands once
 * for all who report to it. Several screens where the height is limited.
 */
export function reportingDrawing(picture: ReportingPicture, { width, height, text }: Sheet): Frame[] {
  const groups = reportingGroups(picture);
  const plan = planOf(width, text);
  const room = height === null ? Number.POSITIVE_INFINITY : height - 2;
  const set = groups.flatMap((group) => setWithin(group, plan, room));
  return paged(set, room, (group, isFirst) => group.height + (isFirst ? 0 : betweenGroups(text))).map(
    (page) => frameOf(page, plan, width),
  );
}

const betweenGroups = (text: number): number => text * 1.6;

/** The columns of all ladders are the same, from edge to edge, so that they are read one below the other. */
function planOf(width: number, text: number): Plan {
  const [who, verb, box] = [width * 0.27, width * 0.36, width * 0.25];
  return {
    text,
    who: { x: 0, width: who },
    verb: { x: who + text * 0.8, width: verb - text * 0.8 },
    bus: width - box - text * 2.2,
    box: { x: width - box - 1, width: box },
  };
}

function setGroup({ acts, receivers }: ReportingGroup, { text, who, verb, box }: Plan): SetGroup {
  const rows = acts.map((act, n): Row => {
    const isSaid = acts[n - 1]?.sender.id === act.sender.id;
    const names = isSaid ? [] : setLines(act.sender.name, text, who.width - text * 1.55);
    const verbs = setLines(act.verb, text, verb.width);
    const lines = Math.max(names.length, verbs.length);
    return { act, who: names, verb: verbs, height: Math.max(TARGET, lines * leadOf(text) + text * 0.35) };
  });
  const boxes = receivers.map((organ) => ({ organ, ...organBox(organ, box.width, text) }));
  return { rows, boxes, height: Math.max(tall(rows, 0), tall(boxes, text * 0.5)) };
}

const tall = (items: readonly { readonly height: number }[], gap: number): number =>
  items.reduce((sum, { height }) => sum + height + gap, -gap);

/** A group in as many parts as a screen's height asks for: half of its rows in each. */
function setWithin(group: ReportingGroup, plan: Plan, room: number): SetGroup[] {
  const set = setGroup(group, plan);
  if (set.height <= room || group.acts.length < 2) return [set];
  return halves(group.acts).flatMap((acts) => setWithin({ ...group, acts }, plan, room));
}

/** The receivers are there at first; who reports to them comes group by group. */
function frameOf(groups: readonly SetGroup[], plan: Plan, width: number): Frame {
  let y = 1;
  // All lines begin where the longest of the verbs ends.
  const words = groups.flatMap(({ rows }) => rows.flatMap(({ verb }) => verb));
  const start =
    plan.verb.x + Math.max(0, ...words.map((line) => textWidth(line, plan.text))) + plan.text * 0.6;
  const elements = groups.flatMap((group, n) => {
    const top = y;
    y += group.height + betweenGroups(plan.text);
    const rule =
      n > 0 &&
      el('path', {
        d: `M0,${top - betweenGroups(plan.text) / 2}H${width}`,
        stroke: 'line',
        'stroke-width': 1,
        fill: 'none',
      });
    return [...(rule ? [rule] : []), ...groupElements(group, top, { ...plan, start }, n + 1)];
  });
  return { width, height: y - betweenGroups(plan.text) + 2, steps: groups.length, elements };
}

/** A plan with where the lines of its rows begin. */
type Lines = Plan & { readonly start: number };

const LINE = { stroke: 'muted', 'stroke-width': 1.4, fill: 'none' } as const;

function groupElements({ rows, boxes, height }: SetGroup, top: number, plan: Lines, step: number): Element[] {
  const { text, bus, box } = plan;
  let y = top + (height - tall(rows, 0)) / 2;
  const middles = rows.map((row) => {
    y += row.height;
    return y - row.height / 2;
  });
  let below = top + (height - tall(boxes, text * 0.5)) / 2;
  const tops = boxes.map((one) => {
    below += one.height + text * 0.5;
    return below - one.height - text * 0.5;
  });
  const ends = boxes.map((one, n) => (tops[n] as number) + one.height / 2);
  const all = [...middles, ...ends];
  return [
    el(
      'g',
      { 'data-step': step },
      el('path', { ...LINE, d: `M${bus},${Math.min(...all)}V${Math.max(...all)}` }),
      ...ends.map((end) => el('path', { ...LINE, d: `M${bus},${end}H${box.x - text * 0.6}` })),
      ...ends.map((end) => headAcross(box.x, end, text * 0.6, 'muted')),
    ),
    ...rows.map((row, n) => rowElement(row, middles[n] as number, plan, step)),
    ...boxes.map(({ organ, draw }, n) => wayBox(organ, draw(box.x, tops[n] as number))),
  ];
}

/** A row: a link to the words of all its duties. */
function rowElement({ act, who, verb, height }: Row, middle: number, plan: Lines, step: number): Element {
  const { text, bus } = plan;
  const { sender } = act;
  const [tie, ...more] = act.ties;
  const lead = leadOf(text);
  const written = (lines: readonly string[], x: number) =>
    lines.length > 0 &&
    textLines(lines, { x, y: middle - (lines.length * lead) / 2 + text * 0.97, size: text, lead });
  const link = el(
    'a',
    {
      class: 'own tie',
      href: tie.href,
      'aria-label': act.ties.map(({ said }) => said).join('; '),
      ...tie.marks,
      'data-duties': together(act.ties.map(({ marks }) => marks)),
      'data-step': step,
    },
    el('rect', { x: 0, y: middle - height / 2, width: bus, height, fill: 'paper', 'fill-opacity': 0 }),
    el(
      'g',
      { 'data-organ': sender.id },
      who.length > 0 && groupMark(sender.group, 1, middle, text),
      written(who, text * 1.55),
    ),
    written(verb, plan.verb.x),
    el('path', { ...LINE, d: `M${plan.start},${middle}H${bus}` }),
  );
  return within(
    link,
    more.map(({ marks }) => marks),
  );
}

const together = (all: readonly Marks[]): string =>
  [...new Set(all.flatMap((marks) => marks['data-duties']?.split(' ') ?? []))].join(' ');
