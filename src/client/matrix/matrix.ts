/** The matrix under the reader's hand: in another order, a cell opened in place, walked by keys; all kept in the address. */
import { arrange, markHeads, nameHeads } from './arrange.ts';
import { openedCell } from './opened-cell.ts';
import { walkCells } from './walk-cells.ts';

/** As in the address; a key left out is the state in which the page is served. */
type State = {
  /** `ten`, `tong` or a role; empty for the order of the text. */
  xep: string;
  /** `khong` where organs are not grouped. */
  nhom: string;
  /** The open cell: `ban-dan-van-huyen-uy.report`. */
  mo: string;
};

const table = document.querySelector<HTMLTableElement>('[data-matrix]');
const form = document.querySelector<HTMLFormElement>('[data-matrix-choice]');
if (table && form) start(table, form);

function start(table: HTMLTableElement, form: HTMLFormElement): void {
  const order = form.elements.namedItem('xep') as HTMLSelectElement;
  const grouped = form.elements.namedItem('nhom') as HTMLInputElement;
  const asked = new URLSearchParams(location.search);
  const read = (key: keyof State) => asked.get(key) ?? '';
  const known = [...order.options].some(({ value }) => value === read('xep'));
  let state: State = { xep: known ? read('xep') : '', nhom: read('nhom'), mo: read('mo') };

  const opened = openedCell(table, (mo) => {
    state = { ...state, mo };
    tell(state);
  });
  const show = (changed: Partial<State>) => {
    state = { ...state, ...changed };
    order.value = state.xep;
    grouped.checked = state.nhom !== 'khong';
    arrange(table, { by: state.xep, grouped: grouped.checked });
    markHeads(table, state.xep);
    opened.stay();
    tell(state);
  };
  nameHeads(table, (by) => show({ xep: by === state.xep ? '' : by }));
  form.addEventListener('change', () => show({ xep: order.value, nhom: grouped.checked ? '' : 'khong' }));
  form.addEventListener('submit', (event) => event.preventDefault());
  walkCells(table);
  show({});
  if (state.mo) opened.open(state.mo);
}

function tell(state: State): void {
  const kept = Object.entries(state).filter(([, value]) => value);
  const query = kept.length > 0 ? `?${new URLSearchParams(kept)}` : location.pathname;
  history.replaceState(history.state, '', `${query}${location.hash}`);
}
