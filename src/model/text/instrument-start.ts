import { isAnnexTitle, isMotto, isSignature } from './closing.ts';
import type { Line } from './lines.ts';
import { divisionMark } from './marks.ts';
import { closingStart, type Reading } from './reader.ts';
import { isCapitals } from './shape.ts';

/** The kinds of instruments that have articles, as their titles name them. */
export const INSTRUMENT_KINDS = [
  'Quy chế',
  'Quy định',
  'Quy trình',
  'Quy tắc',
  'Nội quy',
  'Điều lệ',
  'Quyết định',
  'Nghị quyết',
  'Nghị định',
  'Thông tư liên tịch',
  'Thông tư',
  'Chỉ thị',
  'Hướng dẫn',
  'Kế hoạch',
  'Chương trình',
  'Đề án',
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Hiến pháp',
  'Kết luận',
  'Thông báo',
  'Phụ lục',
] as const;

const KINDS = INSTRUMENT_KINDS.map((kind) => `${kind}|${kind.toUpperCase()}`).join('|');
const TITLE = new RegExp(`^(${KINDS})(?!\\p{L})`, 'u');
const FORM = /^(?:MẪU|Mẫu|BIỂU MẪU|HỢP ĐỒNG|ĐƠN|BIÊN BẢN|PHIẾU|TỜ KHAI|GIẤY|BẢN KHAI|BẢN CAM KẾT)(?!\p{L})/u;

/** The kind of instrument that a title line names, `Quy chế`; null for another line. */
export function titleKind(line: Line): string | null {
  const word = TITLE.exec(line.view)?.[1];
  if (!word || line.view.length > 300) return null;
  if (!isCapitals(line.view) && !line.isBold && !line.isHeading) return null;
  return INSTRUMENT_KINDS.find((kind) => kind.toLowerCase() === word.toLowerCase()) ?? null;
}

/** The most lines that stand between an instrument's title and its first article. */
const REACH = 300;

/**
 * Finds where between two lines a new instrument begins, so that the Điều 1 on the second line is its own and not a
 * repeated number: a title, or `(Ban hành kèm theo …`, after the signature of the one before. Null for a form, whose
 * articles are nobody's, and where nothing of the kind stands there. `isLadderless`: the articles before had no chapters, so
 * that a first chapter says as much as a title.
 */
export function instrumentStart(
  reading: Reading,
  from: number,
  to: number,
  isLadderless: boolean,
): number | null {
  const { lines, foreign } = reading;
  const signed = closingStart(reading, from, to);
  const begin = Math.max(signed ?? from + 1, to - REACH);
  const titled = findLine(reading, begin, to, (line) => titleKind(line) !== null || isIssuedWith(line.view));
  const title = titled ?? (signed !== null || isLadderless ? untitledStart(reading, begin, to) : null);
  if (title === null) return null;
  if (findLine(reading, title, to, (line) => FORM.test(line.view) && stands(line)) !== null) return null;
  let start = title;
  for (let i = title - 1; i >= begin; i--) {
    const line = lines[i] as Line;
    if (foreign[i] || !(line.text === '' || isLetterhead(line))) break;
    if (line.text !== '') start = i;
  }
  return start;
}

/** `Chương I` before another Điều 1: no form has chapters, so an instrument begins there, though its title is in a table. */
const isFirstChapter = (line: Line): boolean => {
  const mark = divisionMark(line.view);
  return mark?.value === 1 && (mark.kind === 'chapter' || mark.kind === 'part') && stands(line);
};

/** Where an instrument begins whose title is no line of its own: its motto, or its first chapter. */
function untitledStart(reading: Reading, from: number, to: number): number | null {
  const chapter = findLine(reading, from, to, isFirstChapter);
  return chapter === null
    ? null
    : (findLine(reading, from, chapter, (line) => isMotto(line.view)) ?? chapter);
}

const isIssuedWith = (view: string): boolean => /^\(?(?:Ban hành|Kèm) (?:kèm )?theo/u.test(view);

const stands = (line: Line): boolean => isCapitals(line.view) || line.isBold || line.isHeading;

/** What stands over a title: the office that issues, the name of the state, the motto. */
const isLetterhead = (line: Line): boolean =>
  isMotto(line.view) ||
  isAnnexTitle(line) ||
  /^Độc lập\s*[-–]/u.test(line.view) ||
  /^[-–—*]{3,}$/u.test(line.view) ||
  (isCapitals(line.view) && !isSignature(line.view));

function findLine(
  { lines, foreign, quoted }: Reading,
  from: number,
  to: number,
  matches: (line: Line) => boolean,
): number | null {
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    if (line.text !== '' && !foreign[i] && !quoted[i] && matches(line)) return i;
  }
  return null;
}
