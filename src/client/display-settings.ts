import { keep, recall } from './storage.ts';

/** Theme and text size: chosen in the header, kept, and put on `<html>` (before the first paint by `theme.js`). */
export function keepSettings(): void {
  const settings = document.querySelector<HTMLDetailsElement>('[data-settings]');
  if (!settings) return;
  for (const choice of settings.querySelectorAll('fieldset')) {
    const inputs = [...choice.querySelectorAll('input')];
    // What was chosen before this code arrived stays chosen; its event comes again.
    if (inputs.some((input) => input.checked !== input.defaultChecked)) continue;
    for (const input of inputs) input.checked = input.value === (recall(input.name) ?? '');
  }
  settings.addEventListener('change', (event) => {
    const { name, value } = event.target as HTMLInputElement;
    keep(name, value);
    keepInView(() => {
      if (value) document.documentElement.dataset[name] = value;
      else delete document.documentElement.dataset[name];
    });
  });
  document.addEventListener('click', (event) => {
    if (settings.open && !settings.contains(event.target as Node)) settings.open = false;
  });
  settings.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    settings.open = false;
    settings.querySelector('summary')?.focus();
  });
}

/** Changes the look of the page while the line that is read stays where it is. */
function keepInView(change: () => void): void {
  const lines = [...document.querySelectorAll('main :is(p, li, h2, h3)')];
  const read = lines.find((line) => line.getBoundingClientRect().top > innerHeight * 0.1);
  const top = () => read?.getBoundingClientRect().top ?? 0;
  const before = top();
  change();
  scrollBy({ top: top() - before, behavior: 'instant' });
}
