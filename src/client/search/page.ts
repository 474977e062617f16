/** The search page: looks up what is typed, keeps all of it in the address, says to screen readers what was found. */
import { foundLabel, SEARCH_LABELS } from '../../labels/search.ts';
import type { SearchResult } from '../../search/result.ts';
import { type SearchAnswer, search } from '../../search/search.ts';
import { STEADY, steady } from '../../search/steady.ts';
import { buttonTo } from '../element.ts';
import { keepAddress } from '../keep-address.ts';
import { whenSlow } from '../loading.ts';
import { wireSingleKeys } from '../single-keys.ts';
import { answerView } from './answer-view.ts';
import { keepFocus, walkResults } from './keyboard.ts';
import { type OpenSearch, openSearch } from './pagefind.ts';
import { readState, type SearchState, writeState } from './state.ts';
import { watchTyping } from './typing.ts';

/** What the page keeps in the history entry, to be found again by Back and reload. */
interface Kept {
  readonly y?: number;
  readonly showsAll?: boolean;
}

/** The parts of the page that searching works on. */
interface Parts {
  readonly region: HTMLElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
}

function start({ region, field, status }: Parts): void {
  let state = readState(new URLSearchParams(location.search));
  let kept = (history.state ?? {}) as Kept;
  let opening: Promise<OpenSearch> | undefined;
  let asked = 0;
  let answered: { key: string; answer: SearchAnswer } | undefined;
  /** What was first since the field was last empty or typing last rested on a whole word. */
  let shown: readonly SearchResult[] = [];
  let wereFiltersOpen: boolean | null = null;

  const open = () => {
    opening ??= openSearch(region.dataset.index ?? '');
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };
  const remember = (change: Kept = {}) => {
    kept = { ...kept, ...change };
    keepAddress(kept, writeState(state) || location.pathname);
  };
  const change = (part: Partial<SearchState>) => {
    state = { ...state, ...part };
    void go(false);
  };
  const ask = (query: string) => {
    field.value = query;
    shown = [];
    change({ query, kept: new Set(), filter: {} });
  };

  /** The answer to the state; what was in sight stays so while the reader types on. */
  async function answerTo({ query, kept }: SearchState, opened: OpenSearch, isTyping: boolean) {
    const key = [isTyping, query, ...kept].join('\n');
    if (answered?.key !== key) answered = { key, answer: await search(query, { ...opened, kept, isTyping }) };
    const { answer } = answered;
    if (!isTyping && !answer.plan.isUnfinished) return answer;
    const strong = answer.results.filter(({ weak }) => !weak);
    const results = [...steady(shown, strong, query), ...answer.results.filter(({ weak }) => weak)];
    const once = new Map(results.map((result) => [result.number, result]));
    return { ...answer, results: [...once.values()] };
  }

  /** Says what went wrong, with a button that begins anew. */
  const tell = (words: string) => {
    opening = undefined;
    status.textContent = words;
    region.replaceChildren(buttonTo(SEARCH_LABELS.again, () => void go(false)));
  };

  /** Shows the answer to the state. While the reader types on, what is shown stays where nothing better is found. */
  async function go(isTyping: boolean): Promise<void> {
    asked += 1;
    const mine = asked;
    if (!isTyping) remember();
    if (!state.query.trim()) {
      shown = [];
      region.dataset.state = 'idle';
      region.replaceChildren();
      status.textContent = '';
      return;
    }
    region.dataset.state = 'loading';
    const slow = whenSlow(() => mine === asked && tell(SEARCH_LABELS.slow));
    try {
      const opened = await open();
      const answer = await answerTo(state, opened, isTyping);
      if (mine !== asked) return;
      const strong = answer.results.filter(({ weak }) => !weak);
      if (isTyping && strong.length === 0) return;
      const view = await answerView(answer, {
        state,
        opened,
        pages: await opened.pages(),
        places: {
          home: region.dataset.home ?? '',
          organs: region.dataset.organs ?? '',
          glossary: region.dataset.glossary ?? '',
        },
        wereFiltersOpen,
        filtersOpened: (isOpen) => {
          wereFiltersOpen = isOpen;
        },
        go: change,
        ask,
        showsAll: kept.showsAll === true,
        allShown: () => remember({ showsAll: true }),
      });
      if (mine !== asked) return;
      shown = strong.slice(0, STEADY);
      keepFocus(
        region,
        () => region.replaceChildren(...view.elements),
        () => region.querySelector<HTMLElement>('.search-tools summary') ?? field,
      );
      region.dataset.query = state.query;
      region.dataset.count = String(view.count);
      region.dataset.strong = String(view.strong);
      region.dataset.state = 'done';
      if (!isTyping) status.textContent = foundLabel(view.strong, view.count, answer.isAtLeast);
    } catch {
      if (mine !== asked) return;
      region.dataset.state = 'error';
      tell(SEARCH_LABELS.failed);
    } finally {
      clearTimeout(slow);
    }
  }

  const takeQuery = () => {
    const query = field.value;
    if (query === state.query) return;
    kept = {};
    state = { query, kept: new Set(), filter: {}, view: state.view };
  };
  watchTyping(field, {
    typed: () => {
      takeQuery();
      void go(true);
    },
    rested: () => {
      takeQuery();
      void go(false);
    },
  });
  field.form?.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    takeQuery();
    void go(false);
  });
  walkResults(field, region);
  offerSingleKeys();
  // Who comes here comes to search: the index is opened while they begin to type.
  void open().catch(() => undefined);
  field.value ||= state.query;
  takeQuery();
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => remember({ y: scrollY }));
  if (field.value) void go(false).then(() => scrollTo({ top: kept.y ?? 0, behavior: 'instant' }));
}

/** Shows the switch of single-key shortcuts, which do nothing without scripts. */
function offerSingleKeys(): void {
  const choice = document.querySelector<HTMLElement>('[data-single-keys-choice]');
  if (!choice) return;
  choice.hidden = false;
  wireSingleKeys(choice);
}

const region = document.querySelector<HTMLElement>('[data-search-results]');
const field = document.querySelector<HTMLInputElement>('main form[role="search"] input[name="q"]');
const status = document.querySelector<HTMLElement>('[data-search-status]');
if (region && field && status) start({ region, field, status });
