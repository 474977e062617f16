import { CYCLE_LABELS, ROLE_LABELS } from '../labels/duties.ts';
import { capital } from '../model/letter-case.ts';
import { element } from './element.ts';

type Order = 'text' | 'topic' | 'role' | 'cycle';

let served: HTMLElement[] | undefined;

/** Shows the cards of an organ's own duties by topic, role or rhythm under headings, or again in the order of the text. */
export function orderCards(select: HTMLSelectElement): void {
  const [list, ...others] = [...document.querySelectorAll<HTMLElement>('[data-cards]')];
  if (!list) return;
  served ??= [...document.querySelectorAll<HTMLElement>('[data-cards] > [data-card]')];
  for (const other of others) other.replaceChildren();
  const groups = Map.groupBy(served, (card) => headOf(card, select.value as Order));
  const heads = [...groups].sort(([a], [b]) => placeOf(a) - placeOf(b));
  list.replaceChildren(
    ...heads.flatMap(([head, cards]) => [...(head ? [element('h2', 'order-head', head)] : []), ...cards]),
  );
}

const REST = 'Còn lại';
const HEADS = [...Object.values(ROLE_LABELS), ...Object.values(CYCLE_LABELS)].map(capital);
const placeOf = (head: string) => (head === REST ? Number.POSITIVE_INFINITY : HEADS.indexOf(head));

function headOf(card: HTMLElement, order: Order): string {
  if (order === 'topic') return card.dataset.topics?.split('|')[0] ?? REST;
  if (order === 'cycle') return labelOf(CYCLE_LABELS, card.dataset.cycles?.split(' ')[0]);
  if (order === 'role')
    return labelOf(ROLE_LABELS, card.querySelector<HTMLElement>('[data-role]')?.dataset.role);
  return '';
}

const labelOf = (labels: Record<string, string>, key: string | undefined): string =>
  capital(labels[key ?? ''] ?? REST);
