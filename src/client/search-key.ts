import { recall } from './storage.ts';

/** `/` goes to the search field of the page, or to the search page where there is none. */
export function wireSearchKey(): void {
  document.addEventListener('keydown', (event) => {
    const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
    if (
      event.key !== '/' ||
      typing ||
      recall('single-keys') === 'off' ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    const field = document.querySelector<HTMLInputElement>('input[type="search"]');
    event.preventDefault();
    if (!field?.offsetParent) {
      document.querySelector<HTMLAnchorElement>('nav a[href$="/tim-kiem/"]')?.click();
      return;
    }
    field.focus();
    field.select();
  });
}
