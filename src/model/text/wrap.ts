import type { Line } from './lines.ts';
import { isBullet, isTerminal, startsLower } from './shape.ts';

/** How a source breaks its lines: at a width, as text from a PDF does, or at the ends of paragraphs (null). */
export type Width = number | null;

const SAMPLE = 4000;

/** Finds the width at which a source wraps its lines. */
export function measureWidth(lines: readonly Line[]): Width {
  const printed = lines.slice(0, SAMPLE).filter((line) => line.text !== '');
  if (printed.length < 5) return null;
  const lengths = printed.map((line) => line.text.length).sort((a, b) => a - b);
  const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)] as number;
  const broken = printed.filter((line, i) => {
    const next = printed[i + 1];
    return next && !isTerminal(line) && startsLower(next);
  });
  const isWrapped = at(0.98) <= 180 && at(0.95) >= 40 && broken.length / printed.length > 0.15;
  return isWrapped ? at(0.95) : null;
}

/** Whether `next` goes on with the paragraph of `line`, both without a mark between them. */
export function continuesOn(line: Line, next: Line, width: Width, hasBlank: boolean): boolean {
  if (isBullet(next.view)) return false;
  if (width === null) {
    return (
      !hasBlank &&
      !isTerminal(line) &&
      !next.isBold &&
      (startsLower(next) || hangs(line.view) || isReference(next))
    );
  }
  if (startsLower(next)) return !hasBlank || !isTerminal(line);
  return !isTerminal(line) && isFull(line, next, width);
}

/** Whether the first word of `next` had no room left on `line`. */
export function isFull(line: Line, next: Line, width: number): boolean {
  const word = next.text.search(/\s|$/u);
  return line.text.length + 1 + word > width * 0.88;
}

const OPEN_END =
  /(?:^|\s)(?:khoản|điểm|điều|số|ngày|tháng|năm|mục|chương|phần|lần|từ|đến|và|hoặc|là|thứ|bảng|mẫu|hình|quý|tại|của|theo|với|các|những|nhóm|cấp|loại|hạng|mức|vùng|bậc|tập|kỳ|đợt|hơn|trên|dưới|bằng|quá)$|,$/iu;

/** Whether a line breaks off before a number that belongs to its sentence: `… theo quy định tại`, `… khoản`. */
export function breaksOff(line: Line, next: Line, width: Width): boolean {
  return OPEN_END.test(line.view) && (width === null || isFull(line, next, width * 0.85));
}

/** Whether a line begins with the number of a document: `… Nghị định số` / `30/2020/NĐ-CP`. */
const isReference = (line: Line): boolean => /^\d+(?:\/\d+)?[/-]\p{Lu}/u.test(line.view);

/** The same check for list items; without wrapping, an item may follow a line that ends on `Các loại học phần`. */
export function breaksOffItem(line: Line, next: Line, width: Width): boolean {
  if (width !== null) return breaksOff(line, next, width);
  return hangs(line.view) && !line.isBold && !line.isHeading;
}

/** Whether words end where neither a title nor an item ends; `tài khoản` and `kèm theo` may well end one. */
export const hangs = (view: string): boolean =>
  /(?:^|\s)(?:tại|và|hoặc|(?<!(?:[Kk]èm|[Tt]iếp) )theo|của|(?<!(?:[Tt]ài|[Đđ]iều) )khoản)$/u.test(view);
