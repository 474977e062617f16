import { syllablesOf } from '../search/keys.ts';

/**
 * Narrows the duties of an organ's page to those whose words, the law's or ours, hold all that is typed into the form;
 * the last syllable may be half typed.
 */
export function filterDuties(form: HTMLFormElement): void {
  const wanted = keysOf(form.querySelector('input')?.value ?? '');
  const duties = [...document.querySelectorAll<HTMLElement>('li.duty')];
  for (const duty of duties) {
    const text = ` ${keysOf(`${roleOf(duty)} ${duty.textContent}`).join(' ')} `;
    duty.hidden = !wanted.every((key, i) => text.includes(i === wanted.length - 1 ? ` ${key}` : ` ${key} `));
  }
  for (const group of new Set(duties.map((duty) => duty.parentElement?.parentElement))) {
    if (group) group.hidden = !group.querySelector('li.duty:not([hidden])');
  }
  const said = form.querySelector('[role="status"]');
  const count = duties.filter((duty) => !duty.hidden).length;
  if (said) said.textContent = wanted.length > 0 ? `Còn ${count} nhiệm vụ có những chữ này.` : '';
}

const keysOf = (text: string): string[] => syllablesOf(text).map(({ key }) => key);

/** The heading that the duty stands under: `chủ trì`. */
const roleOf = (duty: HTMLElement): string => duty.closest('section')?.querySelector('h3')?.textContent ?? '';
