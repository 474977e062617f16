/** Arrow keys go from the field down through the results and back; Escape goes back to the field. */
export function walkResults(field: HTMLInputElement, region: HTMLElement): void {
  const links = () => [...region.querySelectorAll<HTMLAnchorElement>('[data-result] > a')];
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
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
