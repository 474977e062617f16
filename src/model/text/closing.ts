import { documentKinds } from '../document-kinds.ts';
import type { Line } from './lines.ts';
import { isCapitals } from './shape.ts';

/** What follows the last article: recipients, signature, annexes and forms. */

const OFFICES = [
  'CHỦ TỊCH',
  'BỘ TRƯỞNG',
  'THỨ TRƯỞNG',
  'HIỆU TRƯỞNG',
  'GIÁM ĐỐC',
  'TỔNG GIÁM ĐỐC',
  'THỦ TƯỚNG',
  'BÍ THƯ',
  'TỔNG BÍ THƯ',
  'CHÁNH ÁN',
  'VIỆN TRƯỞNG',
  'TRƯỞNG BAN',
  'CHÁNH VĂN PHÒNG',
  'TỔNG THANH TRA',
  'CỤC TRƯỞNG',
  'VỤ TRƯỞNG',
  'THỐNG ĐỐC',
  'CHỦ NHIỆM',
  'TỔNG KIỂM TOÁN',
];
const SIGNATURE = new RegExp(
  `^(?:(?:T/?M|K/?T|T/?L|TUQ|TUN|Q)(?:\\.\\s*|\\s+)\\p{Lu}{2}|(?:PHÓ |QUYỀN |Q\\. ?)?(?:${OFFICES.join('|')})(?!\\p{L}))`,
  'u',
);

export const isRecipients = (view: string): boolean => /^N[ơƠ][iI] [nN][hH][ậẬ][nN]\s*:?/u.test(view);

/** The office of who signs: `TM. BAN THƯỜNG VỤ`, `KT. BỘ TRƯỞNG`, `CHỦ TỊCH QUỐC HỘI`. */
export const isSignature = (view: string): boolean =>
  view.length < 120 && SIGNATURE.test(view) && isCapitals(view.slice(0, 30));

/** The sentence that a law ends with: `Luật này đã được Quốc hội … thông qua …`. */
const isAdoption = (view: string): boolean => ADOPTION.test(view);
const ADOPTION = new RegExp(
  `^(?:${documentKinds('adopted').join('|')}) này (?:đã )?được (?:Quốc hội|Ủy ban|Hội đồng)`,
  'u',
);

const ANNEX = `(?:Phụ lục|PHỤ LỤC|Mẫu|MẪU|Biểu mẫu|BIỂU MẪU)`;
const ANNEX_ALONE = new RegExp(`^${ANNEX}\\s*(?:(?:số|SỐ)\\s*)?[\\p{Lu}\\d./-]{0,8}\\s*[:.]?$`, 'u');
const ANNEX_TITLE = new RegExp(`^${ANNEX}(?!\\p{L})`, 'u');

/** The heading of an annex or a form: `PHỤ LỤC I`, `Phụ lục 1. Biên bản …`, `Mẫu số 01`. */
export const isAnnexTitle = ({ view, isHeading, isBold }: Line): boolean =>
  ANNEX_ALONE.test(view) || (ANNEX_TITLE.test(view) && (isHeading || isBold || isCapitals(view)));

/** The name of the state or the Party at the head of a text. */
export const isMotto = (view: string): boolean =>
  /^(?:CỘNG H[OÒ][AÀ] XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM$)/u.test(view);

/** Whether a line opens what follows the last article. */
const opensClosing = (line: Line): boolean =>
  isRecipients(line.view) ||
  isSignature(line.view) ||
  isAdoption(line.view) ||
  isAnnexTitle(line) ||
  isMotto(line.view) ||
  /^XÁC THỰC VĂN BẢN|^\[\^?\d{1,3}\]:?\s+\p{Lu}/u.test(line.view);

const ENDS_TEXT = /\.\/\.?\s*$/u;

/**
 * For each line the first one, from it on, that says that the articles are over; the number of lines where none does.
 */
export function closingLines(
  lines: readonly Line[],
  foreign: readonly boolean[],
  quoted: readonly boolean[],
): readonly number[] {
  const next = lines.map(() => lines.length);
  const opens: boolean[] = [];
  let ended = false;
  lines.forEach((line, i) => {
    const isLaw = line.text !== '' && !foreign[i] && !quoted[i];
    opens.push(isLaw && (ended || opensClosing(line)));
    if (isLaw) ended = ENDS_TEXT.test(line.view);
  });
  for (let i = lines.length - 1; i >= 0; i--) next[i] = opens[i] ? i : (next[i + 1] ?? lines.length);
  return next;
}
