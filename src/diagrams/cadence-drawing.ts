import type { Cycle } from '../model/duty.ts';
import { TARGET } from './blocks.ts';
import type { Beat, CadencePicture, CadenceRow } from './cadence-picture.ts';
import { type Element, el, textLines } from './element.ts';
import { nodeShape } from './node-shape.ts';
import { within } from './organ-side.ts';
import { setLines } from './set-lines.ts';
import type { Frame, Sheet } from './sheet.ts';
import { textWidth } from './wrapped-text.ts';

/** What a year board says around itself. */
export interface CadenceWords {
  readonly months: readonly string[];
  readonly adHoc: string;
}

/**
 * A year: twelve columns, and at the end one for what comes at no set time. A dot in each month, a bar for each quarter, half
 * or whole year, a line that never stops. No date is drawn, for the text gives none. Several screens where one is not enough.
 */
export function cadenceDrawing({ rows }: CadencePicture, words: CadenceWords, sheet: Sheet): Frame[] {
  const plan = planOf(rows, sheet);
  const lanes = rows.flatMap((row) => lanesOf(row).map((lane, n) => ({ row, lane, first: n === 0 })));
  const room = (sheet.height ?? Number.POSITIVE_INFINITY) - plan.head;
  const frames: Frame[] = [];
  let rest = lanes;
  while (rest.length > 0) {
    let used = 0;
    let count = 0;
    for (const { row, lane } of rest) {
      const high = laneHeight(row, lane, count === 0 || rest[count]?.first === true, plan);
      if (count > 0 && used + high > room) break;
      used += high;
      count += 1;
    }
    frames.push(frameOf(rest.slice(0, count), words, plan, sheet));
    rest = rest.slice(count);
  }
  return frames;
}

interface Plan {
  readonly text: number;
  readonly side: number;
  readonly about: number;
  readonly year: { readonly x: number; readonly month: number };
  readonly head: number;
}

type Lane = number;
const lanesOf = (row: CadenceRow): Lane[] => row.organs[0]?.beats.map((_, n) => n) ?? [];

function planOf(rows: readonly CadenceRow[], { width, text }: Sheet): Plan {
  const names = rows.flatMap(({ organs }) => organs.map(({ name }) => textWidth(name, text)));
  const side = Math.min(text * 17, width * 0.24, Math.max(...names) + text * 2);
  const about = Math.min(text * 26, width * 0.32);
  const year = width - side - about - text;
  return { text, side, about, year: { x: side + about + text * 0.5, month: year / 13.6 }, head: text * 2 };
}

const nameLines = (row: CadenceRow, { side, text }: Plan): string[] =>
  row.organs.flatMap(({ name }) => setLines(name, text, side - text * 1.8));

function laneHeight(row: CadenceRow, lane: Lane, first: boolean, plan: Plan): number {
  const about = setLines(row.organs[0]?.beats[lane]?.about ?? '', plan.text, plan.about).length;
  const names = first ? Math.ceil(nameLines(row, plan).length / lanesOf(row).length) : 1;
  const beats = row.organs[0]?.beats[lane]?.cycles.filter((cycle) => cycle !== 'ad-hoc').length ?? 0;
  return Math.max(
    // On paper nothing is pressed.
    plan.text < 12 ? 0 : TARGET,
    Math.max(about, names) * plan.text * 1.22 + plan.text * 0.3,
    (beats + 1) * plan.text * 0.72,
  );
}

function frameOf(
  lanes: readonly { row: CadenceRow; lane: Lane; first: boolean }[],
  { months, adHoc }: CadenceWords,
  plan: Plan,
  { width }: Sheet,
): Frame {
  const { text, head, year } = plan;
  let y = head;
  const drawn: Element[] = [];
  lanes.forEach(({ row, lane, first }, n) => {
    const named = first || n === 0;
    const high = laneHeight(row, lane, named, plan);
    if (named)
      drawn.push(
        el('path', { d: `M0,${y}H${width}`, stroke: 'line', 'stroke-width': 1, fill: 'none' }),
        ...rowHead(row, y, plan),
      );
    drawn.push(laneElement(row, lane, y, high, plan, n + 1));
    y += high;
  });
  const heads = [...months, adHoc].map((month, n) =>
    el(
      'text',
      {
        x: year.x + (n + (n === 12 ? 0.8 : 0.5)) * year.month,
        y: text * 1.2,
        'text-anchor': 'middle',
        'font-size': text,
        fill: 'muted',
      },
      month,
    ),
  );
  const rules = Array.from({ length: 13 }, (_, n) =>
    el('path', {
      d: `M${year.x + n * year.month},${head - text * 0.3}V${y}`,
      stroke: 'line',
      'stroke-width': n % 3 === 0 ? 1.4 : 0.7,
      'stroke-opacity': 0.8,
      fill: 'none',
    }),
  );
  return { width, height: y + 2, steps: 1, elements: [...heads, ...rules, ...drawn] };
}

function rowHead(row: CadenceRow, y: number, plan: Plan): Element[] {
  const { text } = plan;
  let at = y;
  return row.organs.map((organ) => {
    const lines = setLines(organ.name, text, plan.side - text * 1.8);
    const element = el(
      'g',
      { 'data-organ': organ.id },
      el('path', {
        d: nodeShape(organ.group, { x: 1, y: at + text * 0.4, width: text * 0.9, height: text * 0.7 }),
        fill: organ.group,
        'fill-opacity': 0.25,
        stroke: organ.group,
        'stroke-width': 1.2,
      }),
      textLines(
        lines,
        { x: text * 1.35, y: at + text * 1.05, size: text, lead: text * 1.22 },
        { 'font-weight': 500 },
      ),
    );
    at += lines.length * text * 1.22;
    return element;
  });
}

function laneElement(
  row: CadenceRow,
  lane: Lane,
  y: number,
  high: number,
  plan: Plan,
  step: number,
): Element {
  const [organ, ...others] = row.organs;
  const beat = organ?.beats[lane] as Beat;
  const hue = organ?.group ?? 'other';
  const { text, side, about, year } = plan;
  const lines = setLines(beat.about, text, about);
  const link = el(
    'a',
    {
      class: 'cell',
      href: beat.href,
      'aria-label': beat.said,
      ...beat.marks,
      'data-step': step > 0 ? 1 : undefined,
    },
    el('rect', {
      x: side,
      y: y + 1,
      width: about + text * 0.5 + year.month * 13.6,
      height: high - 2,
      rx: 3,
      fill: hue,
      'fill-opacity': 0.05,
    }),
    textLines(lines, {
      x: side + text * 0.2,
      y: y + (high - lines.length * text * 1.22) / 2 + text * 0.95,
      size: text,
      lead: text * 1.22,
    }),
    ...beat.cycles.flatMap((cycle, n, all) =>
      shapesOf(
        cycle,
        cycle === 'ad-hoc'
          ? y + high / 2
          : y + (high * (n + 1)) / (all.filter((one) => one !== 'ad-hoc').length + 1),
        plan,
      ).map((shape) =>
        el(shape.tag, { ...shape.attributes, ...(shape.line ? { stroke: hue } : { fill: hue }) }),
      ),
    ),
  );
  return within(
    link,
    others.map((other) => other.beats[lane]?.marks ?? {}),
  );
}

interface Shape {
  readonly tag: 'circle' | 'rect' | 'path';
  readonly line?: boolean;
  readonly attributes: Readonly<Record<string, string | number>>;
}

const BARS: Partial<Record<Cycle, number>> = { quarterly: 4, semiannual: 2, annual: 1 };

/** A rhythm over the year: dots, bars, a line; what comes at no set time is a spark in its own column. */
function shapesOf(cycle: Cycle, y: number, { year, text }: Plan): Shape[] {
  const r = text * 0.24;
  if (cycle === 'monthly')
    return Array.from({ length: 12 }, (_, n) => ({
      tag: 'circle',
      attributes: { cx: year.x + (n + 0.5) * year.month, cy: y, r },
    }));
  if (cycle === 'ad-hoc') {
    const x = year.x + 12.8 * year.month;
    return [
      {
        tag: 'path',
        attributes: {
          d: `M${x},${y - r * 1.5}L${x + r * 0.5},${y - r * 0.5}L${x + r * 1.5},${y}L${x + r * 0.5},${y + r * 0.5}L${x},${y + r * 1.5}L${x - r * 0.5},${y + r * 0.5}L${x - r * 1.5},${y}L${x - r * 0.5},${y - r * 0.5}Z`,
        },
      },
    ];
  }
  if (cycle === 'regular')
    return [
      {
        tag: 'path',
        line: true,
        attributes: {
          d: `M${year.x + 4},${y}H${year.x + year.month * 12 - 4}`,
          fill: 'none',
          'stroke-width': 2,
          'stroke-dasharray': '2 5',
          'stroke-linecap': 'round',
        },
      },
    ];
  const bars = BARS[cycle] ?? 1;
  const wide = (year.month * 12) / bars;
  return Array.from({ length: bars }, (_, n) => ({
    tag: 'rect',
    attributes: { x: year.x + n * wide + 3, y: y - r * 0.8, width: wide - 6, height: r * 1.6, rx: r * 0.8 },
  }));
}
