/**
 * The network under the reader's hand: choose an organ, filter, and keep it all in the address. What a choice marks in
 * the drawing is seen in the next frame; the panel with the words of the duties follows in the one after.
 */
import { zoomable } from '../zoomable.ts';
import { dutyPanel } from './duty-panel.ts';
import { type Choice, markedDrawing } from './marked-drawing.ts';
import { walkByArrows } from './walk-by-arrows.ts';

const FILTERS = { 'vai-tro': 'role', 'he-thong': 'group', chuong: 'chapter' } as const;
type Filter = keyof typeof FILTERS;

const figure = document.querySelector<HTMLElement>('[data-network]');
const form = document.querySelector<HTMLFormElement>('[data-network-choice]');
const panel = document.querySelector<HTMLElement>('[data-network-panel]');
if (figure && form && panel) start(figure, form, panel);

function start(figure: HTMLElement, form: HTMLFormElement, panel: HTMLElement): void {
  const options = [...form.querySelectorAll<HTMLOptionElement>('datalist option')];
  const names = new Map(options.map((one) => [one.dataset.id ?? '', one.value]));
  const find = form.querySelector<HTMLInputElement>('[name="co-quan-ten"]') as HTMLInputElement;
  const selects = new Map([...form.querySelectorAll('select')].map((one) => [one.name as Filter, one]));
  const items = [...figure.querySelectorAll<HTMLLIElement>('[data-tie]')];
  const drawings = [...figure.querySelectorAll<SVGSVGElement>('svg.network')].map((svg) => ({
    svg,
    mark: markedDrawing(svg),
  }));
  const shown = () => drawings.find(({ svg }) => svg.checkVisibility());
  const fill = dutyPanel(panel, items, names);

  let choice = chosenInAddress();
  const show = (changed: Partial<Choice>) => {
    choice = { ...choice, ...changed };
    const passing = new Set(items.filter((item) => passes(item, choice)).map(({ dataset }) => dataset.tie));
    const onScreen = shown();
    onScreen?.mark(choice, passing);
    afterNextFrame(() => {
      for (const drawing of drawings) if (drawing !== onScreen) drawing.mark(choice, passing);
      fill(choice, passing);
      find.value = names.get(choice.organ) ?? '';
      for (const [name, select] of selects) select.value = choice[FILTERS[name]];
    });
    keepInAddress();
  };

  function chosenInAddress(): Choice {
    const address = new URLSearchParams(location.search);
    const organ = address.get('co-quan') ?? '';
    const kept = (name: Filter) => {
      const value = address.get(name) ?? '';
      return [...(selects.get(name)?.options ?? [])].some((one) => one.value === value) ? value : '';
    };
    return {
      organ: names.has(organ) ? organ : '',
      role: kept('vai-tro'),
      group: kept('he-thong'),
      chapter: kept('chuong'),
    };
  }

  function keepInAddress(): void {
    const kept = new URLSearchParams(choice.organ ? { 'co-quan': choice.organ } : {});
    for (const [name, field] of Object.entries(FILTERS)) if (choice[field]) kept.set(name, choice[field]);
    const query = kept.size > 0 ? `?${kept}` : location.pathname;
    history.replaceState(history.state, '', `${query}${location.hash}`);
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  find.addEventListener('input', () => {
    const typed = find.value.trim().toLocaleLowerCase('vi');
    const [organ] = [...names].find(([, name]) => name.toLocaleLowerCase('vi') === typed) ?? [];
    if (organ || typed === '') show({ organ: organ ?? '' });
  });
  for (const [name, select] of selects)
    select.addEventListener('change', () => show({ [FILTERS[name]]: select.value }));
  const letGo = () => {
    const node = shown()?.svg.querySelector<SVGAElement>('.node.chosen');
    show({ organ: '' });
    node?.focus();
  };
  panel.querySelector('[data-network-clear]')?.addEventListener('click', letGo);
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') letGo();
  });
  for (const { svg } of drawings) {
    const zoom = zoomable(svg, form);
    svg.addEventListener('click', (event) => {
      const node = (event.target as Element).closest<SVGAElement>('.node');
      if (!node || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (zoom.dragged()) return;
      const organ = node.dataset.organ ?? '';
      show({ organ: organ === choice.organ ? '' : organ });
    });
    walkByArrows(svg, () => show({ organ: '' }));
  }
  if (Object.values(choice).some((value) => value)) show({});
  // A picture that someone kept is what they came for.
  if (choice.organ && !location.hash) figure.scrollIntoView();
}

function passes({ dataset }: HTMLElement, { role, chapter }: Choice): boolean {
  return (!role || dataset.tieRole === role) && (!chapter || dataset.tieChapter === chapter);
}

/** Runs when the frame that follows has been made, so that what it does delays none of it. */
function afterNextFrame(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}
