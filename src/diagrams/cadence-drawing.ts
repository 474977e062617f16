import { type CadencePlan, type Lane, laneElement, laneHeight, lanesOf, rowNames } from './cadence-lane.ts';
import type { CadencePicture, CadenceRow } from './cadence-picture.ts';
import { type Element, el, textLines } from './element.ts';
import { paged } from './paged.ts';
import { AD_HOC } from './rhythm-shapes.ts';
import { setLines } from './set-lines.ts';
import { type Frame, isPaper, type Sheet } from './sheet.ts';
import { textWidth } from './wrapped-text.ts';

/** What a year board says around itself. */
export interface CadenceWords {
  readonly months: readonly string[];
  /** The same where columns are narrow. */
  readonly shortMonths: readonly string[];
  readonly adHoc: string;
  readonly dated: string;
  readonly undated: string;
}

/**
 * A year: twelve columns, and at the end one for what comes at no set time. A dot in each month, a span for each quarter, half
 * or whole year; below them, out of the months, what has no set times, in a word. No date is drawn, for the text gives none.
 * Several screens where one is not enough.
 */
export function cadenceDrawing({ rows }: CadencePicture, words: CadenceWords, sheet: Sheet): Frame[] {
  const plan = planOf(rows, sheet);
  const heads = headElements(words, plan);
  const room = (sheet.height ?? Number.POSITIVE_INFINITY) - heads.height - 2;
  const pages = paged(
    lanesOf(rows),
    room,
    (lane, isFirst) =>
      laneHeight(lane, isFirst || lane.n === 0, plan) + (isFirst || lane.opens ? headHigh(plan) : 0),
  );
  const titleOf = ({ row }: Lane) => (row.isDated ? words.dated : words.undated);
  return pages.map((lanes) => frameOf(lanes, { ...heads, titleOf }, plan, sheet.width));
}

/** On paper what comes back has one line where it can, for a year is as high as its lines. */
function planOf(rows: readonly CadenceRow[], { width, text }: Sheet): CadencePlan {
  const widest = (all: readonly string[]) => Math.max(...all.map((words) => textWidth(words, text)));
  const names = widest(rows.flatMap(({ organs }) => organs.map(({ name }) => name))) + text * 2;
  const abouts = widest(lanesOf(rows).map(({ beat }) => beat.about)) + text;
  const side = isPaper(text) ? Math.min(names, width * 0.27) : Math.min(text * 16, width * 0.24, names);
  const about = Math.min(abouts, width * (isPaper(text) ? 0.42 : 0.34));
  const year = width - side - about - text;
  return { text, side, about, year: { x: side + about + text * 0.5, month: year / 13.6, text } };
}

interface Heads {
  readonly height: number;
  readonly elements: readonly Element[];
}

/** The names of the months, and of the column at the end. */
function headElements({ months, shortMonths, adHoc }: CadenceWords, { text, year }: CadencePlan): Heads {
  const isNarrow = months.some((month) => textWidth(month, text) > year.month - text * 0.2);
  const heads = [
    ...(isNarrow ? shortMonths : months).map((month) => [month]),
    setLines(adHoc, text, year.month * 1.7),
  ];
  const middleOf = (month: number) => year.x + (month + 0.5) * year.month;
  const lead = text * 1.15;
  const most = Math.max(...heads.map(({ length }) => length));
  return {
    height: text * 0.85 + lead * most,
    elements: heads.map((lines, n) =>
      textLines(
        lines,
        {
          // Next to a narrow month it is as far aside as the sheet goes.
          x: n === 12 ? year.x + AD_HOC * year.month + (isNarrow ? text * 0.35 : 0) : middleOf(n),
          y: text * 1.2 + lead * (most - lines.length),
          size: text,
          lead,
        },
        { 'text-anchor': 'middle', fill: 'muted' },
      ),
    ),
  };
}

/** How high the title of a group is. */
const headHigh = ({ text }: CadencePlan): number => text * 2.3;

function frameOf(
  lanes: readonly Lane[],
  heads: Heads & { titleOf: (lane: Lane) => string },
  plan: CadencePlan,
  width: number,
): Frame {
  const { text } = plan;
  let y = heads.height;
  const heights = lanes.map((lane, n) => laneHeight(lane, lane.n === 0 || n === 0, plan));
  const drawn = lanes.flatMap((lane, n): Element[] => {
    const isNamed = lane.n === 0 || n === 0;
    const opens = lane.opens || n === 0;
    const rule = el('path', { d: `M0,${y}H${width}`, stroke: 'line', 'stroke-width': 1, fill: 'none' });
    const title = { x: 0, y: y + text * 1.5, 'font-size': text, 'font-weight': 600, fill: 'ink' } as const;
    if (opens) y += headHigh(plan);
    const [top, high] = [y, heights[n] as number];
    const whole = heights.reduce((sum, one, m) => (lanes[m]?.row === lane.row ? sum + one : sum), 0);
    y += high;
    return [
      ...(opens ? [rule, el('text', title, heads.titleOf(lane))] : []),
      ...(isNamed ? rowNames(lane, top, { high, whole }, plan) : []),
      ...(lane.row.isDated ? [monthRules(top, y, plan)] : []),
      laneElement(lane, top, high, plan),
    ];
  });
  return { width, height: y + 2, steps: 1, elements: [...heads.elements, ...drawn], heads };
}

/** The ends of the months along a line that has set times. */
const monthRules = (top: number, bottom: number, { year }: CadencePlan): Element => {
  const ends = Array.from({ length: 13 }, (_, n) => `M${year.x + n * year.month},${top}V${bottom}`);
  return el('path', { d: ends.join(''), stroke: 'line', 'stroke-width': 1, fill: 'none' });
};
