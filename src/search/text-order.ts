import type { SearchResult } from './result.ts';

/**
 * Puts neighbours that only the title of their one article makes results in the order of the text: nothing in their own
 * words was asked for, so no rank among them says anything.
 */
export function titledInTextOrder(results: readonly SearchResult[]): SearchResult[] {
  const ordered: SearchResult[] = [];
  let run: SearchResult[] = [];
  const close = () => {
    ordered.push(...run.sort((a, b) => a.number - b.number));
    run = [];
  };
  for (const result of results) {
    const page = pageOfTitled(result);
    if (page === null || (run[0] && pageOfTitled(run[0]) !== page)) close();
    if (page === null) ordered.push(result);
    else run.push(result);
  }
  close();
  return ordered;
}

/** The page of the article whose title alone makes a result one; null for others. */
const pageOfTitled = ({ record, weak, why }: SearchResult): string | null =>
  record && !weak && why.length > 0 && why.every(({ kind }) => kind === 'title')
    ? record.url.replace(/#.*$/u, '')
    : null;
