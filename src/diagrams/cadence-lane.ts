/** One line of the year: what comes back, and when; before the first of a row, whose it is. */
import { TARGET } from './blocks.ts';
import type { Beat, CadenceRow } from './cadence-picture.ts';
import { type Element, el, textLines } from './element.ts';
import { groupMark } from './group-sign.ts';
import { within } from './organ-side.ts';
import { rhythmShapes, type YearPlan } from './rhythm-shapes.ts';
import { setLines } from './set-lines.ts';
import { isPaper } from './sheet.ts';
import { textWidth } from './wrapped-text.ts';

/** Where the names of organs, what comes back, and the year are. */
export interface CadencePlan {
  readonly text: number;
  readonly side: number;
  readonly about: number;
  readonly year: YearPlan;
}

/** One thing that comes back, of all the organs of a row. */
export interface Lane {
  readonly row: CadenceRow;
  readonly beat: Beat;
  readonly n: number;
  /** Whether it is the first with set times, or the first without. */
  readonly opens: boolean;
}

const LEAD = 1.32;
/** Between the rhythms of one thing, in letters. */
const PITCH = 0.88;

/** The lines of all rows. */
export const lanesOf = (rows: readonly CadenceRow[]): Lane[] =>
  rows.flatMap((row, m) =>
    (row.organs[0]?.beats ?? []).map((beat, n) => ({
      row,
      beat,
      n,
      opens: n === 0 && rows[m - 1]?.isDated !== row.isDated,
    })),
  );

const nameLines = (name: string, { side, text }: CadencePlan): string[] =>
  setLines(name, text, side - text * 1.95);

/** Cycles drawn one below the other; what comes at no set time has a column of its own. */
const stackedCycles = ({ cycles }: Beat) => cycles.filter((cycle) => cycle !== 'ad-hoc');

/** How high a line is; the names next to it may need more than its words. */
export function laneHeight({ row, beat }: Lane, isNamed: boolean, plan: CadencePlan): number {
  const { text } = plan;
  const about = setLines(beat.about, text, plan.about).length;
  const names = row.organs.reduce((sum, { name }) => sum + nameLines(name, plan).length, 0);
  const lanes = row.organs[0]?.beats.length ?? 1;
  const most = Math.max(about, isNamed ? Math.ceil(names / lanes) : 1);
  return Math.max(
    // On paper nothing is pressed.
    isPaper(text) ? 0 : TARGET,
    most * text * LEAD + text * (most > 1 && !isPaper(text) ? 0.7 : 0.3),
    (stackedCycles(beat).length + 1) * text * PITCH,
  );
}

/** Where the first of some lines begins that are in the middle of a height. */
const topOf = (lines: number, y: number, high: number, text: number): number =>
  y + (high - lines * text * LEAD) / 2;

/**
 * The organs of a row, each with the shape of its system: on the line of what the first of them has to do, several in the
 * middle of all of it and held together.
 */
export function rowNames(
  { row, beat }: Lane,
  y: number,
  { high, whole }: { high: number; whole: number },
  plan: CadencePlan,
): Element[] {
  const { text, side, about } = plan;
  const set = row.organs.map((organ) => ({ organ, lines: nameLines(organ.name, plan) }));
  const count = set.reduce((sum, { lines }) => sum + lines.length, 0);
  const abouts = setLines(beat.about, text, about).length;
  const isJoint = set.length > 1;
  const first = whole > high ? abouts : Math.max(count, abouts);
  let at = isJoint ? topOf(count, y, whole, text) : topOf(first, y, high, text);
  const [from, to] = [at + text * 0.25, at + count * text * LEAD - text * 0.05];
  const x = side - text * 0.4;
  const names = set.map(({ organ, lines }) => {
    const element = el(
      'g',
      { 'data-organ': organ.id },
      groupMark(organ.group, 1, at + text * 0.62, text),
      textLines(
        lines,
        { x: text * 1.5, y: at + text * 0.95, size: text, lead: text * LEAD },
        { 'font-weight': 500 },
      ),
    );
    at += lines.length * text * LEAD;
    return element;
  });
  if (!isJoint) return names;
  const d = `M${x - text * 0.3},${from}H${x}V${to}H${x - text * 0.3}`;
  return [...names, el('path', { d, stroke: 'muted', 'stroke-width': 1.2, fill: 'none' })];
}

/** A line of the year, one link. */
export function laneElement({ row, beat, n }: Lane, y: number, high: number, plan: CadencePlan): Element {
  const [organ, ...others] = row.organs;
  // What organs of several systems have together has the hue of what is shared.
  const hue = organ && others.every(({ group }) => group === organ.group) ? organ.group : 'other';
  const { text, side, about, year } = plan;
  const lines = setLines(beat.about, text, about);
  const stacked = stackedCycles(beat);
  // Out of the months a sign would be far from its row: it is said in words.
  const drawnCycles = row.isDated ? beat.cycles : [];
  const middle = y + high / 2 + text * 0.33;
  const heightOf = (cycle: Beat['cycles'][number]) =>
    y +
    high / 2 +
    (cycle === 'ad-hoc' ? 0 : stacked.indexOf(cycle) - (stacked.length - 1) / 2) * text * PITCH;
  const link = el(
    'a',
    { class: 'cell', href: beat.href, 'aria-label': beat.said, ...beat.marks, 'data-step': 1 },
    el('rect', {
      x: side,
      y: y + 1,
      width: about + text * 0.5 + year.month * 13.6,
      height: high - 2,
      rx: 3,
      fill: hue,
      'fill-opacity': 0,
    }),
    textLines(lines, {
      x: side + text * 0.2,
      y: topOf(lines.length, y, high, text) + text * 0.95,
      size: text,
      lead: text * LEAD,
    }),
    beat.unset !== null && el('text', { x: year.x, y: middle, 'font-size': text, fill: 'muted' }, beat.unset),
    !row.isDated && citeElement(row, n, middle, plan),
    ...drawnCycles.flatMap((cycle) =>
      rhythmShapes(cycle, heightOf(cycle), year).map(({ tag, line, attributes }) =>
        el(tag, { ...attributes, ...(line ? { stroke: hue } : { fill: hue }) }),
      ),
    ),
  );
  return within(
    link,
    others.map((other) => other.beats[n]?.marks ?? {}),
  );
}

/** Where it is said, in the place of the months; not where the sheet has no room for it. */
function citeElement({ organs }: CadenceRow, n: number, y: number, { text, year }: CadencePlan) {
  const cites = [...new Set(organs.flatMap(({ beats }) => beats[n]?.cite ?? []))].join(', ');
  const x = year.x + Math.max(year.month * 3, text * 7.5);
  const hasRoom = x + textWidth(cites, text) <= year.x + year.month * 13.6;
  return hasRoom && el('text', { x, y, 'font-size': text, fill: 'muted' }, cites);
}
