import { buttonTo, element } from '../element.ts';

export interface OpenedCell {
  /** Opens the cell of an organ and a role, `ban-dan-van-huyen-uy.report`, if there is one. */
  open(cell: string): void;
  /** Puts what is open below its row again, after rows have moved. */
  stay(): void;
}

const ID = 'o-dang-mo';

/**
 * The duties of one cell, opened below its row: copies of the table twin's words. The cell is a button then; the focus
 * goes to what has opened and comes back when it closes. `told` hears which cell is open, empty for none.
 */
export function openedCell(table: HTMLTableElement, told: (cell: string) => void): OpenedCell {
  let opener: HTMLAnchorElement | null = null;
  const row = element('tr', 'opened no-print');

  const close = () => {
    opener?.setAttribute('aria-expanded', 'false');
    opener?.removeAttribute('aria-controls');
    row.remove();
    opener?.focus();
    opener = null;
    told('');
  };
  const show = (link: HTMLAnchorElement) => {
    if (opener) close();
    const made = panelOf(link, close);
    if (!made) return;
    row.replaceChildren(cellFor(table, made.panel));
    opener = link;
    opener.setAttribute('aria-expanded', 'true');
    opener.setAttribute('aria-controls', ID);
    stay();
    made.heading.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
    told(keyOf(link));
  };
  const stay = () => {
    opener?.closest('tr')?.after(row);
  };

  for (const link of cellsOf(table)) {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
  }
  table.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('td[data-duties] > a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link === opener) close();
    else show(link);
  });
  table.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && opener) close();
    if (event.key !== ' ' || !(event.target as Element).matches('td[data-duties] > a')) return;
    event.preventDefault();
    (event.target as HTMLElement).click();
  });
  return {
    open(cell) {
      const link = cellsOf(table).find((one) => keyOf(one) === cell);
      if (!link) return;
      show(link);
      link.closest('tr')?.scrollIntoView({ block: 'center' });
    },
    stay,
  };
}

const cellsOf = (table: HTMLElement) => [...table.querySelectorAll<HTMLAnchorElement>('td[data-duties] > a')];

function keyOf(link: HTMLElement): string {
  const { from, role } = link.closest('td')?.dataset ?? {};
  return `${from}.${role}`;
}

/** What the twin says of the cell, under the cell's own name. */
function panelOf(
  link: HTMLAnchorElement,
  close: () => void,
): { panel: HTMLElement; heading: HTMLElement } | null {
  const words = document.querySelector(`${link.hash} ul`)?.cloneNode(true);
  if (!words) return null;
  const panel = element('section');
  panel.id = ID;
  const heading = element('h2', '', link.getAttribute('aria-label') ?? '');
  heading.id = `${ID}-ten`;
  heading.tabIndex = -1;
  panel.setAttribute('aria-labelledby', heading.id);
  panel.append(heading, words, buttonTo('Đóng', close));
  return { panel, heading };
}

function cellFor(table: HTMLTableElement, panel: HTMLElement): HTMLElement {
  const cell = element('td', '', panel);
  cell.colSpan = table.tHead?.rows[0]?.cells.length ?? 1;
  return cell;
}
