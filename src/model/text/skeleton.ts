import { annexStarts } from './annexes.ts';
import { articleHeading, beginsAnew, divisionHeading, type Heading, isWithinParagraph } from './headings.ts';
import { instrumentStart } from './instrument-start.ts';
import type { LadderMark } from './marks.ts';
import { closingStart, type Reading } from './reader.ts';

/** The outline of one instrument: its lines, from `start` up to `end`, and the headings among them. */
export interface Outline {
  readonly start: number;
  readonly end: number;
  readonly headings: readonly Heading[];
  /** The first line after the last article that is no longer the article's. */
  readonly closing: number;
}

interface Draft {
  start: number;
  headings: Heading[];
  last: { mark: LadderMark; index: number } | null;
  /** Whether a form has begun after the signature, whose articles are nobody's. */
  inForm: boolean;
}

/** How many numbers an official text may skip before a number is held to be something else. */
const GAP = 20;

/** Finds the instruments of a file, and the headings of each in order. */
export function outlinesOf(reading: Reading): Outline[] {
  const drafts: Draft[] = [newDraft(0)];
  for (let index = 0; index < reading.lines.length; index++) {
    if (reading.foreign[index] || reading.quoted[index] || reading.lines[index]?.text === '') continue;
    const draft = drafts.at(-1) as Draft;
    const division = divisionHeading(reading, index);
    if (division) {
      draft.headings.push({ type: 'division', index, mark: division });
      continue;
    }
    const mark = articleHeading(reading, index);
    if (!mark) continue;
    const verdict = judge(reading, draft, index, mark);
    if (verdict === 'refuse') continue;
    const home = verdict === 'take' ? draft : openDraft(drafts, verdict);
    home.headings.push({ type: 'article', index, mark });
    home.last = { mark, index };
  }
  return drafts.flatMap((draft, i) =>
    withAnnexes(reading, close(reading, draft, drafts[i + 1]?.start ?? reading.lines.length)),
  );
}

const newDraft = (start: number): Draft => ({ start, headings: [], last: null, inForm: false });

/** Begins a new instrument at a line; headings from there on, `Chương I` before `Điều 1`, are its own. */
function openDraft(drafts: Draft[], start: number): Draft {
  const before = drafts.at(-1) as Draft;
  const draft = newDraft(start);
  draft.headings = before.headings.filter((heading) => heading.index >= start);
  before.headings = before.headings.filter((heading) => heading.index < start);
  drafts.push(draft);
  return draft;
}

/** Whether an article's heading is taken, refused, or begins a new instrument (the line where that begins). */
function judge(reading: Reading, draft: Draft, index: number, mark: LadderMark): 'take' | 'refuse' | number {
  if (!draft.last) return mark.isMisprint ? 'refuse' : 'take';
  const { mark: last, index: lastIndex } = draft.last;
  if (draft.inForm && mark.value !== 1) return 'refuse';
  if (mark.value === last.value + 1 && mark.suffix === '') return 'take';
  if (mark.value === last.value && mark.suffix > last.suffix) return 'take';
  if (mark.isMisprint || isWithinParagraph(reading, index)) return 'refuse';
  if (mark.value === 1) {
    const isLadderless = !draft.headings.some((one) => one.type === 'division' && one.index < lastIndex);
    const start = instrumentStart(reading, lastIndex, index, isLadderless);
    if (start !== null) return start;
    draft.inForm ||= closingStart(reading, lastIndex, index) !== null;
  }
  const line = reading.lines[index];
  const isPlain = mark.isClosed || line?.view.length === mark.end || line?.isHeading || line?.isBold;
  if (!isPlain || !(line?.isHeading || line?.isBold || beginsAnew(reading, index))) return 'refuse';
  if (mark.value > last.value + GAP) return 'refuse';
  return closingStart(reading, lastIndex, index) === null ? 'take' : 'refuse';
}

function close(reading: Reading, draft: Draft, end: number): Outline {
  const from = draft.last?.index ?? draft.headings.at(-1)?.index ?? null;
  const closing = from === null ? end : (closingStart(reading, from, end) ?? end);
  const headings = draft.headings.filter((heading) => heading.index < closing);
  return { start: draft.start, end, headings, closing };
}

/** An outline and, each by itself, the annexes and forms that follow its signature. */
function withAnnexes(reading: Reading, outline: Outline): Outline[] {
  const starts = annexStarts(reading, outline.closing, outline.end);
  const end = starts[0] ?? outline.end;
  const annexes = starts.map((start, i) => {
    const end = starts[i + 1] ?? outline.end;
    return { start, end, headings: [], closing: end };
  });
  return [{ ...outline, end }, ...annexes];
}
