import type { Line } from './lines.ts';
import { articleMark, clauseMark, divisionMark, pointMark } from './marks.ts';

/** How far a quotation is followed before it is held to be unclosed. */
const REACH = 3000;

/**
 * Finds the lines that stand within a quotation of another text, as in a law that amends one: there `“Điều 25. …` is no
 * article of the regulation itself. The line that opens a quotation counts only where the quotation begins it.
 */
export function quotedLines(lines: readonly Line[]): boolean[] {
  const quoted = lines.map(() => false);
  for (let i = 0; i < lines.length; i++) {
    const opening = openingOf(lines, i);
    if (!opening) continue;
    const end = closingLine(lines, i, opening);
    if (end === null) continue;
    quoted.fill(true, opening === 'start' ? i : i + 1, end + 1);
    i = end;
  }
  return quoted;
}

type Opening = 'start' | 'inside';

function openingOf(lines: readonly Line[], i: number): Opening | null {
  const view = (lines[i] as Line).view;
  const quote = /^[“"«]\s*(.*)$/u.exec(view);
  if (quote) {
    const inner = quote[1] ?? '';
    if (divisionMark(inner) || articleMark(inner) || clauseMark(inner) || pointMark(inner)) return 'start';
    return announces(lines, i) ? 'start' : null;
  }
  return /(?:như sau|sau đây)?\s*:\s*[“"«][^”"»]*$/u.test(view) ? 'inside' : null;
}

const announces = (lines: readonly Line[], i: number): boolean => {
  for (let before = i - 1; before >= 0 && before > i - 3; before--) {
    const view = (lines[before] as Line).view;
    if (view !== '') return view.endsWith(':');
  }
  return false;
};

function closingLine(lines: readonly Line[], from: number, opening: Opening): number | null {
  let depth = 0;
  for (let i = from; i < lines.length && i < from + REACH; i++) {
    const view = (lines[i] as Line).view;
    if (i > from && depth > 0 && isNextAmendment(view)) return i - 1;
    depth += depthChange(i === from && opening === 'inside' ? view.slice(view.lastIndexOf(':')) : view, depth);
    if (depth <= 0) return i;
  }
  return null;
}

/** What a line does to the depth of quotation; a straight mark opens at a word's beginning and closes at its end. */
function depthChange(view: string, depth: number): number {
  let change = 0;
  for (const match of view.matchAll(/[“«”»"]/gu)) {
    const mark = match[0];
    if (mark === '“' || mark === '«') change += 1;
    else if (mark === '”' || mark === '»') change -= 1;
    else change += depth + change > 0 && !/(?:^|[\s(])$/u.test(view.slice(0, match.index)) ? -1 : 1;
  }
  return change;
}

/** A new point of an amending law, by which an unclosed quotation is seen to have ended. */
const isNextAmendment = (view: string): boolean =>
  /^(?:\d{1,3}[a-zđ]?[.)]|[a-zđ]\))\s+(?:Sửa đổi|Bổ sung|Bãi bỏ|Thay (?:thế )?(?:cụm từ|từ))|^\d{1,3}\.\s.{0,80}được (?:sửa đổi|bổ sung|bãi bỏ).{0,60}như sau\s*:$/u.test(
    view,
  );
