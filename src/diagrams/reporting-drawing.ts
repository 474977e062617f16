import { headAcross, organBox, wayBox } from './blocks.ts';
import { type Element, el } from './element.ts';
import { halves, paged } from './paged.ts';
import { LINE, middleOf, type Plan, type SetVerb, setVerb, verbElements } from './reporting-lines.ts';
import { type ReportingGroup, type ReportingPicture, reportingGroups } from './reporting-picture.ts';
import type { Frame, Sheet } from './sheet.ts';

interface SetGroup {
  readonly verbs: readonly SetVerb[];
  readonly boxes: readonly (ReturnType<typeof organBox> & {
    readonly organ: ReportingGroup['receivers'][number];
  })[];
  readonly height: number;
}

/**
 * Who reports to whom, read from left to right: those who report, each once for a verb; the verb, once for all of them, on
 * an arrow; and the one that receives. Several screens where the height is limited.
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

const betweenGroups = (text: number): number => text * 1.8;
const betweenVerbs = (text: number): number => text * 0.9;
const betweenBoxes = (text: number): number => text * 0.5;

/** The columns of all ladders are the same, from edge to edge, so that they are read one below the other. */
function planOf(width: number, text: number): Plan {
  const box = Math.min(width * 0.29, text * 17);
  const bus = width - 1 - box - text * 2.2;
  const bracket = box + 1 + text * 1.2;
  return {
    text,
    who: { x: 1, width: box },
    bracket,
    verb: { x: bracket + text * 0.7, width: bus - bracket - text * 1.4 },
    bus,
    box: { x: width - box - 1, width: box },
  };
}

function setGroup({ acts, receivers }: ReportingGroup, plan: Plan): SetGroup {
  const { text, box } = plan;
  const verbs = [...Map.groupBy(acts, ({ verb }) => verb).values()].map((own) => setVerb(own, plan));
  // One that several report to in several ways is high, its name is larger.
  const size = receivers.length === 1 && verbs.length > 1 ? text * 1.25 : text;
  const boxes = receivers.map((organ) => ({ organ, ...organBox(organ, box.width, size) }));
  return {
    verbs,
    boxes,
    height: Math.max(tall(verbs, betweenVerbs(text)), tall(boxes, betweenBoxes(text))),
  };
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
  const between = betweenGroups(plan.text);
  const elements = groups.flatMap((group, n) => {
    const top = y;
    y += group.height + between;
    const rule = el('path', {
      d: `M0,${top - between / 2}H${width}`,
      stroke: 'line',
      'stroke-width': 1,
      fill: 'none',
    });
    return [...(n > 0 ? [rule] : []), ...groupElements(group, top, plan, n + 1)];
  });
  return { width, height: y - between + 2, steps: groups.length, elements };
}

/** Where items that are in the middle of a height begin, one below the other. */
function placed<Item extends { readonly height: number }>(
  items: readonly Item[],
  gap: number,
  { top, height }: { top: number; height: number },
): { item: Item; y: number }[] {
  let y = top + (height - tall(items, gap)) / 2;
  return items.map((item) => {
    y += item.height + gap;
    return { item, y: y - item.height - gap };
  });
}

function groupElements({ verbs, boxes, height }: SetGroup, top: number, plan: Plan, step: number): Element[] {
  const { text, bus, box } = plan;
  const rows = placed(verbs, betweenVerbs(text), { top, height });
  const middles = rows.map(({ item, y }) => middleOf(item, y));
  const [only] = boxes;
  const isOne = boxes.length === 1 && only !== undefined;
  const [first = 0, last = first] = [middles[0], middles.at(-1)];
  const drawn = isOne
    ? [{ item: only, y: first - only.height / 2, high: last - first + only.height }]
    : placed(boxes, betweenBoxes(text), { top, height }).map((one) => ({ ...one, high: one.item.height }));
  // Arrows of several verbs reach a single receiver each at its own height; several receivers share what comes.
  const ends = isOne ? middles : drawn.map(({ y, high }) => y + high / 2);
  const all = [...middles, ...ends];
  return [
    el(
      'g',
      { 'data-step': step },
      !isOne && el('path', { ...LINE, d: `M${bus},${Math.min(...all)}V${Math.max(...all)}` }),
      ...ends.map((end) => el('path', { ...LINE, d: `M${bus},${end}H${box.x - text * 0.6}` })),
      ...ends.map((end) => headAcross(box.x, end, text * 0.62, 'muted')),
    ),
    ...rows.flatMap(({ item, y }) => verbElements(item, y, plan, step)),
    ...drawn.map(({ item, y, high }) => wayBox(item.organ, item.draw(box.x, y, 'bold', high))),
  ];
}
