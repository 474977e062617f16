/** While reading, marks the provision at the top of the window and says in the wayfinder which one it is. */
export function followReading(): void {
  const provisions = [...document.querySelectorAll<HTMLElement>('.law [data-provision]')];
  const here = document.querySelector<HTMLElement>('.wayfinder [aria-current]');
  if (provisions.length < 2 || !here || !document.querySelector('.provision-more')) return;
  const place = document.createElement('span');
  place.className = 'muted';
  here.after(' ', place);

  const visible = new Set<Element>();
  const observer = observerOf((entries) => {
    for (const entry of entries) visible[entry.isIntersecting ? 'add' : 'delete'](entry.target);
    const current = provisions.filter((provision) => visible.has(provision)).at(0);
    for (const provision of provisions) provision.classList.toggle('current', provision === current);
    place.textContent = current ? provisionName(current.dataset.provision ?? '') : '';
  });
  for (const provision of provisions) observer?.observe(provision);
}

/** Watches what is at the top of the window; null where the browser cannot. */
function observerOf(seen: IntersectionObserverCallback): IntersectionObserver | null {
  try {
    return new IntersectionObserver(seen, { rootMargin: '-15% 0px -70% 0px' });
  } catch {
    return null;
  }
}

/** `khoan-2-1` as a reader says it: `khoản 2.1`. */
export const provisionName = (id: string): string =>
  id
    .replace(/^khoan-(\d+)-(\d+)/u, 'khoản $1.$2')
    .replace(/^khoan-/u, 'khoản ')
    .replace(/^doan-/u, 'đoạn ')
    .replace(/-diem-/u, ', điểm ')
    .replace('mo-dau', '');
