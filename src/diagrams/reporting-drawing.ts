import { type Element, el } from './element.ts';
import { halves, paged } from './paged.ts';
import { groupElements, type Plan, type SetGroup, setGroup } from './reporting-lines.ts';
import { type ReportingGroup, type ReportingPicture, reportingGroups } from './reporting-picture.ts';
import type { Frame, Sheet } from './sheet.ts';

/**
 * Who reports to whom, read from left to right as a sentence: those who report, the verb on an arrow, those who receive; a
 * verb once for all who act by it toward the same. Several screens where the height is limited.
 */
export function reportingDrawing(picture: ReportingPicture, { width, height, text }: Sheet): Frame[] {
  // On a page what its heading says is the largest; where the letters are for a room all are.
  const lead = height === null ? text * LEADING : text;
  const plan = planOf(width, text, lead);
  const room = height === null ? Number.POSITIVE_INFINITY : height - 2;
  const set = reportingGroups(picture).flatMap((group, n) =>
    setWithin(group, n === 0 && picture.leads ? { ...plan, text: lead, isLeading: lead > text } : plan, room),
  );
  return paged(set, room, (group, isFirst) => group.height + (isFirst ? 0 : between(text))).map((page) =>
    frameOf(page, plan, width),
  );
}

const LEADING = 1.2;

const between = (text: number): number => text * 1.5;

/** The columns of all ladders are the same, from edge to edge, so that they are read one below the other. */
function planOf(width: number, text: number, lead: number): Plan {
  const name = Math.min(width * 0.31, lead * 15.7);
  const to = width - Math.min(width * 0.33, text * 17.3);
  const bus = to - text * 2.2;
  const bracket = name + text * 0.4;
  const verb = bracket + text * 0.9;
  return {
    text,
    who: { x: 0, width: name },
    bracket,
    verb: { x: verb, width: bus - verb - text * 0.7 },
    bus,
    to: { x: to, width: width - to },
  };
}

/** A group in as many parts as a screen's height asks for: half of its senders in each. */
function setWithin(group: ReportingGroup, plan: Plan, room: number): SetGroup[] {
  const set = setGroup(group, plan);
  if (set.height <= room || group.acts.length < 2) return [set];
  return halves(group.acts).flatMap((acts) => setWithin({ ...group, acts }, plan, room));
}

/** The receivers are there at first; who reports to them comes group by group. */
function frameOf(groups: readonly SetGroup[], plan: Plan, width: number): Frame {
  const gap = between(plan.text);
  let y = 0;
  const elements = groups.flatMap((group, n): Element[] => {
    const top = y;
    y += group.height + gap;
    const rule = el('path', {
      d: `M0,${top - gap / 2}H${width}`,
      stroke: 'line',
      'stroke-width': 1,
      fill: 'none',
    });
    return [...(n > 0 ? [rule] : []), ...groupElements(group, top, n + 1)];
  });
  return { width, height: y - gap + 2, steps: groups.length, elements };
}
