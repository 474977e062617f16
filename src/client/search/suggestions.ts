import { slug } from '../../model/fold.ts';
import { search } from '../../search/search.ts';
import { suggest } from '../../search/suggest.ts';
import { textName } from '../../search/text-name.ts';
import { element, linkTo } from '../element.ts';
import { litAddress } from './lit-words.ts';
import { type OpenSearch, openSearch } from './pagefind.ts';

const PAUSE = 80;
/** Articles offered at most. */
const ARTICLES = 4;

interface Offer {
  readonly href: string;
  readonly words: string;
  readonly kind: string;
}

/** Makes a search field a combobox (ARIA practices, "editable combobox with list autocomplete", choices are links). */
export function offerSuggestions(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  if (!field) return;
  const list = element('ul', 'suggestions');
  list.id = `${field.id}-goi-y`;
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Gợi ý');
  form.append(list);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  const opening = openSearch(form.dataset.suggest ?? '');
  let chosen = -1;
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const show = (isOpen: boolean) => {
    list.hidden = !isOpen;
    field.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) choose(-1);
  };
  const choose = (at: number) => {
    chosen = at;
    options().forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === at));
    });
    const option = options()[at];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const refresh = async () => {
    asked += 1;
    const mine = asked;
    const typed = field.value.trim();
    if (!typed) {
      show(false);
      return;
    }
    const offers = await opening.then((opened) => offersFor(typed, opened, form)).catch(() => []);
    if (mine !== asked) return;
    list.replaceChildren(...offers.map((offer, i) => optionElement(offer, `${list.id}-${i}`)));
    list.dataset.query = typed;
    choose(-1);
    show(offers.length > 0 && document.activeElement === field);
  };

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(refresh, PAUSE);
  });
  field.addEventListener('keydown', (event) => {
    const all = options();
    if (list.hidden || all.length === 0) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      choose(((chosen + 1 + step + all.length + 1) % (all.length + 1)) - 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      show(false);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      all[chosen]?.querySelector('a')?.click();
    }
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) show(false);
  });
  void refresh();
}

async function offersFor(typed: string, opened: OpenSearch, { dataset }: HTMLFormElement): Promise<Offer[]> {
  const { organs, terms } = suggest(typed, opened.words);
  const { results } = await search(typed, opened);
  const articles = new Set<string>();
  const provisions = results.flatMap((result): Offer[] => {
    const { record, weak } = result;
    const article = `${record?.regulation} ${record?.article}`;
    if (!record || weak || articles.size >= ARTICLES || articles.has(article)) return [];
    articles.add(article);
    return [
      {
        href: litAddress(result),
        words: `${record.citation}. ${record.title}`,
        kind: textName(record, opened.words) || 'điều khoản',
      },
    ];
  });
  return [
    ...organs.map(({ id, name }) => ({ href: `${dataset.organs}${id}/`, words: name, kind: 'cơ quan' })),
    ...terms.map((term) => ({ href: `${dataset.glossary}#${slug(term)}`, words: term, kind: 'thuật ngữ' })),
    ...provisions,
  ];
}

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
