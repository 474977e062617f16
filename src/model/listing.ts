import { facetValue, type Listed } from './facets.ts';

/** A regulation as a list shows it. */
export interface ListedText extends Listed {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly articles: number;
  readonly duties: number;
  /** The address of its page. */
  readonly page: string;
}

/** What is below a regulation's name in a list: issuer, year, force, how long; what is unknown is left out. */
export function listingWords(entry: ListedText): string {
  return [
    entry.issuer,
    entry.year === null ? null : `năm ${entry.year}`,
    `hiệu lực: ${facetValue(entry, 'hieu-luc').toLocaleLowerCase('vi')}`,
    `${entry.articles} điều`,
    entry.duties > 0 ? `${entry.duties} nhiệm vụ` : null,
  ]
    .filter((one) => one !== null)
    .join(' · ');
}
