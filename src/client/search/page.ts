/** The search page: looks up what is typed, keeps it in the address, says to screen readers what was found. */
import { fold } from '../../model/fold.ts';
import { litRuns } from '../../search/highlight.ts';
import { namedProvision } from '../../search/provision-number.ts';
import { type Found, lookUp } from './pagefind.ts';

const region = document.querySelector<HTMLElement>('[data-search-results]');
const form = document.querySelector<HTMLFormElement>('main form[role="search"]');
const field = form?.querySelector<HTMLInputElement>('input[name="q"]');
if (region && form && field) start(region, form, field);

function start(region: HTMLElement, form: HTMLFormElement, field: HTMLInputElement): void {
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const run = () => void search(region, field.value);
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(run, 120);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    run();
  });
  if (field.value) run();
}

async function search(region: HTMLElement, query: string): Promise<void> {
  const typed = query.trim();
  history.replaceState(null, '', typed ? `?${new URLSearchParams({ q: typed })}` : location.pathname);
  if (!typed) {
    region.dataset.state = 'idle';
    region.replaceChildren();
    return;
  }
  region.dataset.state = 'loading';
  try {
    const found = await find(region.dataset.index ?? '', typed);
    if (document.querySelector<HTMLInputElement>('main input[name="q"]')?.value !== query) return;
    show(region, query, found);
  } catch {
    region.dataset.state = 'error';
    region.textContent = 'Không tải được dữ liệu tìm kiếm. Xin kiểm tra mạng rồi thử lại.';
  }
}

/** What the index finds, with a provision that the query names by number put first. */
async function find(index: string, typed: string): Promise<Found[]> {
  const named = namedProvision(typed);
  if (!named) return lookUp(index, fold(typed));
  const number = [
    named.provision?.replace('khoan-', 'khoan ').replaceAll('-', '.'),
    named.article.replace('-', ' '),
  ];
  const found = await lookUp(index, number.filter(Boolean).join(' '));
  const place = `/${named.article}/#${named.provision ?? ''}`;
  const isNamed = (one: Found) => (named.provision ? one.url.endsWith(place) : one.url.includes(place));
  return found.filter(isNamed);
}

function show(region: HTMLElement, query: string, found: Found[]): void {
  const count = document.createElement('p');
  count.className = 'muted';
  count.textContent =
    found.length > 0
      ? `Tìm thấy ${found.length} điều khoản`
      : 'Không tìm thấy điều khoản nào. Thử ít chữ hơn, hoặc xem mục lục.';
  const list = document.createElement('ol');
  list.className = 'entries prose';
  list.append(...found.map((one) => item(one, query)));
  region.replaceChildren(count, list);
  region.dataset.query = query;
  region.dataset.count = String(found.length);
  region.dataset.state = 'done';
}

function item({ url, citation, heading, words }: Found, query: string): HTMLLIElement {
  const made = document.createElement('li');
  made.dataset.result = '';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = citation;
  const title = document.createElement('span');
  title.className = 'muted';
  title.textContent = ` ${heading}`;
  const quote = document.createElement('p');
  quote.dataset.quote = '';
  quote.append(
    ...litRuns(words, query).map(({ text, lit }) => {
      if (!lit) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
  made.append(link, title, quote);
  return made;
}
