/** One line of the year: what comes back, and when; before the first of a row, whose it is. */
import { TARGET } from './blocks.ts';
import type { Beat, CadenceRow } from './cadence-picture.ts';
import { type Element, el, textLines } from './element.ts';
import { groupMark } from './group-sign.ts';
import { within } from './organ-side.ts';
import { rhythmShapes, type YearPlan } from './rhythm-shapes.ts';
import { setLines } from './set-lines.ts';
import { isPaper } from './sheet.ts';

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
}

const LEAD = 1.22;

/** The lines of a row. */
export const lanesOf = (row: CadenceRow): Lane[] =>
  (row.organs[0]?.beats ?? []).map((beat, n) => ({ row, beat, n }));

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
  return Math.max(
    // On paper nothing is pressed.
    isPaper(text) ? 0 : TARGET,
    Math.max(about, isNamed ? Math.ceil(names / lanes) : 1) * text * LEAD + text * 0.3,
    (stackedCycles(beat).length + 1) * text * 0.72,
  );
}

/** The organs of a row, each with the shape of its system. */
export function rowNames({ organs }: CadenceRow, top: number, plan: CadencePlan): Element[] {
  const { text } = plan;
  let at = top;
  return organs.map((organ) => {
    const lines = nameLines(organ.name, plan);
    const element = el(
      'g',
      { 'data-organ': organ.id },
      groupMark(organ.group, 1, at + text * 0.86, text),
      textLines(
        lines,
        { x: text * 1.5, y: at + text * 1.2, size: text, lead: text * LEAD },
        { 'font-weight': 500 },
      ),
    );
    at += lines.length * text * LEAD;
    return element;
  });
}

/** A line of the year, one link. */
export function laneElement({ row, beat, n }: Lane, y: number, high: number, plan: CadencePlan): Element {
  const [organ, ...others] = row.organs;
  const hue = organ?.group ?? 'other';
  const { text, side, about, year } = plan;
  const lines = setLines(beat.about, text, about);
  const stacked = stackedCycles(beat);
  const heightOf = (cycle: Beat['cycles'][number]) =>
    cycle === 'ad-hoc' ? y + high / 2 : y + (high * (stacked.indexOf(cycle) + 1)) / (stacked.length + 1);
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
      y: y + (high - lines.length * text * LEAD) / 2 + text * 0.95,
      size: text,
      lead: text * LEAD,
    }),
    ...beat.cycles.flatMap((cycle) =>
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
