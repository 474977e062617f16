import type { Line } from './lines.ts';
import { articleMark, clauseMark, divisionMark, pointMark } from './marks.ts';

/** How far a quotation is followed before it is taken as unclosed; less where a text has many that never close. */
const REACH = 3000;
const SHORT_REACH = 60;

/**
 * Finds the lines that are within a quotation of another text, as in a law that amends one: there `“Điều 25. …` is no
 * article of the regulation itself. A quotation counts where it begins a line, or follows a colon and runs on.
 */
export function quotedLines(lines: readonly Line[]): boolean[] {
  const quoted = lines.map(() => false);
  let wasted = 0;
  for (let i = 0; i < lines.length; i++) {
    const opening = openingOf(lines, i);
    if (opening === null) continue;
    const reach = wasted < 10 * REACH ? REACH : SHORT_REACH;
    const end = closingLine(lines, i, opening, reach);
    if (end === null) {
      wasted += reach;
      continue;
    }
    const last = runOn(lines, end) ?? end;
    quoted.fill(true, opening === 0 ? i : i + 1, last + 1);
    i = last;
  }
  return quoted;
}

/** Where in a line a quotation opens that may run over several lines; null where none does. */
function openingOf(lines: readonly Line[], i: number): number | null {
  const view = (lines[i] as Line).view;
  const quote = /^[“"«]\s*(.*)$/u.exec(view);
  if (!quote) return openingAfterColon(view);
  const inner = quote[1] ?? '';
  const quotesMark = divisionMark(inner) ?? articleMark(inner) ?? clauseMark(inner) ?? pointMark(inner);
  return quotesMark || announces(lines, i) ? 0 : null;
}

function openingAfterColon(view: string): number | null {
  const at = Math.max(view.lastIndexOf('“'), view.lastIndexOf('«'), view.lastIndexOf('"'));
  if (at <= 0 || /[”»]/u.test(view.slice(at))) return null;
  return view.slice(0, at).trimEnd().endsWith(':') ? at : null;
}

/** Whether the line before says that a quotation follows: `… được sửa đổi như sau:`. */
function announces(lines: readonly Line[], i: number): boolean {
  for (let before = i - 1; before >= 0 && before > i - 3; before--) {
    const view = (lines[before] as Line).view;
    if (view !== '') return view.endsWith(':');
  }
  return false;
}

/** The line on which a quotation closes; null where it does not close within reach. */
function closingLine(lines: readonly Line[], from: number, opening: number, reach: number): number | null {
  let depth = 0;
  for (let i = from; i < lines.length && i < from + reach; i++) {
    const view = (lines[i] as Line).view;
    if (i > from && isNextAmendment(lines, i)) return i - 1;
    depth += depthChange(i === from ? view.slice(opening) : view, depth);
    if (depth <= 0) return i;
  }
  return null;
}

/** How far past its end a quotation is looked for that the source has closed too early. */
const RUN_ON = 300;

/**
 * The true end of a quotation that was closed too early: the unmatched closing mark before the next amendment; null if
 * there is none.
 */
function runOn(lines: readonly Line[], end: number): number | null {
  let next = end + 1;
  while (lines[next]?.text === '') next += 1;
  const first = lines[next]?.view ?? '';
  if (!(articleMark(first) ?? clauseMark(first) ?? pointMark(first))) return null;
  let depth = 0;
  for (let i = next; i < lines.length && i < end + RUN_ON; i++) {
    if (isNextAmendment(lines, i)) return null;
    depth += depthChange((lines[i] as Line).view, depth);
    if (depth < 0) return i;
  }
  return null;
}

/** What a line does to the depth of quotation; a straight mark opens at a word's beginning and closes at its end. */
function depthChange(view: string, depth: number): number {
  let change = 0;
  for (const { 0: mark, index } of view.matchAll(/[“«”»"]/gu)) {
    if (mark === '“' || mark === '«') change += 1;
    else if (mark === '”' || mark === '»') change -= 1;
    else change += depth + change > 0 && !/[\s(]/u.test(view[index - 1] ?? ' ') ? -1 : 1;
  }
  return change;
}

/** What an amending law changes: `một số điều`, `khoản 2`, `các điều 5 và 6`, `cụm từ “…”`. */
const TARGET =
  '(?:một số|các|tên|đoạn|cụm từ|từ|(?:khoản|điểm|[Đđ]iều|[Mm]ục|[Cc]hương|[Pp]hần|[Tt]iểu mục|[Pp]hụ lục)\\s)';
const CHANGE = `(?:[Ss]ửa đổi|[Bb]ổ sung|[Bb]ãi bỏ|[Tt]hay thế|[Tt]hay|[Tt]hêm)`;
const NEXT_AMENDMENT = new RegExp(
  [
    `^(?:\\d{1,3}[a-zđ]?[.)]|[a-zđ]\\)|Điều \\d{1,4}\\.?)\\s+${CHANGE}(?:(?:,| và)? ${CHANGE})*\\s+${TARGET}`,
    String.raw`^\d{1,3}\.\s.{0,80}được (?:sửa đổi|bổ sung|bãi bỏ).{0,60}như sau\s*:$`,
  ].join('|'),
  'u',
);

/** A new point or article of an amending law, by which an unclosed quotation is seen to have ended. */
function isNextAmendment(lines: readonly Line[], i: number): boolean {
  const { view } = lines[i] as Line;
  if (!/^Điều \d{1,4}\.?$/u.test(view)) return NEXT_AMENDMENT.test(view);
  const below = lines.slice(i + 1, i + 4).find(({ text }) => text !== '');
  return NEXT_AMENDMENT.test(`${view} ${below?.view ?? ''}`);
}
