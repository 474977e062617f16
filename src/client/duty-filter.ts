import { ROLE_LABELS } from '../labels/duties.ts';
import type { Role } from '../model/duty.ts';
import { syllablesOf } from '../search/keys.ts';

/**
 * Narrows the cards of an organ's page to those whose words, the law's or ours, hold all that is typed into the form; the
 * last syllable may be half typed.
 */
export function filterDuties(form: HTMLFormElement): void {
  const wanted = keysOf(form.querySelector('input')?.value ?? '');
  const cards = [...document.querySelectorAll<HTMLElement>('[data-card][data-duties]')];
  for (const card of cards) {
    const text = ` ${keysOf(`${rolesOf(card)} ${card.textContent}`).join(' ')} `;
    card.hidden = !wanted.every((key, i) => text.includes(i === wanted.length - 1 ? ` ${key}` : ` ${key} `));
  }
  const folded = document.querySelector<HTMLDetailsElement>('.of-others > details');
  if (folded && wanted.length > 0) folded.open = true;
  const status = form.querySelector('p[role="status"]');
  const count = cards.filter((card) => !card.hidden).length;
  if (status) status.textContent = wanted.length > 0 ? `Còn ${count} điều khoản có những chữ này.` : '';
}

const keysOf = (text: string): string[] => syllablesOf(text).map(({ key }) => key);

const rolesOf = (card: HTMLElement): string =>
  [...card.querySelectorAll<HTMLElement>('[data-role]')]
    .map(({ dataset }) => ROLE_LABELS[dataset.role as Role])
    .join(' ');
