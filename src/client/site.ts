/** What runs on every page as it opens. All else comes when the reader touches the page, and nothing of it is needed for reading. */
import { atFirstTouch } from './first-touch.ts';
import { repeatable } from './loading.ts';
import { beginOffline } from './offline/begin.ts';
import { openWide } from './open-wide.ts';

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
