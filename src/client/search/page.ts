/** The search page: looks up what is typed, keeps all of it in the address, says to screen readers what was found. */
import { SEARCH_LABELS } from '../../labels/search.ts';
import { type Filter, passes } from '../../search/filter.ts';
import { REFINED, type SearchAnswer, search } from '../../search/search.ts';
import { buttonTo, element } from '../element.ts';
import { filterElement, filterWords } from './filters.ts';
import { keepFocus } from './keep-focus.ts';
import { countWords, noteElements, nothingFound, offerElement, type Places } from './notes.ts';
import { type OpenSearch, openSearch } from './pagefind.ts';
import { contextTable, type LoadedResult, rankedList, treeList } from './results.ts';
import { readState, type SearchState, type View, writeState } from './state.ts';
import { walkResults } from './walk-results.ts';

/** How long a reader who types on while an answer is being fetched is waited for, in milliseconds. */
const PAUSE = 60;
/** Guesses shown at most. */
const GUESSES = 5;
/** Results from which a tree of them helps. */
const MANY = 3;

const VIEW_WORDS: Record<View, string> = {
  rank: SEARCH_LABELS.byRank,
  tree: SEARCH_LABELS.byText,
  context: SEARCH_LABELS.bySentence,
};

function start(region: HTMLElement, form: HTMLFormElement, field: HTMLInputElement, said: HTMLElement): void {
  let state = readState(new URLSearchParams(location.search));
  field.value = state.query;
  let opening: Promise<OpenSearch> | undefined;
  const open = () => {
    opening ??= openSearch(region.dataset.index ?? '');
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };
  let asked = 0;
  /** Whether the reader opened or closed the filters; undefined before. */
  let wantsFilters: boolean | undefined;
  let answered: { query: string; kept: SearchState['kept']; answer: SearchAnswer } | undefined;

  /** Brings the page to a state: asks where the query is new, then shows. */
  async function go(next: SearchState): Promise<void> {
    state = next;
    history.replaceState(null, '', writeState(state) || location.pathname);
    asked += 1;
    const mine = asked;
    if (!state.query.trim()) {
      region.dataset.state = 'idle';
      region.replaceChildren();
      said.textContent = '';
      return;
    }
    region.dataset.state = 'loading';
    try {
      const opened = await open();
      const { query, kept } = state;
      if (answered?.query !== query || answered.kept !== kept) {
        const answer = await search(query.trim(), { ...opened, kept });
        if (mine !== asked) return;
        answered = { query, kept, answer };
      }
      const shown = await shownOf(answered.answer, opened, mine);
      if (mine !== asked || !shown) return;
      keepFocus(
        region,
        () => region.replaceChildren(...shown.elements),
        () => region.querySelector<HTMLElement>('.search-tools summary') ?? field,
      );
      said.textContent = shown.words;
      region.dataset.query = query;
      region.dataset.count = String(shown.count);
      region.dataset.state = 'done';
    } catch {
      if (mine !== asked) return;
      region.dataset.state = 'error';
      said.textContent = '';
      region.textContent = 'Không tải được dữ liệu tìm kiếm. Xin kiểm tra mạng rồi thử lại.';
    }
  }

  /** All of the page for an answer; null where another question came meanwhile. */
  async function shownOf(answer: SearchAnswer, opened: OpenSearch, mine: number) {
    const { view, filter } = state;
    const isNarrowed = Object.keys(filter).length > 0;
    const needsAll = isNarrowed || view !== 'rank';
    const loaded = await load(answer, opened, needsAll ? answer.results.length : REFINED);
    if (mine !== asked) return null;
    const kept = loaded.filter(({ record }) => passes(record, filter));
    const sure = kept.filter(({ weak }) => !weak);
    const guesses = kept.filter(({ weak }) => weak);
    const all = isNarrowed ? kept : answer.results;
    const sureCount = all.filter(({ weak }) => !weak).length;
    const words = countWords(sureCount, all.length - sureCount);
    const places = placesOf(region);
    const elements = [
      ...noteElements(
        answer.plan.notes,
        (word) => void go({ ...state, kept: new Set([...state.kept, word]) }),
      ),
      ...offerElement(state.query, answer, opened.words, places),
      ...(sureCount >= MANY || isNarrowed || view !== 'rank'
        ? [tools(answer, opened, needsAll ? loaded : null)]
        : []),
      ...(sureCount === 0 ? [nothingFound(answer, ask, places)] : []),
      view === 'context'
        ? contextTable(sure, answer.plan, opened.words)
        : view === 'tree'
          ? treeList(sure, opened.words)
          : rankedList(sure, opened.words),
      ...(sureCount > sure.length ? [more(answer, opened, sureCount - sure.length)] : []),
      ...(guesses.length > 0 && view === 'rank'
        ? [element('h2', 'muted', 'Có thể liên quan'), rankedList(guesses.slice(0, GUESSES), opened.words)]
        : []),
    ];
    return { elements, words, count: all.length };
  }

  /**
   * Views and filters. The filters count over all results, so where these are not yet loaded they are fetched when the
   * filters are opened.
   */
  function tools(answer: SearchAnswer, opened: OpenSearch, all: readonly LoadedResult[] | null): HTMLElement {
    const made = element('div', 'search-tools');
    const views = element('div', 'views');
    views.setAttribute('role', 'group');
    views.setAttribute('aria-label', 'Cách xếp kết quả');
    for (const view of ['rank', 'tree', 'context'] as const) {
      const button = buttonTo(VIEW_WORDS[view], () => void go({ ...state, view }));
      button.setAttribute('aria-pressed', String(view === state.view));
      button.dataset.control = `view-${view}`;
      views.append(button);
    }
    const lists = element('details');
    const chosen = filterWords(state.filter, opened.words);
    lists.append(
      element('summary', '', chosen ? `${SEARCH_LABELS.filter}: ${chosen}` : SEARCH_LABELS.filter),
    );
    // On a phone the filters would hide what they left.
    lists.open = wantsFilters ?? (chosen !== '' && matchMedia('(min-width: 45rem)').matches);
    const choose = (filter: Filter) => void go({ ...state, filter });
    const fill = (loaded: readonly LoadedResult[]) => {
      const records = loaded.filter(({ weak }) => !weak).map(({ record }) => record);
      lists.append(filterElement(records, state.filter, opened.words, choose));
    };
    if (all) fill(all);
    lists.querySelector('summary')?.addEventListener('click', () => {
      wantsFilters = !lists.open;
    });
    lists.addEventListener('toggle', async () => {
      if (lists.open && !lists.querySelector('.filters'))
        fill(await load(answer, opened, answer.results.length));
    });
    made.append(views, lists);
    return made;
  }

  function more(answer: SearchAnswer, opened: OpenSearch, count: number): HTMLElement {
    const button = buttonTo(`Xem thêm ${count} điều khoản`, async () => {
      const loaded = await load(answer, opened, answer.results.length);
      const rest = loaded.filter(({ weak }) => !weak).slice(REFINED);
      const list = rankedList(rest, opened.words);
      button.replaceWith(list);
      list.querySelector('a')?.focus();
    });
    return button;
  }

  const ask = (query: string) => {
    field.value = query;
    void go({ query, kept: new Set(), filter: {}, view: state.view });
  };
  const typed = () => ask(field.value);

  let waiting: ReturnType<typeof setTimeout> | undefined;
  // Who comes here comes to search: the index is opened while they begin to type.
  void open().catch(() => undefined);
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    // What is at hand is answered before the next key; what is being fetched is not asked for with every letter.
    if (region.dataset.state === 'loading') waiting = setTimeout(typed, PAUSE);
    else typed();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    typed();
  });
  walkResults(field, region);
  if (field.value) void go(state);
}

/** The best results with their records, `count` of them at most. */
async function load(answer: SearchAnswer, { source }: OpenSearch, count: number): Promise<LoadedResult[]> {
  const wanted = answer.results.slice(0, count);
  const missing = wanted.filter(({ record }) => !record).map(({ number }) => number);
  const records = new Map((await source.load(missing)).map((record, i) => [missing[i], record]));
  return wanted.flatMap((result) => {
    const record = result.record ?? records.get(result.number);
    return record ? [{ ...result, record }] : [];
  });
}

const placesOf = ({ dataset }: HTMLElement): Places => ({
  organs: dataset.organs ?? '',
  glossary: dataset.glossary ?? '',
});

const region = document.querySelector<HTMLElement>('[data-search-results]');
const form = document.querySelector<HTMLFormElement>('main form[role="search"]');
const field = form?.querySelector<HTMLInputElement>('input[name="q"]');
const said = document.querySelector<HTMLElement>('[data-search-status]');
if (region && form && field && said) start(region, form, field, said);
