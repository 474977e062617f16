/** The list of organs narrows as one types: by names, abbreviations and everyday words, marks or none. */
import { foundOrgansLabel } from '../labels/home.ts';
import { organsCalled } from '../search/organ-filter.ts';
import type { NamedOrgan } from '../search/words.ts';
import { attempt } from './loading.ts';
import { organNames, organOffer } from './pick-organ.ts';

/** How many organs that the page does not list are offered at once. */
const FURTHER = 30;

const box = document.querySelector<HTMLElement>('[data-organ-filter]');
const field = box?.querySelector('input');
if (box && field) start(box, field);

function start(box: HTMLElement, field: HTMLInputElement): void {
  const { names = '', organs = '' } = box.dataset;
  const rows = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-organ]')].map((row) => [row.dataset.organ, row]),
  );
  const show = (all: readonly NamedOrgan[]) => {
    const called = organsCalled(field.value, all);
    const ids = new Set<string | undefined>(called.map(({ id }) => id));
    for (const [id, row] of rows) row.hidden = !ids.has(id);
    for (const system of document.querySelectorAll<HTMLElement>('[data-system]')) {
      system.hidden = !system.querySelector('[data-organ]:not([hidden])');
    }
    const typed = field.value.trim() !== '';
    const further = typed ? called.filter(({ id }) => !rows.has(id)) : [];
    box
      .querySelector('[data-further]')
      ?.replaceChildren(...further.slice(0, FURTHER).map((organ) => organOffer(organ, organs)));
    const found = box.querySelector('[data-found]');
    if (found) found.textContent = typed ? foundOrgansLabel(called.length) : '';
  };
  const refresh = () =>
    attempt(field, { what: 'danh sách tên gọi', load: () => organNames(names), use: show });
  field.addEventListener('input', refresh);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || !field.value.trim()) return;
    document.querySelector<HTMLAnchorElement>('main [data-organ]:not([hidden]) a, [data-further] a')?.click();
  });
  // What was typed is there again when one comes back.
  if (field.value) void refresh();
}
