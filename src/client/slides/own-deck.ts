/** A trainer's own deck: what the address names, in its order; what is added, moved or taken away goes into the address. */
import { OWN_LABELS, ownPlace, ownSize } from '../../labels/slides.ts';
import { buttonTo, element } from '../element.ts';
import { keepAddress } from '../keep-address.ts';
import { numberSlides, SLIDES_CHANGED } from './number-slides.ts';

/** Puts the chosen slides into the page. */
export function fillOwnDeck(): void {
  const root = document.querySelector<HTMLElement>('[data-own-deck]');
  const pool = document.querySelector<HTMLTemplateElement>('[data-pool]');
  const form = root?.querySelector<HTMLElement>('[data-own-choices]');
  const add = form?.querySelector<HTMLSelectElement>('[data-own-add]');
  if (root && pool && form && add) compose({ root, pool, form, add });
}

interface Parts {
  readonly root: HTMLElement;
  readonly pool: HTMLTemplateElement;
  readonly form: HTMLElement;
  readonly add: HTMLSelectElement;
}

function compose(parts: Parts): void {
  const { root, form, add } = parts;
  const asked = new URLSearchParams(location.search).get('chon')?.split(',') ?? [];
  let chosen: readonly string[] = asked.filter((id) => id !== '' && optionOf(add, id));
  const change = (next: readonly string[]) => {
    chosen = next;
    keepAddress(null, `${location.pathname}${chosen.length > 0 ? `?chon=${chosen.join(',')}` : ''}`);
    fill(parts, chosen);
    list(parts, chosen, change);
    root.dispatchEvent(new Event(SLIDES_CHANGED));
  };
  wireField(add, (id) => change([...chosen, id]));
  wireKeys(form);
  for (const start of form.querySelectorAll<HTMLElement>('[data-begin]'))
    start.addEventListener('click', () => {
      change(start.dataset.begin?.split(',') ?? []);
      form.querySelector<HTMLElement>('[data-own-start]')?.focus();
    });
  fill(parts, chosen);
  list(parts, chosen, change);
}

/** The slides of what was chosen, after the first; how many they are and how long they take. */
function fill({ root, pool, form }: Parts, chosen: readonly string[]): void {
  for (const old of root.querySelectorAll('.deck > .slot[data-group]')) old.remove();
  const slots = chosen.flatMap((id) => slotsOf(pool, id).map((slot) => slot.cloneNode(true) as HTMLElement));
  root.querySelector('.deck > .slot')?.after(...slots);
  numberSlides(root);
  const all = root.querySelectorAll('.deck [data-slide]').length;
  const minutes = slots.length * Number(form.dataset.slideMinutes);
  const size = form.querySelector('[data-own-size]');
  if (size) size.textContent = ownSize(chosen.length, all, minutes);
}

const slotsOf = (pool: HTMLTemplateElement, id: string) =>
  [...pool.content.querySelectorAll<HTMLElement>('.slot')].filter(({ dataset }) => dataset.group === id);

/** What was chosen, each part with what moves it and takes it away; the same button keeps the focus. */
function list({ root, form, add }: Parts, chosen: readonly string[], change: (next: string[]) => void): void {
  const place = form.querySelector<HTMLElement>('[data-own-list]');
  const move = (from: number, to: number, act: string) => {
    const id = chosen[from];
    if (id === undefined || to < 0 || to >= chosen.length) return;
    change(chosen.toSpliced(from, 1).toSpliced(to, 0, id));
    focusOn(place, to, act);
    const said = root.querySelector('[data-said]');
    if (said) said.textContent = ownPlace(nameOf(add, id), to + 1, chosen.length);
  };
  const rows = chosen.map((id, i) => {
    const name = element(
      'span',
      optionOf(add, id)?.dataset.law === undefined ? '' : 'law-name',
      nameOf(add, id),
    );
    const up = act(OWN_LABELS.up, name, 'up', () => move(i, i - 1, 'up'));
    up.setAttribute('aria-disabled', String(i === 0));
    const down = act(OWN_LABELS.down, name, 'down', () => move(i, i + 1, 'down'));
    down.setAttribute('aria-disabled', String(i === chosen.length - 1));
    const off = act(OWN_LABELS.remove, name, 'remove', () => {
      change(chosen.toSpliced(i, 1));
      if (chosen.length > 1) focusOn(place, Math.min(i, chosen.length - 2), 'remove');
      else add.focus();
    });
    return element('li', '', name, element('span', 'own-acts', up, down, off));
  });
  place?.replaceChildren(...rows);
  for (const part of ['list', 'size', 'start', 'kept', 'keys'])
    form.querySelector(`[data-own-${part}]`)?.toggleAttribute('hidden', rows.length === 0);
  form.querySelector('[data-own-starts]')?.toggleAttribute('hidden', rows.length > 0);
}

function act(words: string, name: HTMLElement, kind: string, press: () => void): HTMLButtonElement {
  const made = buttonTo(words, press);
  made.dataset.act = kind;
  made.setAttribute('aria-label', `${words}: ${name.textContent}`);
  return made;
}

const optionOf = (add: HTMLSelectElement, id: string) => [...add.options].find(({ value }) => value === id);
const nameOf = (add: HTMLSelectElement, id: string) => optionOf(add, id)?.text.trim() ?? id;

const focusOn = (place: HTMLElement | null, row: number, act: string) =>
  place?.children[row]?.querySelector<HTMLElement>(`[data-act="${act}"]`)?.focus();

/** What is chosen in the field is added. Arrows on a closed list choose in passing: then Enter adds, or going on. */
function wireField(add: HTMLSelectElement, choose: (id: string) => void): void {
  let key = '';
  // Some browsers bring back what was in the field.
  add.value = '';
  const take = () => {
    if (add.value) choose(add.value);
    add.value = '';
  };
  add.addEventListener('pointerdown', () => {
    key = '';
  });
  add.addEventListener('keydown', (event) => {
    key = event.key;
    if (key !== 'Enter' || !add.value) return;
    event.preventDefault();
    take();
  });
  add.addEventListener('blur', take);
  add.addEventListener('change', () => {
    if (key === '' || key === 'Enter' || key === ' ') take();
  });
}

/** In the list arrows move a part and Delete takes it away; elsewhere they turn slides. */
function wireKeys(form: HTMLElement): void {
  const acts: Record<string, string> = { ArrowUp: 'up', ArrowDown: 'down', Delete: 'remove' };
  form.querySelector('[data-own-list]')?.addEventListener('keydown', (event) => {
    const act = acts[(event as KeyboardEvent).key];
    const row = (event.target as Element).closest('li');
    if (!act || !row) return;
    event.preventDefault();
    event.stopPropagation();
    row.querySelector<HTMLButtonElement>(`[data-act="${act}"]`)?.click();
  });
}
