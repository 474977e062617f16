/**
 * Changes what a region shows without losing a keyboard reader's place: the focus goes to the control of the same name
 * (`data-control`), else to what stands for it, `instead`.
 */
export function keepFocus(region: HTMLElement, change: () => void, instead: () => HTMLElement | null): void {
  const active = document.activeElement;
  const isWithin = active !== null && region.contains(active);
  const name = active instanceof HTMLElement ? active.dataset.control : undefined;
  change();
  if (!isWithin) return;
  const again = [...region.querySelectorAll<HTMLElement>('[data-control]')].find(
    ({ dataset }) => dataset.control === name,
  );
  (again ?? instead())?.focus();
}
