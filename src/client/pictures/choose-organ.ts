/** Chooses an organ by any of its names, marks left out or not, and shows its own drawing in place. The address keeps the choice. */
import { ORGAN_CHOICE } from '../../labels/pictures.ts';
import { fold } from '../../model/fold.ts';
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
  const said = form.querySelector('[role="status"]') as HTMLElement;
  const ways = [...choice.querySelectorAll<HTMLAnchorElement>('[data-organ-way]')].map((link) => ({
    link,
    id: link.dataset.organWay ?? '',
    count: Number(link.dataset.count),
    names: (link.dataset.names ?? '').split('|').map(fold),
  }));
  const show = (way: (typeof ways)[number]) => {
    field.value = way.link.textContent?.trim() ?? '';
    const address = new URL(location.href);
    address.searchParams.set('co-quan', way.id);
    keepAddress(history.state, address.href);
    return attempt(form, {
      what: 'hình của cơ quan',
      load: () => fetchedPage(way.link.href, DRAWING),
      use: (page) => place(page, choice.querySelector('[data-organ-drawing]') as HTMLElement),
      otherWay: { href: way.link.href, words: ORGAN_CHOICE.page },
      status: said,
    });
  };
  const submit = () => {
    const typed = fold(field.value.trim());
    const found = best(ways, typed);
    if (found) void show(found);
    else if (typed) said.textContent = ORGAN_CHOICE.none(field.value.trim());
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  field.addEventListener('input', () => {
    const exact = ways.find(({ names }) => names[0] === fold(field.value.trim()));
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

/** The organ that a name means: one that is called so, one whose name begins so, one that has it as a part; the busiest first. */
function best<Way extends { names: string[]; count: number }>(
  ways: readonly Way[],
  typed: string,
): Way | undefined {
  if (!typed) return undefined;
  const tests = [
    (name: string) => name === typed,
    (name: string) => name.startsWith(typed),
    (name: string) => name.includes(typed),
  ];
  for (const test of tests) {
    const [found] = ways.filter(({ names }) => names.some(test)).sort((a, b) => b.count - a.count);
    if (found) return found;
  }
  return undefined;
}

/** Takes the drawing out of the organ's page. */
function place(page: Document, into: HTMLElement): void {
  const held = document.importNode(page.querySelector(DRAWING) as HTMLElement, true);
  for (const one of held.querySelectorAll('[id]')) one.removeAttribute('id');
  into.replaceChildren(held);
  startPicture(held);
  into.scrollIntoView({ block: 'nearest' });
}
