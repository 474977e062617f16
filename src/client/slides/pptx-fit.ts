/** Sizes of letters that are tried on a slide laid out in the fonts of the office, in pixels of a slide 1280 wide. */
const SIZES = [38, 36, 34, 32, 30, 28, 26, 24];

/**
 * Sets a slide's parts, or its question, in the largest letters that fit once it is laid out: the page chooses by estimate,
 * here they can be measured. Gives back what undoes it.
 */
export function fitLetters(slide: HTMLElement): () => void {
  const body = slide.querySelector<HTMLElement>('.slide-body');
  const matter = body?.querySelector<HTMLElement>('.parts, .question');
  if (!body || !matter) return () => undefined;
  const property = matter.matches('.parts') ? 'font-size' : '--letters';
  for (const size of SIZES) {
    matter.style.setProperty(property, `${size}px`);
    if (fits(matter, body)) break;
  }
  return () => matter.style.removeProperty(property);
}

const fits = (matter: HTMLElement, body: HTMLElement): boolean =>
  matter.offsetHeight <= body.clientHeight &&
  [matter, ...matter.querySelectorAll<HTMLElement>('h3, .part-body, button, .link')].every(
    ({ scrollWidth, clientWidth }) => clientWidth === 0 || scrollWidth <= clientWidth + 1,
  );
