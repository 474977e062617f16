/** Arrow keys go from the field down through the results and back; Escape goes back to the field. */
export function walkResults(field: HTMLInputElement, region: HTMLElement): void {
  const links = () => [...region.querySelectorAll<HTMLAnchorElement>('[data-result] .found')];
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    const first = links()[0];
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  region.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'Escape') field.focus();
    if (at < 0 || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    const next = all[at + (event.key === 'ArrowDown' ? 1 : -1)];
    (next ?? (event.key === 'ArrowUp' ? field : all[at]))?.focus();
  });
}

/**
 * Changes what a region shows without losing a keyboard reader's place: the focus goes to the control of the same name
 * (`data-control`), else to what takes its place, `instead`.
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
