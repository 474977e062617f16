/** The search page: looks up what is typed, keeps it in the address, says to screen readers what was found. */
import { search } from '../../search/search.ts';
import { type OpenSearch, openSearch } from './pagefind.ts';
import { answerElements } from './results.ts';

const region = document.querySelector<HTMLElement>('[data-search-results]');
const form = document.querySelector<HTMLFormElement>('main form[role="search"]');
const field = form?.querySelector<HTMLInputElement>('input[name="q"]');
if (region && form && field) start(region, form, field);

/** How long a reader who types is waited for, in milliseconds: about the time between two keys. */
const PAUSE = 60;

function start(region: HTMLElement, form: HTMLFormElement, field: HTMLInputElement): void {
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  let opening: Promise<OpenSearch> | undefined;
  const open = () => {
    opening ??= openSearch(region.dataset.index ?? '');
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    clearTimeout(waiting);
    void answer(region, field, open, new Set());
  };
  field.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(run, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  if (field.value) run();
}

/** Asks and shows; `kept` are words of the reader that are left as typed, for this query. */
async function answer(
  region: HTMLElement,
  field: HTMLInputElement,
  open: () => Promise<OpenSearch>,
  kept: ReadonlySet<string>,
): Promise<void> {
  const query = field.value;
  const typed = query.trim();
  history.replaceState(null, '', typed ? `?${new URLSearchParams({ q: typed })}` : location.pathname);
  if (!typed) {
    region.dataset.state = 'idle';
    region.replaceChildren();
    return;
  }
  region.dataset.state = 'loading';
  try {
    const found = await search(typed, { ...(await open()), kept });
    if (field.value !== query) return;
    const keep = (words: string) => void answer(region, field, open, new Set([...kept, words]));
    region.replaceChildren(...answerElements(found, keep));
    region.dataset.query = query;
    region.dataset.count = String(found.results.length);
    region.dataset.state = 'done';
  } catch {
    if (field.value !== query) return;
    region.dataset.state = 'error';
    region.textContent = 'Không tải được dữ liệu tìm kiếm. Xin kiểm tra mạng rồi thử lại.';
  }
}
