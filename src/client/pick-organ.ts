/** A field in which an organ is picked: as one types, the organs that are called so are offered as links. */
import { foundOrgansLabel } from '../labels/home.ts';
import { capital } from '../model/letter-case.ts';
import { organsCalled } from '../search/organ-filter.ts';
import type { NamedOrgan } from '../search/words.ts';
import { element, linkTo } from './element.ts';
import { fetchedJson } from './fetched.ts';
import { attempt } from './loading.ts';

/** How many are offered at once. */
const OFFERED = 6;

export function pickOrgan(box: HTMLElement, picked: (href: string, name: string) => void): void {
  const field = box.querySelector('input');
  const list = box.querySelector<HTMLElement>('[data-offers]');
  const found = box.querySelector<HTMLElement>('[data-found]');
  if (!field || !list || !found) return;
  const asServed = [...list.children];
  const show = (organs: readonly NamedOrgan[]) => {
    const called = organsCalled(field.value, organs);
    const typed = field.value.trim() !== '';
    found.textContent = typed ? foundOrgansLabel(called.length) : '';
    found.classList.toggle('visually-hidden', !typed || called.length > 0);
    list.replaceChildren(
      ...(typed && called.length > 0
        ? called.slice(0, OFFERED).map((organ) => organOffer(organ, box.dataset.organs ?? ''))
        : // Where nothing is called so, the last offer is the list of all.
          asServed.slice(typed ? -1 : 0)),
    );
  };
  field.addEventListener('input', () =>
    attempt(field, {
      what: 'danh sách cơ quan',
      load: () => organNames(box.dataset.names ?? ''),
      use: show,
      otherWay: { href: box.dataset.organs ?? '', words: 'Mở danh sách' },
    }),
  );
  walkOffers(field, list);
  list.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || link.href.endsWith(box.dataset.organs ?? '') || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    field.value = '';
    list.replaceChildren(...asServed);
    picked(link.href, link.textContent ?? '');
  });
}

/** Arrow keys walk from the field through what is offered and back; Enter takes the first. */
function walkOffers(field: HTMLInputElement, list: HTMLElement): void {
  const links = () => [...list.querySelectorAll('a')];
  field.addEventListener('keydown', (event) => {
    const [first] = links();
    if (event.isComposing || !first) return;
    if (event.key === 'ArrowDown') first.focus();
    else if (event.key === 'Enter' && field.value.trim()) first.click();
    else return;
    event.preventDefault();
  });
  list.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const all = links();
    (all[all.indexOf(event.target as HTMLAnchorElement) + step] ?? field).focus();
  });
}

/** An organ as a line of a list, a link to its page. */
export function organOffer({ id, name }: NamedOrgan, organs: string): HTMLLIElement {
  return element('li', '', linkTo(`${organs}${id}/`, capital(name)));
}

const loading = new Map<string, Promise<NamedOrgan[]>>();

/** Every way each organ is called; fetched once, and again where that failed. */
export function organNames(address: string): Promise<NamedOrgan[]> {
  const known = loading.get(address);
  if (known) return known;
  const names = fetchedJson<NamedOrgan[]>(address);
  loading.set(address, names);
  names.catch(() => loading.delete(address));
  return names;
}
