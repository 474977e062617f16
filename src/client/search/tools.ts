import { SEARCH_LABELS } from '../../labels/search.ts';
import type { Filter } from '../../search/filter.ts';
import type { SearchWords } from '../../search/words.ts';
import { buttonTo, element } from '../element.ts';
import { attempt } from '../loading.ts';
import { filterElement, filterWords } from './filters.ts';
import type { LoadedResult } from './results.ts';
import { type SearchState, VIEWS, type View } from './state.ts';

const VIEW_LABELS: Record<View, string> = {
  rank: SEARCH_LABELS.byRank,
  tree: SEARCH_LABELS.byText,
  context: SEARCH_LABELS.bySentence,
};

/** What the tools over the results need. */
interface ToolsContext {
  readonly state: SearchState;
  readonly words: SearchWords;
  /** All results with their records, where they are at hand; else fetched when asked for: filters count over all of them. */
  readonly loaded: readonly LoadedResult[] | null;
  readonly all: () => Promise<readonly LoadedResult[]>;
  /** Whether the reader opened or closed the filters before; `null` where they did neither. */
  readonly wasOpen: boolean | null;
  readonly choose: (change: Partial<SearchState>) => void;
  readonly opened: (isOpen: boolean) => void;
}

/** Views of the results, and filters, which are filled when they are opened. */
export function toolsElement({
  state,
  words,
  loaded,
  all,
  wasOpen,
  choose,
  opened,
}: ToolsContext): HTMLElement {
  const made = element('div', 'search-tools');
  const views = element('div', 'views');
  views.setAttribute('role', 'group');
  views.setAttribute('aria-label', SEARCH_LABELS.views);
  for (const view of VIEWS) {
    const button = buttonTo(VIEW_LABELS[view], () => choose({ view }), 'plain');
    button.setAttribute('aria-pressed', String(view === state.view));
    button.dataset.control = `view-${view}`;
    views.append(button);
  }
  const lists = element('details');
  const chosen = filterWords(state.filter, words);
  // On a phone the views are in there too.
  const isWide = matchMedia('(min-width: 40rem)').matches;
  const name = isWide ? SEARCH_LABELS.filter : SEARCH_LABELS.orderAndFilter;
  lists.append(element('summary', '', chosen ? `${name}: ${chosen}` : name));
  const fill = (results: readonly LoadedResult[]) => {
    const records = results.filter(({ weak }) => !weak).map(({ record }) => record);
    lists.querySelector('.filters')?.remove();
    lists.append(filterElement(records, state.filter, words, (filter: Filter) => choose({ filter })));
  };
  if (loaded) fill(loaded);
  // On a phone the filters would hide what they left.
  lists.open = wasOpen ?? (chosen !== '' && isWide);
  lists.querySelector('summary')?.addEventListener('click', () => opened(!lists.open));
  lists.addEventListener('toggle', () => {
    if (lists.open && !lists.querySelector('.filters'))
      void attempt(lists, { what: 'bộ lọc', load: all, use: fill });
  });
  made.append(views, lists);
  return made;
}
