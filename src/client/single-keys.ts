import { keep, recall } from './storage.ts';

/** Where a reader's choice to do without single-key shortcuts is kept (WCAG 2.1.4). */
const SINGLE_KEYS = 'single-keys';

/** Whether keys that are one character do anything. */
export const hasSingleKeys = (): boolean => recall(SINGLE_KEYS) !== 'off';

/** Lets the box of this part of a page, if there is one, switch such keys off and on. */
export function wireSingleKeys(root: ParentNode): void {
  const box = root.querySelector<HTMLInputElement>('[data-single-keys]');
  if (!box) return;
  box.checked = hasSingleKeys();
  box.addEventListener('change', () => keep(SINGLE_KEYS, box.checked ? '' : 'off'));
}
