import { FRAME_LABELS } from '../../labels/common.ts';
import { SEARCH_LABELS } from '../../labels/search.ts';
import { fold, slug } from '../../model/fold.ts';
import { VERBS } from '../../search/asked-duty.ts';
import { type FoundPage, pagesFor } from '../../search/pages.ts';
import { addressWithWords } from '../../search/result-words.ts';
import { search } from '../../search/search.ts';
import { suggest } from '../../search/suggest.ts';
import { textName } from '../../search/words.ts';
import { element, linkTo } from '../element.ts';
import { attempt } from '../loading.ts';
import { type OpenSearch, openedOnce } from './pagefind.ts';
import { watchTyping } from './typing.ts';

/** Articles and pages offered at most. */
const ARTICLES = 4;
const PAGES = 2;

interface Offer {
  readonly href: string;
  readonly words: string;
  readonly kind: string;
}

/** Makes a search field a combobox (ARIA practices, "editable combobox with list autocomplete", choices are links). */
export function offerSuggestions(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  if (!field) return;
  const options = optionList(form, field);
  const { list } = options;
  const open = openedOnce(form.dataset.suggest ?? '');
  const refresh = (isResting = false) => {
    const typed = field.value.trim();
    return attempt(field.parentElement ?? form, {
      what: 'phần gợi ý',
      load: async () => (typed ? offersFor(typed, await open(), form) : []),
      use: (offers) => {
        // While one types on, nothing is no reason to take away what is there.
        if (offers.length === 0 && typed && !list.hidden && !isResting) return;
        list.replaceChildren(...offers.map((offer, i) => optionElement(offer, `${list.id}-${i}`)));
        list.dataset.query = typed;
        options.choose(-1);
        options.show(offers.length > 0 && document.activeElement === field);
      },
      otherWay: { href: form.action, words: FRAME_LABELS.searchPage },
    });
  };

  // What is shown is of what is typed, unless nothing was found while typing; a list that was closed stays so.
  const rest = () => {
    if (list.dataset.query !== field.value.trim()) void refresh(true);
  };
  watchTyping(field, { typed: () => void refresh(), rested: rest });
  walkOptions(field, options);
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) options.show(false);
  });
  void refresh();
}

/** The list under the field, of which one option may be chosen. */
interface OptionList {
  readonly list: HTMLElement;
  readonly all: () => HTMLElement[];
  readonly show: (isOpen: boolean) => void;
  /** By place; -1 for none. */
  readonly choose: (at: number) => void;
  readonly chosen: () => number;
}

function optionList(form: HTMLFormElement, field: HTMLInputElement): OptionList {
  const list = element('ul', 'suggestions');
  list.id = `${field.id}-goi-y`;
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', SEARCH_LABELS.suggestions);
  form.append(list);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  let chosen = -1;
  const all = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const choose = (at: number) => {
    chosen = at;
    all().forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === at));
    });
    const option = all()[at];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const show = (isOpen: boolean) => {
    list.hidden = !isOpen;
    field.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) choose(-1);
  };
  return { list, all, show, choose, chosen: () => chosen };
}

/** Arrow keys walk through the options and back to the field, Enter follows the chosen one, Escape closes the list. */
function walkOptions(field: HTMLInputElement, { list, all, show, choose, chosen }: OptionList): void {
  field.addEventListener('keydown', (event) => {
    const count = all().length;
    if (list.hidden || count === 0 || event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      choose(((chosen() + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      list.dataset.query = field.value.trim();
      show(false);
    } else if (event.key === 'Enter' && chosen() >= 0) {
      event.preventDefault();
      all()[chosen()]?.querySelector('a')?.click();
    }
  });
}

async function offersFor(typed: string, opened: OpenSearch, { dataset }: HTMLFormElement): Promise<Offer[]> {
  const { organs, terms } = suggest(typed, opened.words);
  const { plan, results } = await search(typed, { ...opened, isTyping: true });
  const pages = pagesFor(await opened.pages(), plan, PAGES);
  const articles = new Set<string>();
  const provisions = results.flatMap(({ record, weak, spans }): Offer[] => {
    const article = `${record?.regulation} ${record?.article}`;
    if (!record || weak || articles.size >= ARTICLES || articles.has(article)) return [];
    articles.add(article);
    const title = record.title === record.citation ? '' : `. ${record.title}`;
    return [
      {
        href: addressWithWords(record.url, record.words, spans),
        words: `${record.citation}${title}`,
        kind: textName(record, opened.words) || SEARCH_LABELS.provision,
      },
    ];
  });
  const others = [
    ...organs.map(({ id, name }) => ({ href: `${dataset.organs}${id}/`, words: name, kind: ORGAN })),
    ...pages.map((page: FoundPage) => ({
      href: `${dataset.home}${page.path}`,
      words: page.title,
      kind: page.kind,
    })),
    ...terms.map((term) => ({
      href: `${dataset.glossary}#${slug(term)}`,
      words: term,
      kind: SEARCH_LABELS.term,
    })),
  ];
  // A name that is being typed comes first; a verb asks for what is done.
  const isVerb = VERBS.some(([verb]) => verb === fold(typed));
  const namesFirst =
    !isVerb && organs.some(({ name, says }) => [name, ...says].some((way) => begins(typed, way)));
  return namesFirst ? [...others, ...provisions] : [...provisions, ...others];
}

const ORGAN = SEARCH_LABELS.organ.toLocaleLowerCase('vi');
const begins = (typed: string, way: string): boolean => fold(way).startsWith(fold(typed));

function optionElement({ href, words, kind }: Offer, id: string): HTMLLIElement {
  const link = linkTo(href, words);
  link.tabIndex = -1;
  link.append(' ', element('small', 'muted', kind));
  const option = element('li', '', link);
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  // The field keeps the focus, so that a press does not close the list before it becomes a click.
  option.addEventListener('mousedown', (event) => event.preventDefault());
  return option;
}
