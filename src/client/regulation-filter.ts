/** Narrows the list of regulations by kind, issuer, force and year. The list is fetched when first asked for. */
import { FRAME_LABELS } from '../labels/common.ts';
import { type Choice, FACETS, type FacetName, facetCounts, narrowed } from '../model/facets.ts';
import { type ListedText, listingWords } from '../model/listing.ts';
import { buttonTo, element, linkTo } from './element.ts';
import { fetchedJson } from './fetched.ts';
import { keepAddress } from './keep-address.ts';
import { attempt } from './loading.ts';

/** How many are shown at once; more on demand. */
const STEP = 60;

const section = document.querySelector<HTMLElement>('[data-texts]');
const facets = section?.querySelector('details');
const form = section?.querySelector('form');
const list = section?.querySelector<HTMLElement>('[data-texts-list]');
if (section && facets && form && list) start(section, facets, form, list);

function start(
  section: HTMLElement,
  facets: HTMLDetailsElement,
  form: HTMLFormElement,
  list: HTMLElement,
): void {
  const asServed = [...list.children];
  const count = section.querySelector<HTMLElement>('[data-texts-count]');
  const pages = section.querySelector<HTMLElement>('[data-page-links]');
  let loaded: ListedText[] | undefined;

  const show = (choice: Choice) =>
    attempt(form, {
      what: 'danh sách văn bản',
      load: async () => loaded ?? (await load(section.dataset.texts ?? '')),
      use: (all) => {
        fill(form, all, choice);
        loaded = all;
        const isNarrowed = Object.values(choice).some(Boolean);
        const found = narrowed(all, choice);
        if (count) count.textContent = isNarrowed ? `Còn ${found.length} trong ${all.length} văn bản` : '';
        if (pages) pages.hidden = isNarrowed;
        list.replaceChildren(...(isNarrowed ? itemsOf(found) : asServed));
      },
      ...(count && { status: count }),
    });
  facets.addEventListener('toggle', () => {
    if (facets.open) void show(chosenIn(new URLSearchParams(location.search)));
  });
  form.addEventListener('change', () => {
    const choice = chosenIn(new URLSearchParams(new FormData(form) as unknown as Record<string, string>));
    const address = new URLSearchParams(choice);
    keepAddress(null, address.size > 0 ? `?${address}` : location.pathname);
    void show(choice);
  });
  form.addEventListener('reset', () => {
    keepAddress(null, location.pathname);
    void show({});
  });
  if (Object.keys(chosenIn(new URLSearchParams(location.search))).length > 0) facets.open = true;
}

const load = async (address: string): Promise<ListedText[]> =>
  (await fetchedJson<{ regulations: ListedText[] }>(address)).regulations;

function chosenIn(address: URLSearchParams): Partial<Record<FacetName, string>> {
  return Object.fromEntries(
    FACETS.flatMap(({ name }) => {
      const value = address.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}

/** Puts into each field the values that the rest of the choice leaves, with their counts. */
function fill(form: HTMLFormElement, all: readonly ListedText[], choice: Choice): void {
  for (const { name } of FACETS) {
    const field = form.elements.namedItem(name) as HTMLSelectElement;
    const options = facetCounts(all, name, choice).map(
      ([value, count]) => new Option(`${value} (${count})`, value),
    );
    field.replaceChildren(new Option(FRAME_LABELS.all, ''), ...options);
    field.value = choice[name] ?? '';
  }
}

function itemsOf(found: readonly ListedText[], from = 0): HTMLLIElement[] {
  const items = found.slice(from, from + STEP).map(item);
  if (found.length <= from + STEP) return items;
  const more = element(
    'li',
    '',
    buttonTo(`Xem thêm ${Math.min(STEP, found.length - from - STEP)} văn bản`, () => {
      const further = itemsOf(found, from + STEP);
      more.replaceWith(...further);
      further[0]?.querySelector('a')?.focus();
    }),
  );
  return [...items, more];
}

function item(entry: ListedText): HTMLLIElement {
  const title = element('span', '', entry.title);
  title.dataset.quote = '';
  const words = element('small', 'muted', listingWords(entry));
  return element('li', '', linkTo(entry.page, entry.name), ' ', title, ' ', words);
}
