import { tellingSpans } from '../../search/highlight.ts';
import type { SearchResult } from '../../search/search.ts';

/** The text's own words that met the query, the longest first, each once. */
export function litWords({ record, spans }: Pick<SearchResult, 'record' | 'spans'>): string[] {
  const telling = tellingSpans(record?.words ?? '', spans);
  const words = telling.map(
    ({ start, end }) => record?.words.slice(start, end).toLocaleLowerCase('vi') ?? '',
  );
  return [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length);
}

/** How many stretches of words an address carries to the page that it leads to. */
const CARRIED = 8;

/** The address of a result, with the words that are to be lit on the page that it leads to. */
export function litAddress(result: Pick<SearchResult, 'record' | 'spans'>): string {
  const url = result.record?.url ?? '';
  const words = litWords(result).slice(0, CARRIED);
  if (words.length === 0) return url;
  const [page, anchor] = url.split('#');
  return `${page}?${new URLSearchParams({ to: words.join('|') })}${anchor ? `#${anchor}` : ''}`;
}
