/** What runs on every page as it opens. All else comes when the reader touches the page, and nothing of it is needed for reading. */
import { atFirstTouch } from './first-touch.ts';
import { repeatable } from './loading.ts';

/** So long after a page has loaded, in milliseconds: whoever reads or types at once is not made to wait. */
const PAUSE = 2_000;

/**
 * Loads the offline code two seconds after the page, as a chunk of its own, so that it does not slow the first visit.
 * One-file editions have no manifest and are skipped.
 */
function beginOffline(): void {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  if (!import.meta.env.PROD || !manifest || !('serviceWorker' in navigator)) return;
  const base = new URL('.', manifest.href).pathname;
  const start = async () => {
    const code = await import('./offline/offline.ts').catch(() => null);
    code?.startOffline(base);
  };
  const idle = () =>
    'requestIdleCallback' in window ? requestIdleCallback(() => void start()) : void start();
  const later = () => setTimeout(idle, PAUSE);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}

/** Opens the `details` that the style sheet shows open on wide screens, so that the DOM agrees. */
function openWide(): void {
  const isDesk = matchMedia('(min-width: 64rem)').matches;
  const hasMargin = matchMedia('(min-width: 80rem)').matches;
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-open-wide]')) {
    details.open = details.matches('.summary-note, .notes') ? hasMargin : isDesk;
    // A jump within the page leaves the sheet that it was chosen from.
    details.addEventListener('click', ({ target }) => {
      if (!isDesk && (target as Element).closest('a[href^="#"]')) details.open = false;
    });
  }
}

/** What a page with a certain part needs besides. */
const PARTS: readonly (readonly [part: string, load: () => Promise<unknown>])[] = [
  ['body', () => import('./touched.ts')],
  ['[data-picture]', () => import('./pictures/pictures.ts')],
  ['[data-pick-organ]', () => import('./home/home.ts')],
  ['[data-texts]', () => import('./regulation-filter.ts')],
  ['[data-organ-filter]', () => import('./organ-list.ts')],
];

openWide();
beginOffline();
const loads = PARTS.filter(([part]) => document.querySelector(part)).map(([, load]) => repeatable(load));
atFirstTouch(
  () => Promise.all(loads.map((load) => load())),
  // What the address or this device asks to be shown (`theme.js` has looked) does not wait, nor what was typed before one came back.
  Boolean(
    location.search ||
      document.documentElement.matches('.mine, .read') ||
      document.querySelector<HTMLInputElement>('[data-organ-filter] input')?.value,
  ),
);
