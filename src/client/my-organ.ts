import { FRAME_LABELS } from '../labels/common.ts';
import { keep, recall } from './storage.ts';

/** "Cơ quan của tôi": the organ a reader chose is remembered on this machine, shown in the header, and forgotten on request. */
export function keepMyOrgan(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-my-organ-tools]')) offer(button);
  document.querySelector('[data-my-organ] button')?.addEventListener('click', forget);
  show();
}

/** Keeps an organ as the reader's own, and tells the page. */
export function remember(href: string, name: string): void {
  keep('my-organ', JSON.stringify([new URL(href).pathname, name.trim()]));
  show();
}

/** The address and the name of the reader's own organ. */
export function remembered(): [href: string, name: string] | null {
  try {
    const [href, name] = JSON.parse(recall('my-organ') ?? 'null') as [string, string];
    return href && name ? [href, name] : null;
  } catch {
    return null;
  }
}

/** On an organ's page: the button that takes it as one's own, or forgets it. */
function offer(button: HTMLElement): void {
  const mine = () => remembered()?.[0] === location.pathname;
  const label = () => {
    button.textContent = mine() ? FRAME_LABELS.forget : (button.dataset.keep ?? '');
  };
  button.addEventListener('click', () => {
    if (mine()) forget();
    else remember(location.href, document.querySelector('h1')?.textContent ?? '');
    label();
  });
  label();
}

/** What a page hears when the reader's own organ is another, or none. */
export const MY_ORGAN_CHANGED = 'my-organ';

/** The line in the header; `theme.js` has made room for it before the first paint. */
function show(): void {
  const line = document.querySelector<HTMLElement>('[data-my-organ]');
  const mine = remembered();
  document.documentElement.classList.toggle('mine', mine !== null);
  const link = line?.querySelector('a');
  if (link && mine) [link.href, link.textContent] = mine;
  document.dispatchEvent(new Event(MY_ORGAN_CHANGED));
}

/** No organ is the reader's own any more. */
export function forget(): void {
  keep('my-organ', '');
  show();
}
