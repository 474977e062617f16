import { keep, recall } from './storage.ts';

/** Where the reader last read, kept on this device only: the provision that was at the top when an article was left. */
export function keepReadingPlace(): void {
  const provisions = [...document.querySelectorAll<HTMLElement>('.law [data-provision]')];
  const title = document.querySelector('h1')?.textContent?.trim();
  if (provisions.length === 0 || !title || !/\/(?:dieu-[^/]+|toan-van)\/$/u.test(location.pathname)) return;
  addEventListener('pagehide', () => {
    const line = innerHeight * 0.3;
    const read = provisions.filter((one) => one.getBoundingClientRect().top < line).at(-1) ?? provisions[0];
    const [, article] = /^dieu-(\d+)-/u.exec(read?.id ?? '') ?? [];
    const name = provisionName(read?.dataset.provision ?? '');
    const words = [title, article ? `Điều ${article}` : '', name].filter(Boolean).join(', ');
    keep('read', JSON.stringify([`${location.pathname}#${read?.id}`, words.replace(/\s+/gu, ' ')]));
  });
}

/** The way back there, and a button that forgets it; where the line is hidden, only if the place is on this page. */
export function offerReadingPlace(): void {
  const line = document.querySelector<HTMLElement>('[data-read-on]');
  const link = line?.querySelector('a');
  const place = kept();
  if (!line || !link || !place) return;
  if (line.hidden && !place[0].startsWith(`${location.pathname}#`)) return;
  line.hidden = false;
  [link.href, link.textContent] = place;
  line.querySelector('button')?.addEventListener('click', () => {
    keep('read', '');
    line.hidden = true;
    document.documentElement.classList.remove('read');
  });
}

function kept(): [href: string, words: string] | null {
  try {
    const [href, words] = JSON.parse(recall('read') ?? 'null') as [string, string];
    return href && words ? [href, words] : null;
  } catch {
    return null;
  }
}

/** `khoan-2-1` as a reader says it: `khoản 2.1`. */
const provisionName = (id: string): string =>
  id
    .replace(/^khoan-(\d+)-(\d+)/u, 'khoản $1.$2')
    .replace(/^khoan-/u, 'khoản ')
    .replace(/^doan-/u, 'đoạn ')
    .replace(/-diem-/u, ', điểm ')
    .replace('mo-dau', '');
