import { documentKinds } from '../document-kinds.ts';
import { isAnnexTitle, isMotto, isSignature } from './closing.ts';
import type { Line } from './lines.ts';
import { divisionMark } from './marks.ts';
import { isCapitals } from './shape.ts';
import { closingStart, type SourceLines } from './source-lines.ts';

const INSTRUMENT_KINDS = documentKinds('titled');
const KINDS = INSTRUMENT_KINDS.map((kind) => `${kind}|${kind.toUpperCase()}`).join('|');
const TITLE = new RegExp(`^(${KINDS})(?!\\p{L})`, 'u');
/** The name or the title of a form. */
const FORM = /^(?:MẪU|Mẫu|BIỂU MẪU|HỢP ĐỒNG|ĐƠN|BIÊN BẢN|PHIẾU|TỜ KHAI|GIẤY|BẢN KHAI|BẢN CAM KẾT)(?!\p{L})/u;

/** The kind of instrument that a title line names, `Quy chế`; null for another line. */
export function titleKind(line: Line): string | null {
  const word = TITLE.exec(line.view)?.[1];
  if (!word || line.view.length > 300) return null;
  if (!isCapitals(line.view) && !line.isBold && !line.isHeading) return null;
  return INSTRUMENT_KINDS.find((kind) => kind.toLowerCase() === word.toLowerCase()) ?? null;
}

/** The most lines that are between an instrument's title and its first article. */
const REACH = 300;

/** Where a new instrument begins, and whether it is a form, such as a contract to be filled in. */
export interface InstrumentStart {
  readonly line: number;
  readonly isForm: boolean;
}

/**
 * Finds where between two lines a new instrument begins, so that the Điều 1 on the second line is its own and not a
 * repeated number: a title, or `(Ban hành kèm theo …`, or a form after the signature of the one before. Null where nothing
 * of the kind is there. `hasNoHierarchy`: the articles before had no chapters, so that a first chapter says as much as a
 * title.
 */
export function instrumentStart(
  sourceLines: SourceLines,
  from: number,
  to: number,
  hasNoHierarchy: boolean,
): InstrumentStart | null {
  const signed = closingStart(sourceLines, from, to);
  const begin = Math.max(signed ?? from + 1, to - REACH);
  const titled = findLine(
    sourceLines,
    begin,
    to,
    (line) => titleKind(line) !== null || isIssuedWith(line.view),
  );
  const form = formTitle(sourceLines, titled ?? begin, to);
  if (form !== null) {
    return signed === null ? null : { line: withLetterhead(sourceLines, begin, form), isForm: true };
  }
  const title = titled ?? (signed !== null || hasNoHierarchy ? untitledStart(sourceLines, begin, to) : null);
  if (title === null) return null;
  const line = withLetterhead(sourceLines, begin, title);
  return { line, isForm: formTitle(sourceLines, line, title) !== null };
}

/** The most lines from the name of a form, `Mẫu số 02`, to its title, `HỢP ĐỒNG ĐÀO TẠO`. */
const FORM_HEAD = 12;

/** The line on which the last form before another line begins; null where none does. */
function formTitle(sourceLines: SourceLines, from: number, to: number): number | null {
  const { lines } = sourceLines;
  for (let i = to - 1; i >= from; i--) {
    const line = lines[i] as Line;
    if (!isLaw(sourceLines, i) || !FORM.test(line.view) || !isDisplayed(line)) continue;
    for (let name = i; name >= Math.max(from, i - FORM_HEAD); name--) {
      if (isLaw(sourceLines, name) && isAnnexTitle(lines[name] as Line)) return name;
    }
    return i;
  }
  return null;
}

/** The line where what is over a title begins: the office, the name of the state, the number of an annex. */
function withLetterhead({ lines, foreign }: SourceLines, from: number, title: number): number {
  let start = title;
  for (let i = title - 1; i >= from; i--) {
    const line = lines[i] as Line;
    if (foreign[i] || !(line.text === '' || isLetterhead(line))) break;
    if (line.text !== '') start = i;
  }
  return start;
}

/** `Chương I` before another Điều 1: no form has chapters, so an instrument begins there, though its title is in a table. */
const isFirstChapter = (line: Line): boolean => {
  const mark = divisionMark(line.view);
  return mark?.value === 1 && (mark.kind === 'chapter' || mark.kind === 'part') && isDisplayed(line);
};

/** Where an instrument begins whose title is no line of its own: its motto, or its first chapter. */
function untitledStart(sourceLines: SourceLines, from: number, to: number): number | null {
  const chapter = findLine(sourceLines, from, to, isFirstChapter);
  return chapter === null
    ? null
    : (findLine(sourceLines, from, chapter, (line) => isMotto(line.view)) ?? chapter);
}

const isIssuedWith = (view: string): boolean => /^\(?(?:Ban hành|Kèm) (?:kèm )?theo/u.test(view);

const isDisplayed = (line: Line): boolean => isCapitals(line.view) || line.isBold || line.isHeading;

/** What is over a title: the office that issues, the name of the state, the motto. */
const isLetterhead = (line: Line): boolean =>
  isMotto(line.view) ||
  isAnnexTitle(line) ||
  /^Độc lập\s*[-–]/u.test(line.view) ||
  /^[-–—*]{3,}$/u.test(line.view) ||
  (isCapitals(line.view) && !isSignature(line.view));

const isLaw = ({ lines, foreign, quoted }: SourceLines, i: number): boolean =>
  lines[i]?.text !== '' && !foreign[i] && !quoted[i];

function findLine(
  sourceLines: SourceLines,
  from: number,
  to: number,
  matches: (line: Line) => boolean,
): number | null {
  for (let i = from; i < to; i++) {
    if (isLaw(sourceLines, i) && matches(sourceLines.lines[i] as Line)) return i;
  }
  return null;
}
