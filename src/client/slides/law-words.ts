/**
 * A citation opens the provision's whole words over the slide; Esc closes them. Browsers without popovers follow the link.
 */
export function wireLawWords(root: HTMLElement): void {
  const wordsAt = (place: string) =>
    [...root.querySelectorAll<HTMLElement>('[data-words]')].find(({ dataset }) => dataset.words === place);
  root.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target.closest('[data-close-words]')) {
      target.closest<HTMLElement>('[popover]')?.hidePopover();
      return;
    }
    const link = target.closest<HTMLElement>('[data-words-of]');
    const words = link && wordsAt(link.dataset.wordsOf ?? '');
    if (!words || typeof words.showPopover !== 'function') return;
    event.preventDefault();
    words.showPopover();
    words.querySelector<HTMLElement>('[data-close-words]')?.focus();
  });
}

/** Whether some provision's words are open. */
export const lawWordsAreOpen = (root: HTMLElement): boolean => {
  try {
    return root.querySelector('[data-words]:popover-open') !== null;
  } catch {
    return false;
  }
};
