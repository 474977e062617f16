/**
 * One stop for the Tab key in a table of links; arrows walk from link to link, Home and End along the row, with Ctrl to
 * the table's first and last.
 */
export function walkCells(table: HTMLTableElement): void {
  const LINKS = '[data-row] :is(th, td) > a';
  const first = table.querySelector<HTMLAnchorElement>(LINKS);
  for (const link of table.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    link.tabIndex = link === first ? 0 : -1;
  }
  table.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLAnchorElement) || !target.matches(LINKS)) return;
    for (const link of table.querySelectorAll<HTMLAnchorElement>(`${LINKS}[tabindex="0"]`))
      link.tabIndex = -1;
    target.tabIndex = 0;
  });
  table.addEventListener('keydown', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLAnchorElement) || !target.matches(LINKS)) return;
    const next = nextLink(event, target, [...table.querySelectorAll<HTMLAnchorElement>(LINKS)]);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function nextLink(
  { key, ctrlKey }: KeyboardEvent,
  from: HTMLAnchorElement,
  links: readonly HTMLAnchorElement[],
): HTMLAnchorElement | undefined {
  const at = links.indexOf(from);
  const row = links.filter((link) => link.closest('tr') === from.closest('tr'));
  const column = links.filter((link) => columnOf(link) === columnOf(from));
  switch (key) {
    case 'ArrowRight':
      return links[at + 1];
    case 'ArrowLeft':
      return links[at - 1];
    case 'ArrowDown':
      return column[column.indexOf(from) + 1];
    case 'ArrowUp':
      return column[column.indexOf(from) - 1];
    case 'Home':
      return ctrlKey ? links[0] : row[0];
    case 'End':
      return ctrlKey ? links.at(-1) : row.at(-1);
    default:
      return undefined;
  }
}

const columnOf = (link: HTMLElement) => link.closest<HTMLTableCellElement>('th, td')?.cellIndex;
