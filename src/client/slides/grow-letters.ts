import { SMALL_SCREEN } from './show.ts';

/** Sizes up to which letters grow, in pixels of a slide 1280 wide: what is larger was chosen for few words. */
const SIZES = [34, 32, 30, 28];

/**
 * Sets the parts of a slide in the largest letters that fit now that it is laid out: the page chooses by estimate for two
 * kinds of projectors, and never too large. What is to be recalled changes its length and stays as it is.
 */
export function growLetters(slide: HTMLElement | undefined): void {
  const parts = slide?.querySelector<HTMLElement>('.parts');
  const body = parts?.closest<HTMLElement>('.slide-body');
  if (!parts || !body || slide?.matches('.shape-recall')) return;
  parts.classList.remove('grown');
  if (matchMedia(SMALL_SCREEN).matches) return;
  const chosen = Number(/size-(\d+)/u.exec(parts.className)?.[1]);
  for (const size of SIZES.filter((one) => one > chosen)) {
    parts.classList.add('grown');
    parts.style.setProperty('--grown', `${size}`);
    if (fits(parts, body)) return;
  }
  parts.classList.remove('grown');
}

const fits = (parts: HTMLElement, body: HTMLElement): boolean =>
  parts.offsetHeight <= body.clientHeight &&
  [parts, ...parts.querySelectorAll<HTMLElement>('h3, .part-body, .task, .link')].every(
    ({ scrollWidth, clientWidth }) => clientWidth === 0 || scrollWidth <= clientWidth + 1,
  );
