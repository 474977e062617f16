/** What runs on every page from the reader's first touch on. */
import { keepSettings } from './display-settings.ts';
import { keepMyOrgan } from './my-organ.ts';
import { wireOnDemand } from './on-demand.ts';
import { keepReadingPlace } from './reading-place.ts';
import { hasSingleKeys } from './single-keys.ts';

/** `/` goes to the search field of the page, or to the search page where there is none; not while one types or composes. */
function wireSearchKey(): void {
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

/** Hides the header on scroll down and shows it on scroll up. */
function headerReturns(): void {
  let last = scrollY;
  addEventListener(
    'scroll',
    () => {
      if (Math.abs(scrollY - last) < 8) return;
      document.documentElement.classList.toggle('reading-on', scrollY > last && scrollY > 160);
      last = scrollY;
    },
    { passive: true },
  );
}

keepSettings();
headerReturns();
keepMyOrgan();
keepReadingPlace();
wireSearchKey();
wireOnDemand();
