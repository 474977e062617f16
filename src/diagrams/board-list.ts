/** A board in words, where its markers would be too many or too small: on phones, and in a room. */
import { leadOf, TARGET } from './blocks.ts';
import { headElement, headHeight, headSize } from './board-head.ts';
import { type BoardGroup, type BoardRow, boardRows } from './board-rows.ts';
import { type Element, el, textLines } from './element.ts';
import type { Grid, Head } from './grid.ts';
import { halves, paged } from './paged.ts';
import { roleMarker } from './role-marker.ts';
import { setLines } from './set-lines.ts';
import type { Frame, Sheet } from './sheet.ts';
import { textWidth } from './wrapped-text.ts';

interface Plan {
  readonly width: number;
  readonly text: number;
  /** Where words begin: next to the heads, or below them. */
  readonly left: number;
  readonly isBelow: boolean;
  /** From one line of words to the next. */
  readonly lead: number;
}

/** A group that is set: where its label and its entries are. */
interface SetGroup {
  readonly group: BoardGroup;
  readonly label: readonly string[];
  readonly chips: readonly Chip[];
  /** How many lines it has. */
  readonly count: number;
}

interface Chip {
  readonly lines: readonly string[];
  readonly x: number;
  readonly line: number;
  readonly width: number;
}

/** A row, or as many of its groups as fit on one screen. */
interface SetRow {
  readonly head: Head;
  readonly lines: readonly string[];
  readonly groups: readonly SetGroup[];
  readonly height: number;
}

/**
 * Next to each head, or below it on a narrow sheet, in groups by verb or role, whom or what it concerns, each a link. Where the
 * height is limited, screens with their heads; on each the heads come first.
 */
export function boardList(grid: Grid, { width, height, text }: Sheet): Frame[] {
  const isBelow = width < text * 40;
  const lead = Math.max(TARGET + 2, leadOf(text) + text * 0.2);
  const plan: Plan = {
    width,
    text,
    isBelow,
    lead,
    left: isBelow ? text * 0.8 : Math.min(text * 15, width * 0.26),
  };
  const room = height === null ? Number.POSITIVE_INFINITY : height - 2;
  const rows = boardRows(grid).flatMap((row) => setWithin(row, plan, room));
  return paged(rows, room, (row) => row.height).map((page) => frameOf(page, plan));
}

/** How much closer the lines of a label are than those of entries. */
const closer = ({ label }: SetGroup, { lead, text }: Plan): number =>
  Math.max(0, label.length - 1) * (lead - leadOf(text));
const groupHeight = (group: SetGroup, plan: Plan): number =>
  group.count * plan.lead + plan.text * 0.1 - closer(group, plan);

/** A row set in as many parts as a screen's height asks for: half of its groups, or of the entries of one, in each. */
function setWithin(row: BoardRow, plan: Plan, room: number): SetRow[] {
  const set = setRow(row, plan);
  const [first] = row.groups;
  if (set.height <= room || !first) return [set];
  if (row.groups.length > 1)
    return halves(row.groups).flatMap((groups) => setWithin({ ...row, groups }, plan, room));
  if (first.entries.length < 2) return [set];
  return halves(first.entries).flatMap((entries) =>
    setWithin({ ...row, groups: [{ ...first, entries }] }, plan, room),
  );
}

function setRow({ head, groups }: BoardRow, plan: Plan): SetRow {
  const { text, width, left, isBelow } = plan;
  const lines = setLines(head.name, headSize(head, plan), isBelow ? width - text * 2 : left - text * 2.2);
  const set = groups.map((group) => setGroup(group, plan));
  const words = set.reduce((sum, one) => sum + groupHeight(one, plan), text * 0.5);
  const own = headHeight(head, lines, plan);
  return { head, lines, groups: set, height: isBelow ? own + words : Math.max(own, words) };
}

const markersWidth = ({ roles }: BoardGroup, text: number): number => text * (0.2 + roles.length * 0.95);

/** Entries one after another behind their label, a new line where the next does not fit. */
function setGroup(group: BoardGroup, plan: Plan): SetGroup {
  const { text, left } = plan;
  const width = plan.width - left - 2;
  const markers = group.label === null ? 0 : markersWidth(group, text);
  const label = group.label === null ? [] : setLines(group.label, text * 1.03, width - markers);
  // Behind signs the entries are set in; a label without any begins where they do.
  const inset = group.roles.length > 0 ? text : markers;
  // Behind a label of one line, else below it: lines of words are closer than an entry is high.
  const [first = ''] = label;
  let x = label.length === 1 ? markers + textWidth(first, text * 1.03) + text * 0.6 : inset;
  let line = label.length > 1 ? label.length : 0;
  const chips = group.entries.map(({ name }) => {
    const whole = textWidth(name, text) + text * 0.8;
    if (x > inset && x + whole > width) {
      line += 1;
      x = inset;
    }
    const lines = x + whole > width ? setLines(name, text, width - x - text * 0.8) : [name];
    const wide = Math.max(...lines.map((one) => textWidth(one, text))) + text * 0.8;
    const chip = { lines, x, line, width: wide };
    line += lines.length - 1;
    x += wide + text * 0.4;
    return chip;
  });
  return { group, label, chips, count: line + 1 };
}

function frameOf(rows: readonly SetRow[], plan: Plan): Frame {
  let y = 1;
  // A row alone has nothing to wait for.
  const steps = rows.length > 1 ? 1 : 0;
  const elements = rows.flatMap((row) => {
    let at = y + (plan.isBelow ? headHeight(row.head, row.lines, plan) : plan.text * 0.2);
    const head = headElement(row, y, plan);
    y += row.height;
    const words = row.groups.map((group) => {
      const drawn = el('g', { 'data-step': steps }, ...groupElements(row.head, group, at, plan));
      at += groupHeight(group, plan);
      return drawn;
    });
    return [head, ...words];
  });
  return { width: plan.width, height: y + 2, steps, elements };
}

function groupElements(head: Head, set: SetGroup, top: number, plan: Plan): Element[] {
  const { group, label, chips } = set;
  const { text, left, lead } = plan;
  const hue = head.group ?? 'ink';
  const markers = label.length > 0 ? group.roles : [];
  const signs = markers.map((role, n) =>
    roleMarker(role, left + text * (0.4 + n * 0.95), top + lead * 0.5, text * 0.33, hue),
  );
  const words =
    label.length > 0 &&
    textLines(
      label,
      {
        x: left + markersWidth(group, text),
        y: top + lead * 0.5 + text * 0.34,
        size: text * 1.03,
        lead: leadOf(text),
      },
      group.roles.length > 0 ? { 'font-weight': 600, fill: hue } : {},
    );
  const links = group.entries.map(({ head: other, cell }, n) => {
    const { lines, x, line, width } = chips[n] as Chip;
    const [at, y, high] = [left + x, top + line * lead - closer(set, plan), lines.length * lead - 2];
    const fill = other.group ?? 'other';
    return el(
      'a',
      { class: 'cell', href: cell.href, 'aria-label': cell.said, ...cell.marks },
      el('title', {}, cell.words),
      el(
        'g',
        other.group ? { 'data-organ': other.id } : {},
        el('rect', { x: at, y, width, height: high, rx: 4, fill, 'fill-opacity': 0.1 }),
        textLines(
          lines,
          { x: at + text * 0.4, y: y + (lead - 2) / 2 + text * 0.35, size: text, lead },
          { fill },
        ),
      ),
    );
  });
  return [...signs, ...(words ? [words] : []), ...links];
}
