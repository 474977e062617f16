/** All slides small, each a way to itself; arrows move the choice. */
export interface Overview {
  toggle(): void;
  close(): void;
  isOpen(): boolean;
  /** Moves the choice by so many slides, or rows. */
  move(by: 'next' | 'back' | 'down' | 'up'): void;
}

export function overviewOf(root: HTMLElement): Overview {
  const isOpen = () => root.classList.contains('overview');
  const picks = () => [...root.querySelectorAll<HTMLElement>('[data-pick]')];
  const set = (open: boolean) => {
    root.classList.toggle('overview', open);
    root.querySelector('[data-more-acts]')?.removeAttribute('open');
    for (const button of root.querySelectorAll('[data-overview]'))
      button.setAttribute('aria-pressed', String(open));
    const current = root.querySelector('.slot.current');
    if (!open) {
      if (document.activeElement?.matches('[data-pick]')) (document.activeElement as HTMLElement).blur();
      return;
    }
    current?.scrollIntoView({ block: 'center' });
    current?.querySelector<HTMLElement>('[data-pick]')?.focus();
  };
  const columns = () => {
    const all = picks();
    const top = all[0]?.getBoundingClientRect().top;
    const next = all.findIndex((one) => one.getBoundingClientRect().top !== top);
    return next > 0 ? next : all.length;
  };
  return {
    isOpen,
    toggle: () => set(!isOpen()),
    close: () => set(false),
    move(by) {
      const all = picks();
      const at = all.indexOf(document.activeElement as HTMLElement);
      const step = { next: 1, back: -1, down: columns(), up: -columns() }[by];
      const to = all[Math.min(Math.max(at + step, 0), all.length - 1)];
      to?.focus();
      to?.scrollIntoView({ block: 'nearest' });
    },
  };
}
