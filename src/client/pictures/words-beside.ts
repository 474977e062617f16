import { PICTURE_LABELS } from '../../labels/pictures.ts';
import { buttonTo, element, linkTo } from '../element.ts';

/**
 * Shows the words of a line's duties next to the drawing: copies of the items of the figure's own table; of a box with several
 * organs, the ways to each. Gives whether there were any to show.
 */
export function wordsBeside(figure: HTMLElement): (link: Element & { dataset: DOMStringMap }) => boolean {
  const panel = figure.querySelector<HTMLElement>('[data-words]');
  let opener: Element | null = null;
  const close = () => {
    if (!panel || panel.hidden) return;
    panel.hidden = true;
    figure.classList.remove('with-words');
    unmark();
    (opener as SVGAElement | null)?.focus();
  };
  const unmark = () => {
    for (const one of figure.querySelectorAll('.pressed')) one.classList.remove('pressed');
  };
  figure.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  return (link) => {
    const [way, ...more] = waysTo(link.dataset.organs);
    if (way && more.length === 0) {
      way.click();
      return true;
    }
    const items = way ? [way, ...more].map(itemOf) : wordsOf(figure, link.dataset);
    if (!panel || items.length === 0) return false;
    opener = link;
    unmark();
    link.classList.add('pressed');
    const title = element('h3', '', sentenceOf(link));
    title.tabIndex = -1;
    panel.replaceChildren(title, element('ul', '', ...items), buttonTo(PICTURE_LABELS.close, close));
    if (panel.hidden) keepSize(figure);
    panel.hidden = false;
    figure.classList.add('with-words');
    panel.scrollTop = 0;
    title.focus({ preventScroll: true });
    keepInSight(link, panel);
    return true;
  };
}

/** Copies of the items that tell a line's duties. */
function wordsOf(figure: HTMLElement, { item, duties = '' }: DOMStringMap): HTMLElement[] {
  const wanted = item
    ? [`[id="${item}"]`]
    : duties.split(' ').map((id) => `[id="duty-${id}"], [data-duty="${id}"]`);
  return wanted.flatMap((one) => {
    const copy = figure.querySelector(one)?.cloneNode(true) as HTMLElement | undefined;
    copy?.removeAttribute('id');
    copy?.removeAttribute('data-duty');
    return copy ?? [];
  });
}

/** The ways to the drawings of some organs, as the page's list of organs has them. */
const waysTo = (organs = ''): HTMLAnchorElement[] =>
  organs
    .split(' ')
    .flatMap((id) => document.querySelector<HTMLAnchorElement>(`[data-organ-way="${CSS.escape(id)}"]`) ?? []);

function itemOf(way: HTMLAnchorElement): HTMLElement {
  const link = linkTo(way.href, way.textContent?.trim() ?? '');
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    way.click();
  });
  return element('li', '', link);
}

/** Letters keep their size when the panel opens next to the drawing. */
function keepSize(figure: HTMLElement): void {
  for (const svg of figure.querySelectorAll<SVGSVGElement>('svg.wide'))
    svg.style.setProperty('--kept', `${svg.clientWidth}px`);
}

/** Scrolls what was pressed into view next to or above the panel. */
function keepInSight(link: Element, panel: HTMLElement): void {
  link.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const [pressed, words] = [link.getBoundingClientRect(), panel.getBoundingClientRect()];
  if (getComputedStyle(panel).bottom !== '0px') return;
  const over = Math.min(pressed.bottom, pressed.top + 80) + 12 - words.top;
  if (over > 0) window.scrollBy({ top: over, behavior: 'instant' });
}

/** The sentence by which a link is named, without the visible words that may precede it. */
function sentenceOf(link: Element): string {
  const seen = [...link.querySelectorAll('text')].map(({ textContent }) => textContent?.trim()).join(', ');
  const name = link.getAttribute('aria-label') ?? seen;
  return name.startsWith(`${seen}; `) ? name.slice(seen.length + 2) : name;
}
