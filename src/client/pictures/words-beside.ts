import { PICTURE_LABELS } from '../../labels/pictures.ts';
import { buttonTo, element } from '../element.ts';

/**
 * Shows the words of a line's duties beside the drawing: copies of the items of the figure's own table. Gives whether there
 * were any to show.
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
    const { item, duties = '' } = link.dataset;
    const wanted = item
      ? [`[id="${item}"]`]
      : duties.split(' ').map((id) => `[id="duty-${id}"], [data-duty="${id}"]`);
    const items = wanted.flatMap((one) => figure.querySelector(one) ?? []);
    if (!panel || items.length === 0) return false;
    opener = link;
    unmark();
    link.classList.add('pressed');
    const title = element('h3', '', sentenceOf(link));
    title.tabIndex = -1;
    const copies = items.map((item) => {
      const copy = item.cloneNode(true) as HTMLElement;
      copy.removeAttribute('id');
      copy.removeAttribute('data-duty');
      return copy;
    });
    panel.replaceChildren(title, element('ul', '', ...copies), buttonTo(PICTURE_LABELS.close, close));
    panel.hidden = false;
    figure.classList.add('with-words');
    panel.scrollTop = 0;
    title.focus({ preventScroll: true });
    if (matchMedia('(max-width: 63.99rem)').matches) panel.scrollIntoView({ block: 'nearest' });
    return true;
  };
}

/** The sentence by which a link is named, without the visible words that may precede it. */
function sentenceOf(link: Element): string {
  const seen = [...link.querySelectorAll('text')].map(({ textContent }) => textContent?.trim()).join(', ');
  const name = link.getAttribute('aria-label') ?? '';
  return name.startsWith(`${seen}; `) ? name.slice(seen.length + 2) : name;
}
