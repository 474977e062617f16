/**
 * The network under the reader's hand: choose an organ, filter, and keep it all in the address. A choice only toggles
 * classes; the words in the panel are copies of the table's.
 */
import { zoomable } from './zoomable.ts';

type State = Record<'co-quan' | 'vai-tro' | 'he-thong' | 'chuong', string>;

const figure = document.querySelector<HTMLElement>('[data-network]');
const form = document.querySelector<HTMLFormElement>('[data-network-choice]');
const panel = document.querySelector<HTMLElement>('[data-network-panel]');
if (figure && form && panel) start(figure, form, panel);

function start(figure: HTMLElement, form: HTMLFormElement, panel: HTMLElement): void {
  const drawings = [...figure.querySelectorAll<SVGSVGElement>('svg.network')];
  const items = [...figure.querySelectorAll<HTMLLIElement>('[data-tie]')];
  const names = new Map(
    [...form.querySelectorAll<HTMLOptionElement>('datalist option')].map((one) => [
      one.dataset.id ?? '',
      one.value,
    ]),
  );
  const find = form.querySelector<HTMLInputElement>('[name="co-quan-ten"]') as HTMLInputElement;
  const selects = [...form.querySelectorAll('select')];
  const address = new URLSearchParams(location.search);
  const read = (name: string) => address.get(name) ?? '';
  let state: State = {
    'co-quan': names.has(read('co-quan')) ? read('co-quan') : '',
    'vai-tro': read('vai-tro'),
    'he-thong': read('he-thong'),
    chuong: read('chuong'),
  };

  const show = (changed: Partial<State>) => {
    state = { ...state, ...changed };
    const passing = new Set(items.filter((item) => passes(item, state)).map((item) => item.dataset.tie));
    for (const drawing of drawings) mark(drawing, state, passing);
    fillPanel(
      panel,
      state,
      names,
      items.filter((item) => passing.has(item.dataset.tie)),
      drawings[0],
    );
    find.value = names.get(state['co-quan']) ?? '';
    for (const select of selects) select.value = state[select.name as keyof State];
    const kept = Object.entries(state).filter(([, value]) => value);
    const query = kept.length > 0 ? `?${new URLSearchParams(kept)}` : location.pathname;
    history.replaceState(history.state, '', `${query}${location.hash}`);
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    const typed = find.value.trim().toLocaleLowerCase('vi');
    const [organ] = [...names].find(([, name]) => name.toLocaleLowerCase('vi') === typed) ?? [];
    if (organ || typed === '') show({ 'co-quan': organ ?? '' });
  });
  form.addEventListener('change', (event) => {
    const select = event.target;
    if (select instanceof HTMLSelectElement) show({ [select.name]: select.value });
  });
  panel.querySelector('[data-network-clear]')?.addEventListener('click', () => {
    const organ = state['co-quan'];
    show({ 'co-quan': '' });
    shownNode(drawings, organ)?.focus();
  });
  for (const drawing of drawings) {
    const zoom = zoomable(drawing, form);
    drawing.addEventListener('click', (event) => {
      const node = (event.target as Element).closest<SVGAElement>('.node');
      if (!node || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (zoom.dragged()) return;
      const organ = node.dataset.organ ?? '';
      show({ 'co-quan': organ === state['co-quan'] ? '' : organ });
    });
    walkByArrows(drawing, () => show({ 'co-quan': '' }));
  }
  show({});
  // A picture that someone kept is what they came for.
  if (state['co-quan'] && !location.hash) figure.scrollIntoView();
}

function passes(item: HTMLElement, state: State): boolean {
  const { tieRole, tieChapter } = item.dataset;
  return (
    (!state['vai-tro'] || tieRole === state['vai-tro']) && (!state.chuong || tieChapter === state.chuong)
  );
}

/** Which lines and organs are out, near and chosen. */
function mark(drawing: SVGSVGElement, state: State, passing: ReadonlySet<string | undefined>): void {
  const organ = state['co-quan'];
  const group = state['he-thong'];
  const nodes = [...drawing.querySelectorAll<SVGAElement>('.node')];
  const inGroup = new Set(
    nodes.filter((node) => !group || node.classList.contains(group)).map((node) => node.dataset.organ),
  );
  const near = new Set<string | undefined>(organ ? [organ] : []);
  for (const tie of drawing.querySelectorAll<SVGGElement>('.tie')) {
    const { from, to, duties = '' } = tie.dataset;
    const stays =
      duties.split(' ').some((duty) => passing.has(duty)) && (inGroup.has(from) || inGroup.has(to));
    const isNear = stays && (!organ || from === organ || to === organ);
    tie.classList.toggle('off', !stays);
    tie.classList.toggle('near', isNear);
    if (isNear) near.add(from).add(to);
  }
  const all = !organ && !group && !state['vai-tro'] && !state.chuong;
  drawing.classList.toggle('choosing', !all);
  for (const node of nodes) {
    node.classList.toggle('near', near.has(node.dataset.organ));
    node.classList.toggle('chosen', node.dataset.organ === organ);
    if (node.dataset.organ === organ) node.setAttribute('aria-current', 'true');
    else node.removeAttribute('aria-current');
  }
}

function fillPanel(
  panel: HTMLElement,
  state: State,
  names: ReadonlyMap<string, string>,
  items: readonly HTMLLIElement[],
  drawing: SVGSVGElement | undefined,
): void {
  const organ = state['co-quan'];
  panel.hidden = organ === '';
  if (!organ || !drawing) return;
  const ids = (attribute: 'from' | 'to') =>
    new Set(
      [...drawing.querySelectorAll<SVGAElement>(`.tie.near[data-${attribute}="${organ}"]`)].flatMap((tie) =>
        (tie.dataset.duties ?? '').split(' '),
      ),
    );
  const [own, others] = [ids('from'), ids('to')];
  const list = (title: string, chosen: readonly HTMLLIElement[]) => {
    if (chosen.length === 0) return [];
    const heading = document.createElement('h3');
    heading.textContent = `${title} (${chosen.length})`;
    const made = document.createElement('ul');
    made.append(...chosen.map((item) => copyOf(item)));
    return [heading, made];
  };
  const title = panel.querySelector('h2');
  if (title) title.textContent = names.get(organ) ?? '';
  panel.querySelector('[data-network-list]')?.replaceChildren(
    ...list(
      'Phải làm với cơ quan khác',
      items.filter((item) => own.has(item.dataset.tie ?? '')),
    ),
    ...list(
      'Cơ quan khác phải làm với',
      items.filter((item) => others.has(item.dataset.tie ?? '')),
    ),
  );
  panel.scrollTop = 0;
}

/** A duty of the table, with its actor's name in front, for a place away from its row. */
function copyOf(item: HTMLLIElement): HTMLLIElement {
  const copy = item.cloneNode(true) as HTMLLIElement;
  copy.removeAttribute('data-tie');
  const actor = item.closest('tr')?.querySelector('th')?.textContent?.trim() ?? '';
  copy.prepend(`${actor}, `);
  return copy;
}

/** The organ's node in the drawing that is on the screen. */
function shownNode(drawings: readonly SVGSVGElement[], organ: string): SVGAElement | null | undefined {
  const shown = drawings.find((drawing) => drawing.checkVisibility());
  return shown?.querySelector<SVGAElement>(`.node[data-organ="${organ}"]`);
}

/** One stop for the Tab key; arrows walk from organ to organ, Enter or the space bar chooses, Escape lets go. */
function walkByArrows(drawing: SVGSVGElement, letGo: () => void): void {
  const nodes = [...drawing.querySelectorAll<SVGAElement>('.node')];
  for (const tie of drawing.querySelectorAll('.tie a')) tie.setAttribute('tabindex', '-1');
  nodes.forEach((node, i) => {
    node.setAttribute('tabindex', i === 0 ? '0' : '-1');
    node.setAttribute('role', 'button');
  });
  drawing.addEventListener('keydown', (event) => {
    const at = nodes.indexOf((event.target as Element).closest('.node') as SVGAElement);
    if (event.key === 'Escape') letGo();
    if (at < 0) return;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: nodes.length - 1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      const to = nodes[Math.min(Math.max(next, 0), nodes.length - 1)];
      for (const node of nodes) node.setAttribute('tabindex', node === to ? '0' : '-1');
      to?.focus();
    } else if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      nodes[at]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
  });
}
