/** Chooses an organ by any of its names, marks left out or not, and shows its own drawing in place. The address keeps the choice. */
import { ORGAN_CHOICE } from '../../labels/pictures.ts';
import { fold } from '../../model/fold.ts';
import { organsCalled } from '../../search/organ-filter.ts';
import { fetchedPage } from '../fetched.ts';
import { keepAddress } from '../keep-address.ts';
import { attempt } from '../loading.ts';
import { startPicture } from './start-picture.ts';

const DRAWING = 'figure[data-diagram="organ"]';
const choice = document.querySelector<HTMLElement>('[data-organ-choice]');
if (choice) start(choice);

function start(choice: HTMLElement): void {
  const form = choice.querySelector('form') as HTMLFormElement;
  const field = form.elements.namedItem('co-quan') as HTMLInputElement;
  const status = form.querySelector('[role="status"]') as HTMLElement;
  // Where a name means several, the busiest comes first.
  const ways = [...choice.querySelectorAll<HTMLAnchorElement>('[data-organ-way]')]
    .sort((a, b) => Number(b.dataset.count) - Number(a.dataset.count))
    .map((link) => ({
      link,
      id: link.dataset.organWay ?? '',
      name: link.textContent?.trim() ?? '',
      says: (link.dataset.says ?? '').split('|'),
    }));
  const show = (way: (typeof ways)[number]) => {
    field.value = way.name;
    const address = new URL(location.href);
    address.searchParams.set('co-quan', way.id);
    keepAddress(history.state, address.href);
    return attempt(form, {
      what: 'hình của cơ quan',
      load: () => fetchedPage(way.link.href, DRAWING),
      use: (page) => place(page, document.querySelector('[data-organ-drawing]') as HTMLElement),
      otherWay: { href: way.link.href, words: ORGAN_CHOICE.page },
      status,
    });
  };
  const submit = () => {
    const typed = field.value.trim();
    const [found] = typed ? organsCalled(typed, ways) : [];
    if (found) void show(found);
    else if (typed) status.textContent = ORGAN_CHOICE.none(typed);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  field.addEventListener('input', () => {
    const exact = ways.find(({ name }) => fold(name) === fold(field.value.trim()));
    if (exact) void show(exact);
  });
  for (const way of ways)
    way.link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void show(way);
    });
  const kept = ways.find(({ id }) => id === new URLSearchParams(location.search).get('co-quan'));
  if (kept) void show(kept);
}

/** Takes the drawing out of the organ's page. */
function place(page: Document, into: HTMLElement): void {
  const drawing = document.importNode(page.querySelector(DRAWING) as HTMLElement, true);
  for (const one of drawing.querySelectorAll('[id]')) one.removeAttribute('id');
  into.replaceChildren(drawing);
  startPicture(drawing);
  into.scrollIntoView({ block: 'nearest' });
}
