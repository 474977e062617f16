/** A trainer's own deck: what the address names, in its order; what is added or taken away goes into the address. */
import { buttonTo, element } from '../element.ts';
import { numberSlides } from './number-slides.ts';

/** Puts the chosen slides into the page. */
export function fillOwnDeck(): void {
  const root = document.querySelector<HTMLElement>('[data-own-deck]');
  const pool = document.querySelector<HTMLTemplateElement>('[data-pool]');
  if (root && pool) fill(root, pool);
}

function fill(root: HTMLElement, pool: HTMLTemplateElement): void {
  const chosen = (new URLSearchParams(location.search).get('chon') ?? '').split(',').filter(Boolean);
  const slots = chosen.flatMap((id) =>
    [...pool.content.querySelectorAll<HTMLElement>('.slot')]
      .filter(({ dataset }) => dataset.group === id)
      .map((slot) => slot.cloneNode(true) as HTMLElement),
  );
  root.querySelector('.deck > .slot')?.after(...slots);
  numberSlides(root);
  const add = root.querySelector<HTMLSelectElement>('[data-own-add]');
  const go = (ids: readonly string[]) => {
    location.href = `${location.pathname}${ids.length > 0 ? `?chon=${ids.join(',')}` : ''}`;
  };
  add?.addEventListener('change', () => go([...chosen, add.value]));
  const list = chosen.map((id, i) => {
    const label = [...(add?.options ?? [])].find(({ value }) => value === id)?.text ?? id;
    const up = buttonTo('Lên', () => go(chosen.toSpliced(i, 1).toSpliced(Math.max(0, i - 1), 0, id)));
    const off = buttonTo('Bỏ', () => go(chosen.toSpliced(i, 1)));
    return element('li', '', `${label} `, up, ' ', off);
  });
  root.querySelector('[data-own-list]')?.replaceChildren(...list);
}
