/**
 * The anchors of provisions, articles and bases: promises to readers who bookmark them, so they are made here alone.
 */

/** The lead-in that is before khoản 1. */
export const LEAD_IN_ID = 'mo-dau';

/** `dieu-5`, `dieu-4a`. */
export const articleId = (number: string): string => `dieu-${numberSlug(number)}`;

/** `khoan-2`; `khoan-2-1` for the one numbered 2.1. */
export const clauseId = (number: string): string => `khoan-${numberSlug(number)}`;

/** `khoan-2-diem-dd` for điểm đ of khoản 2; `diem-dd` where the article has no khoản. */
export const pointId = (parentId: string | null, letter: string): string =>
  `${parentId ? `${parentId}-` : ''}diem-${numberSlug(letter)}`;

/** `doan-2`: the second unnumbered paragraph of an article without khoản. */
export const paragraphId = (ordinal: number): string => `doan-${ordinal}`;

/** `khoan-3-doan-2`: the second paragraph of khoản 3; an `id` on the page only, duties and results say `khoan-3`. */
export const furtherParagraphId = (provisionId: string, ordinal: number): string =>
  `${provisionId}-doan-${ordinal}`;

/** `can-cu-1`. */
export const basisId = (ordinal: number): string => `can-cu-${ordinal}`;

/** A printed number as part of an anchor: `2.1` is `2-1`, `đ` is `dd` (since `d` is another letter), `4A` is `4a`. */
const numberSlug = (number: string): string =>
  number
    .toLowerCase()
    .replaceAll('đ', 'dd')
    .replace(/[^a-z0-9]+/gu, '-');

/** Makes a giver of ids that are used once: the second time it is asked for `dieu-5` it gives `dieu-5--2`. */
export function uniqueIds(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}--${times}`;
  };
}
