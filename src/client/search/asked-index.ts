import type { SearchResult } from '../../search/result.ts';
import { type SearchAnswer, search } from '../../search/search.ts';
import { STEADY, steady } from '../../search/steady.ts';
import { type OpenSearch, openedOnce } from './pagefind.ts';
import type { SearchState } from './state.ts';

/** The index behind the search page, which is opened once, and what it answered last. */
export interface AskedIndex {
  /** Opens the index; after a failure it is opened anew. */
  readonly open: () => Promise<OpenSearch>;
  readonly close: () => void;
  /** The answer to a state; what was in sight stays so while the reader types on. */
  readonly answerTo: (state: SearchState, opened: OpenSearch, isTyping: boolean) => Promise<SearchAnswer>;
  /** Tells what is in sight now: nothing, where the query is another. */
  readonly inSight: (strong: readonly SearchResult[]) => void;
}

/** The index in a folder of the site. */
export function askedIndex(folder: string): AskedIndex {
  let open = openedOnce(folder);
  let answered: { key: string; answer: SearchAnswer } | undefined;
  /** What stood first since the field was last empty or typing last rested on a whole word. */
  let shown: readonly SearchResult[] = [];
  return {
    open: () => open(),
    close: () => {
      open = openedOnce(folder);
    },
    answerTo: async ({ query, kept }, opened, isTyping) => {
      const key = [isTyping, query, ...kept].join('\n');
      if (answered?.key !== key)
        answered = { key, answer: await search(query, { ...opened, kept, isTyping }) };
      const { answer } = answered;
      return isTyping || answer.plan.isUnfinished ? keepingShown(answer, shown, query) : answer;
    },
    inSight: (strong) => {
      shown = strong.slice(0, STEADY);
    },
  };
}

function keepingShown(answer: SearchAnswer, shown: readonly SearchResult[], query: string): SearchAnswer {
  const strong = answer.results.filter(({ weak }) => !weak);
  const results = [...steady(shown, strong, query), ...answer.results.filter(({ weak }) => weak)];
  const once = new Map(results.map((result) => [result.number, result]));
  return { ...answer, results: [...once.values()] };
}
