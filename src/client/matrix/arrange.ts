import { buttonTo } from '../element.ts';

export interface Order {
  /** `ten`, `tong`, a role; empty for the order of the text. */
  readonly by: string;
  readonly grouped: boolean;
}

const names = new Intl.Collator('vi');

/** Puts the rows in order, under their systems or in one list. Rows are moved, never made anew: what is open stays open. */
export function arrange(table: HTMLTableElement, { by, grouped }: Order): void {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('[data-row]')];
  const ordered = rows.sort((a, b) => compared(a, b, by) || placeOf(a) - placeOf(b));
  const systems = [...table.querySelectorAll<HTMLTableSectionElement>('tbody[data-group]')];
  const flat = table.querySelector<HTMLTableSectionElement>('tbody[data-flat]') ?? table.createTBody();
  flat.dataset.flat = '';
  flat.hidden = grouped;
  if (flat.nextElementSibling === null) table.tFoot?.before(flat);
  for (const row of ordered) {
    const own = systems.find(({ dataset }) => row.classList.contains(dataset.group ?? ''));
    (grouped ? (own ?? flat) : flat).append(row);
  }
  for (const system of systems) system.hidden = !grouped;
}

function compared(a: HTMLTableRowElement, b: HTMLTableRowElement, by: string): number {
  if (by === '') return 0;
  if (by === 'ten') return names.compare(nameOf(a), nameOf(b));
  return countOf(b, by) - countOf(a, by);
}

const placeOf = (row: HTMLTableRowElement) => Number(row.dataset.place);
const nameOf = (row: HTMLTableRowElement) => row.querySelector('th')?.textContent?.trim() ?? '';

/** How many duties the row has in a role, or in all. */
function countOf(row: HTMLTableRowElement, by: string): number {
  if (by === 'tong') return Number(row.dataset.total);
  const duties = row.querySelector<HTMLElement>(`td[data-role="${by}"]`)?.dataset.duties;
  return duties ? duties.split(' ').length : 0;
}

/** Makes the column heads buttons that put the rows in their order. */
export function nameHeads(table: HTMLTableElement, sort: (by: string) => void): void {
  for (const head of table.querySelectorAll<HTMLElement>('[data-sort]')) {
    const button = buttonTo('', () => sort(head.dataset.sort ?? ''), 'plain');
    button.append(...head.childNodes);
    head.append(button);
  }
}

/** Says which column the rows are ordered by. */
export function markHeads(table: HTMLTableElement, by: string): void {
  for (const head of table.querySelectorAll<HTMLElement>('[data-sort]')) {
    if (head.dataset.sort === by) head.setAttribute('aria-sort', by === 'ten' ? 'ascending' : 'descending');
    else head.removeAttribute('aria-sort');
  }
}
