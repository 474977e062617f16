import { bound } from '../model/unbroken.ts';
import { type Element, el, textLines } from './element.ts';
import type { Head } from './grid.ts';
import { groupMark } from './group-sign.ts';
import { setLines } from './set-lines.ts';
import { isPaper } from './sheet.ts';
import { textWidth } from './wrapped-text.ts';

/** What the heads of a board are laid out for. */
export interface Size {
  readonly width: number;
  readonly text: number;
  /** The width of the names of rows. */
  readonly side: number;
}

/** How the names of columns are set. */
export interface Heads {
  /** Where each column begins, and how wide it is. */
  readonly places: readonly { readonly x: number; readonly width: number }[];
  readonly height: number;
  readonly slanted: boolean;
  /** In how many lines a slanted name may be, and how large. */
  readonly lines: number;
  readonly size: number;
}

/** How far slanted names lean. */
export const SLANT = (50 * Math.PI) / 180;
const RULE = { stroke: 'line', 'stroke-width': 1, fill: 'none' } as const;
/** How long a slanted line may be, in letters' sizes. */
const LONGEST_SLANT = 14.5;

/** How many lines an upright name may have. */
const MOST_LINES = 5;
/** Slanted names in two lines are larger: columns so wide have room for them. */
const LARGER = 1.12;
/** Measured widths have room for bold letters, which heads are not. */
const REGULAR = 0.93;

/** The widest word of a name: no column parts it. */
const longestWord = ({ name }: Head, text: number): number =>
  Math.max(
    ...bound(name)
      .split(' ')
      .map((word) => textWidth(word, text)),
  );

/** An upright name in lines. */
const uprightName = (head: Head, width: number, text: number): string[] =>
  setLines(head.name, text, Math.max(longestWord(head, text), width - text * 0.5));

/** Columns as wide as each other, if the words of each then have air at their sides; else null. */
function uprightWidth(columns: readonly Head[], room: number, text: number): number | null {
  const even = room / columns.length;
  return columns.every((head) => longestWord(head, text) * REGULAR + text * 0.7 <= even) ? even : null;
}

/** How wide columns are, and how high their names. */
export function headsOf(columns: readonly Head[], { width, text, side }: Size): Heads {
  const placed = (wide: number) => columns.map((_, n) => ({ x: side + n * wide, width: wide }));
  const upright = uprightWidth(columns, width - side, text);
  const lines = Math.max(...columns.map((head) => uprightName(head, upright ?? 0, text).length));
  if (upright && lines <= MOST_LINES)
    return {
      places: placed(upright),
      height: lines * text * 1.2 + text * 0.6,
      slanted: false,
      lines,
      size: text,
    };
  const column = (width - side - text * 5) / columns.length;
  const most = Math.max(1, Math.min(2, Math.floor((column * Math.sin(SLANT)) / (text * 1.2))));
  const size = most > 1 && !isPaper(text) ? text * LARGER : text;
  const heights = columns.flatMap(({ name }) =>
    slantedName(name, most, size).map(
      (line, n, all) => textWidth(line, size) * Math.sin(SLANT) + aboveRule(all.length - 1 - n, size),
    ),
  );
  return {
    places: placed(column),
    height: Math.max(...heights) + size,
    slanted: true,
    lines: most,
    size,
  };
}

/** How high a line of a slanted name begins, by how many lines are below it: all begin on one line across the slant. */
const aboveRule = (below: number, size: number): number => below * size * 1.2 * Math.cos(SLANT);

const rowLines = (row: Head, side: number, text: number): string[] =>
  setLines(row.name, text, side - text * 1.75);
/** The height of a row. */
export const rowHeight = (row: Head, side: number, text: number): number =>
  isPaper(text)
    ? rowLines(row, side, text).length * text * 1.14 + text * 0.1
    : Math.max(28, rowLines(row, side, text).length * text * 1.2 + text * 0.5);

/** The name of a column, slanted where columns are narrow. */
export function columnHead(
  column: Head,
  { x, width: wide }: Heads['places'][number],
  { height, slanted, lines: most, size }: Heads,
  text: number,
): Element {
  const mark = column.group ? { 'data-organ': column.id } : { 'data-column': column.id };
  const fill = column.group ?? 'ink';
  if (!slanted) {
    const lines = uprightName(column, wide, text);
    const top = height - lines.length * text * 1.2 - text * 0.4 + text;
    return el(
      'g',
      mark,
      textLines(
        lines,
        { x: x + wide / 2, y: top, size: text, lead: text * 1.2 },
        { 'text-anchor': 'middle', fill },
      ),
    );
  }
  const lines = slantedName(column.name, most, size);
  // The lines are one block that leans, around the middle of the column.
  const pitch = size * 1.2 * Math.sin(SLANT);
  const first = x + wide / 2 + size * (lines.length > 1 ? 0.72 : 0.35) - ((lines.length - 1) * pitch) / 2;
  const place = (n: number) =>
    `translate(${Math.round(first + n * pitch)} ${Math.round(height - text * 0.4 - aboveRule(lines.length - 1 - n, size))})`;
  const turn = `rotate(${-Math.round((SLANT * 180) / Math.PI)})`;
  return el(
    'g',
    mark,
    lines.join(' ') !== column.name && el('title', {}, column.name),
    el('path', {
      ...RULE,
      d: `M${x},${height}l${height / Math.tan(SLANT)},${-height}`,
      'stroke-opacity': 0.5,
    }),
    ...lines.map((line, n) =>
      el(
        'text',
        { transform: `${place(n)} ${turn}`, 'font-size': size, 'font-weight': 500, fill },
        n < lines.length - 1 ? `${line} ` : line,
      ),
    ),
  );
}

/** A name in lines as long as a slant allows; cut where it needs more, the whole is then in its title. */
function slantedName(name: string, most: number, text: number): string[] {
  for (let ems = most > 1 ? 6 : LONGEST_SLANT; ems <= LONGEST_SLANT; ems += 0.5) {
    const lines = setLines(name, text, text * ems);
    if (lines.length <= most) return lines;
  }
  const lines = setLines(name, text, text * LONGEST_SLANT);
  let last = lines.slice(most - 1).join(' ');
  while (textWidth(`${last} …`, text) > text * LONGEST_SLANT) last = last.slice(0, last.lastIndexOf(' '));
  return [...lines.slice(0, most - 1), `${last} …`];
}

/** The name of a row, below a rule. The first of a group has its shape, the last a rule below it too. */
export function rowHead(
  row: Head,
  {
    y,
    high,
    last,
    opens,
    closes,
  }: { y: number; high: number; last: number; opens: boolean; closes: boolean },
  { side, text }: Size,
  step: number,
): Element {
  const lines = rowLines(row, side, text);
  const lead = text * 1.2;
  return el(
    'g',
    { ...(row.group ? { 'data-organ': row.id } : {}), 'data-row': step },
    el('path', { ...RULE, d: `M0,${y}H${last}${closes ? `M0,${y + high}H${last}` : ''}` }),
    opens && row.group && groupMark(row.group, 1, y + high / 2, text),
    textLines(lines, {
      x: text * 1.5,
      y: y + (high - lines.length * lead) / 2 + text * 0.92,
      size: text,
      lead,
    }),
  );
}
