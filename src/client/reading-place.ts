import { provisionName } from './current-provision.ts';
import { keep, recall } from './storage.ts';

/** Where the reader last read, kept on this device only: the provision that was at the top when an article was left. */
export function keepReadingPlace(): void {
  const provisions = [...document.querySelectorAll<HTMLElement>('.law [data-provision]')];
  const title = document.querySelector('h1')?.textContent?.trim();
  if (provisions.length === 0 || !title || !/\/dieu-[^/]+\/$/u.test(location.pathname)) return;
  addEventListener('pagehide', () => {
    const line = innerHeight * 0.3;
    const read = provisions.filter((one) => one.getBoundingClientRect().top < line).at(-1) ?? provisions[0];
    const name = provisionName(read?.dataset.provision ?? '');
    const words = [title, ...(name ? [name] : [])].join(', ');
    keep('read', JSON.stringify([`${location.pathname}#${read?.id}`, words.replace(/\s+/gu, ' ')]));
  });
}

/** On the front page: the way back there, and a button that forgets it. */
export function offerReadingPlace(): void {
  const line = document.querySelector<HTMLElement>('[data-read-on]');
  const link = line?.querySelector('a');
  const place = kept();
  if (!line || !link || !place) return;
  [link.href, link.textContent] = place;
  line.querySelector('button')?.addEventListener('click', () => {
    keep('read', '');
    document.documentElement.classList.remove('read');
  });
}

function kept(): [href: string, words: string] | null {
  try {
    return JSON.parse(recall('read') ?? 'null') as [string, string] | null;
  } catch {
    return null;
  }
}
