/** The search page: looks up what is typed, keeps all of it in the address, says to screen readers what was found. */
import { foundLabel, SEARCH_LABELS } from '../../labels/search.ts';
import type { SearchAnswer } from '../../search/search.ts';
import { buttonTo } from '../element.ts';
import { keepAddress } from '../keep-address.ts';
import { whenSlow } from '../loading.ts';
import { wireSingleKeys } from '../single-keys.ts';
import { type AnswerView, answerView } from './answer-view.ts';
import { type AskedIndex, askedIndex } from './asked-index.ts';
import { keepFocus, walkResults } from './keyboard.ts';
import type { OpenSearch } from './pagefind.ts';
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

/** The page with all that changes on it. */
interface SearchPage extends Parts {
  readonly index: AskedIndex;
  state: SearchState;
  kept: Kept;
  /** How often was asked: an answer to an earlier question is not shown. */
  asked: number;
  wereFiltersOpen: boolean | null;
}

function remember(page: SearchPage, change: Kept = {}): void {
  page.kept = { ...page.kept, ...change };
  keepAddress(page.kept, writeState(page.state) || location.pathname);
}

function change(page: SearchPage, part: Partial<SearchState>): void {
  page.state = { ...page.state, ...part };
  void go(page, false);
}

function ask(page: SearchPage, query: string): void {
  page.field.value = query;
  page.index.inSight([]);
  change(page, { query, kept: new Set(), filter: {} });
}

/** Takes over what is typed; a new query has no filters. */
function takeQuery(page: SearchPage): void {
  const query = page.field.value;
  if (query === page.state.query) return;
  page.kept = {};
  page.state = { query, kept: new Set(), filter: {}, view: page.state.view };
}

/** Says what went wrong, with a button that begins anew. */
function tell(page: SearchPage, words: string): void {
  page.index.close();
  page.status.textContent = words;
  page.status.classList.remove('visually-hidden');
  page.region.replaceChildren(buttonTo(SEARCH_LABELS.again, () => void go(page, false)));
}

function showNothing({ index, region, status }: SearchPage): void {
  index.inSight([]);
  region.dataset.state = 'idle';
  region.replaceChildren();
  status.textContent = '';
  status.classList.remove('visually-hidden');
}

/** Shows the answer to the state. While the reader types on, what is shown stays where nothing better is found. */
async function go(page: SearchPage, isTyping: boolean): Promise<void> {
  page.asked += 1;
  const mine = page.asked;
  if (!isTyping) remember(page);
  if (!page.state.query.trim()) return showNothing(page);
  page.region.dataset.state = 'loading';
  const slow = whenSlow(() => mine === page.asked && tell(page, SEARCH_LABELS.slow));
  try {
    const opened = await page.index.open();
    const answer = await page.index.answerTo(page.state, opened, isTyping);
    const isShown = !isTyping || answer.results.some(({ weak }) => !weak);
    if (mine !== page.asked || !isShown) return;
    const view = await viewOf(page, answer, opened);
    if (mine === page.asked) show(page, answer, view, isTyping);
  } catch {
    if (mine !== page.asked) return;
    page.region.dataset.state = 'error';
    tell(page, SEARCH_LABELS.failed);
  } finally {
    clearTimeout(slow);
  }
}

async function viewOf(page: SearchPage, answer: SearchAnswer, opened: OpenSearch): Promise<AnswerView> {
  const { home = '', organs = '', glossary = '' } = page.region.dataset;
  return answerView(answer, {
    state: page.state,
    opened,
    pages: await opened.pages(),
    places: { home, organs, glossary },
    wereFiltersOpen: page.wereFiltersOpen,
    filtersOpened: (isOpen) => {
      page.wereFiltersOpen = isOpen;
    },
    go: (part) => change(page, part),
    ask: (query) => ask(page, query),
    showsAll: page.kept.showsAll === true,
    allShown: () => remember(page, { showsAll: true }),
  });
}

function show(
  page: SearchPage,
  { results, isAtLeast }: SearchAnswer,
  view: AnswerView,
  isTyping: boolean,
): void {
  const { index, region, field, status } = page;
  index.inSight(results.filter(({ weak }) => !weak));
  keepFocus(
    region,
    () => region.replaceChildren(...view.elements),
    () => region.querySelector<HTMLElement>('.search-tools summary') ?? field,
  );
  region.dataset.query = page.state.query;
  region.dataset.count = String(view.count);
  region.dataset.strong = String(view.strong);
  region.dataset.state = 'done';
  status.classList.add('visually-hidden');
  if (!isTyping) status.textContent = foundLabel(view.strong, view.count, isAtLeast);
}

function start(parts: Parts): void {
  const page: SearchPage = {
    ...parts,
    index: askedIndex(parts.region.dataset.index ?? ''),
    state: readState(new URLSearchParams(location.search)),
    kept: (history.state ?? {}) as Kept,
    asked: 0,
    wereFiltersOpen: null,
  };
  const { field, region } = parts;
  const takeAndGo = (isTyping: boolean) => {
    takeQuery(page);
    return go(page, isTyping);
  };
  watchTyping(field, { typed: () => void takeAndGo(true), rested: () => void takeAndGo(false) });
  field.form?.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    void takeAndGo(false);
  });
  walkResults(field, region);
  offerSingleKeys();
  // Who comes here comes to search: the index is opened while they begin to type.
  void page.index.open().catch(() => undefined);
  field.value ||= page.state.query;
  takeQuery(page);
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => remember(page, { y: scrollY }));
  if (field.value) void go(page, false).then(() => scrollTo({ top: page.kept.y ?? 0, behavior: 'instant' }));
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
