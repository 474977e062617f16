import { keysOf } from './keys.ts';
import { divisionAnchor } from './provision-number.ts';
import type { SearchRecord } from './records.ts';

/** Is in the index between a record's own words and the title, so that no run of words crosses over. */
const BOUNDARY = 'zz';

/** What a provision, or all provisions of an article or division, are looked up by when a query names it by number. */
export const numberKey = (...anchors: readonly string[]): string =>
  `${BOUNDARY}${anchors.join('')}`.replaceAll('-', '0x');

/** A query names a division alone (`mục 3`) or after those it is in (`chương II mục 3`). */
function divisionKeys(path: readonly string[]): string[] {
  const anchors = path.map(divisionAnchor);
  return anchors.flatMap((_, to) =>
    anchors.slice(0, to + 1).map((_, from) => numberKey(...anchors.slice(from, to + 1))),
  );
}

/** What all provisions of divisions with a title are looked up by; `heading` is a key of it. */
export const titleKey = (heading: string): string => `${BOUNDARY}${heading}`;

/** What all provisions of an article are looked up by: its number, and numbers and titles of the divisions it is in. */
export const articleNumbers = ({
  article,
  path,
  headings,
}: Pick<SearchRecord, 'article' | 'path' | 'headings'>): string[] => [
  numberKey(article),
  ...divisionKeys(path),
  ...headings.map(titleKey),
];

/** What is looked up of a record, joined by spaces: keys of its words, the boundary, keys of its title, its numbers. */
export function indexedText(
  record: Pick<SearchRecord, 'words' | 'title' | 'article' | 'provision' | 'path' | 'headings'>,
): string {
  const numbers = [...articleNumbers(record), numberKey(record.article, record.provision)];
  return [...keysOf(record.words), BOUNDARY, ...keysOf(record.title), ...numbers].join(' ');
}
