import { hasSingleKeys } from './single-keys.ts';

/** `/` goes to the search field of the page, or to the search page where there is none; not while one types or composes. */
export function wireSearchKey(): void {
  document.addEventListener('keydown', (event) => {
    const isTyping = (event.target as Element).closest('input, textarea, select, [contenteditable]');
    const isOther = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
    if (event.key !== '/' || isOther || isTyping || !hasSingleKeys()) return;
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
