import type { Line } from './lines.ts';
import { articleMark, clauseMark, divisionMark, pointMark } from './marks.ts';

/** How far a quotation is followed before it is held to be unclosed; less where a text has many that never close. */
const REACH = 3000;
const SHORT_REACH = 60;

/**
 * Finds the lines that stand within a quotation of another text, as in a law that amends one: there `“Điều 25. …` is no
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
    quoted.fill(true, opening === 0 ? i : i + 1, end + 1);
    i = end;
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
    if (i > from && isNextAmendment(view)) return i - 1;
    depth += depthChange(i === from ? view.slice(opening) : view, depth);
    if (depth <= 0) return i;
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

/** A new point of an amending law, by which an unclosed quotation is seen to have ended. */
const isNextAmendment = (view: string): boolean =>
  /^(?:\d{1,3}[a-zđ]?[.)]|[a-zđ]\))\s+(?:Sửa đổi|Bổ sung|Bãi bỏ|Thay (?:thế )?(?:cụm từ|từ))|^\d{1,3}\.\s.{0,80}được (?:sửa đổi|bổ sung|bãi bỏ).{0,60}như sau\s*:$/u.test(
    view,
  );
