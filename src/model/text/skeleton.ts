import { annexStarts } from './annexes.ts';
import { articleHeading, beginsAnew, divisionHeading, type Heading, isWithinParagraph } from './headings.ts';
import { type InstrumentStart, instrumentStart } from './instrument-start.ts';
import type { HierarchyMark } from './marks.ts';
import { closingStart, type SourceLines } from './source-lines.ts';

/** The outline of one instrument: its lines, from `start` up to `end`, and the headings among them. */
export interface Outline {
  readonly start: number;
  readonly end: number;
  readonly headings: readonly Heading[];
  /** The first line after the last article that is no longer the article's. */
  readonly closing: number;
  /** Whether it is a form: its articles are never those of the main instrument. */
  readonly isForm: boolean;
}

interface Draft {
  start: number;
  readonly isForm: boolean;
  headings: Heading[];
  /** The line of the first division's heading; none yet at infinity. */
  firstDivision: number;
  last: { mark: HierarchyMark; index: number } | null;
  /** Whether something nameless has begun after the signature, whose articles are nobody's. */
  inForm: boolean;
}

/** How many numbers an official text may skip before a number is taken for something else. */
const GAP = 20;

/** Finds the instruments of a file, and the headings of each in order. */
export function outlinesOf(sourceLines: SourceLines): Outline[] {
  const drafts: Draft[] = [newDraft({ line: 0, isForm: false })];
  for (let index = 0; index < sourceLines.lines.length; index++) {
    if (sourceLines.foreign[index] || sourceLines.quoted[index] || sourceLines.lines[index]?.text === '')
      continue;
    const draft = drafts.at(-1) as Draft;
    const division = divisionHeading(sourceLines, index);
    if (division) {
      draft.headings.push({ type: 'division', index, mark: division });
      draft.firstDivision = Math.min(draft.firstDivision, index);
      continue;
    }
    const mark = articleHeading(sourceLines, index);
    if (!mark) continue;
    const verdict = judge(sourceLines, draft, index, mark);
    if (verdict === 'refuse') continue;
    const home = verdict === 'take' ? draft : openDraft(drafts, verdict);
    home.headings.push({ type: 'article', index, mark });
    home.last = { mark, index };
  }
  return drafts.flatMap((draft, i) =>
    withAnnexes(sourceLines, close(sourceLines, draft, drafts[i + 1]?.start ?? sourceLines.lines.length)),
  );
}

const newDraft = ({ line, isForm }: InstrumentStart): Draft => ({
  start: line,
  isForm,
  headings: [],
  firstDivision: Number.POSITIVE_INFINITY,
  last: null,
  inForm: false,
});

/** Begins a new instrument at a line; headings from there on, `Chương I` before `Điều 1`, are its own. */
function openDraft(drafts: Draft[], start: InstrumentStart): Draft {
  const before = drafts.at(-1) as Draft;
  const draft = newDraft(start);
  const own = before.headings.findIndex((heading) => heading.index >= start.line);
  if (own >= 0) draft.headings = before.headings.splice(own);
  draft.firstDivision = draft.headings.find(({ type }) => type === 'division')?.index ?? draft.firstDivision;
  drafts.push(draft);
  return draft;
}

/** Whether an article's heading is taken, refused, or begins a new instrument (the line where that begins). */
function judge(
  sourceLines: SourceLines,
  draft: Draft,
  index: number,
  mark: HierarchyMark,
): 'take' | 'refuse' | InstrumentStart {
  if (!draft.last) return mark.isMisprint ? 'refuse' : 'take';
  const { mark: last, index: lastIndex } = draft.last;
  if (draft.inForm && mark.value !== 1) return 'refuse';
  if (mark.value === last.value + 1 && mark.suffix === '') return 'take';
  if (mark.value === last.value && mark.suffix > last.suffix) return 'take';
  if (mark.isMisprint || isWithinParagraph(sourceLines, index)) return 'refuse';
  if (mark.value === 1) {
    const start = instrumentStart(sourceLines, lastIndex, index, draft.firstDivision >= lastIndex);
    if (start !== null) return start;
    draft.inForm ||= closingStart(sourceLines, lastIndex, index) !== null;
  }
  const line = sourceLines.lines[index];
  const isPlain = mark.isClosed || line?.view.length === mark.end || line?.isHeading || line?.isBold;
  if (!isPlain || !(line?.isHeading || line?.isBold || beginsAnew(sourceLines, index))) return 'refuse';
  if (mark.value > last.value + GAP) return 'refuse';
  return closingStart(sourceLines, lastIndex, index) === null ? 'take' : 'refuse';
}

function close(sourceLines: SourceLines, draft: Draft, end: number): Outline {
  const from = draft.last?.index ?? draft.headings.at(-1)?.index ?? null;
  const closing = from === null ? end : (closingStart(sourceLines, from, end) ?? end);
  const headings = draft.headings.filter((heading) => heading.index < closing);
  return { start: draft.start, end, headings, closing, isForm: draft.isForm };
}

/** An outline and, each by itself, the annexes and forms that follow its signature. */
function withAnnexes(sourceLines: SourceLines, outline: Outline): Outline[] {
  const starts = annexStarts(sourceLines, outline.closing, outline.end);
  const end = starts[0] ?? outline.end;
  const annexes = starts.map((start, i) => {
    const end = starts[i + 1] ?? outline.end;
    return { start, end, headings: [], closing: end, isForm: false };
  });
  return [{ ...outline, end }, ...annexes];
}
