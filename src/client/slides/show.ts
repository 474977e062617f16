import { keepAddress } from '../keep-address.ts';

/** Where a show is: the slide, from 1, and how many of its steps are built. */
export interface Position {
  readonly slide: number;
  readonly step: number;
}

/** The slides of a page, shown one at a time and built up step by step. */
export interface Show {
  /** As they are now: a reader's own deck changes on its first slide. */
  readonly slides: readonly HTMLElement[];
  at(): Position;
  /** Shows a slide with so many of its steps built. */
  go(position: Position): void;
  forward(): void;
  back(): void;
  /** To another slide, not built up. */
  jump(slide: number): void;
}

/** Where `slides/phone.css` sets slides as text. */
export const SMALL_SCREEN = '(max-width: 39.99rem), (max-height: 25.99rem)';

/** Takes the page's slides in hand; `changed` is called at every move. */
export function showOf(root: HTMLElement, changed: (position: Position) => void): Show {
  const all = () => [...root.querySelectorAll<HTMLElement>('[data-slide]')];
  // On phones, where slides are set as text, nothing is built up: a reader wants the words at once.
  const small = matchMedia(SMALL_SCREEN);
  const stepsIn = (slide: number) =>
    small.matches ? 0 : Math.max(0, ...stepped(all()[slide - 1]).map(stepOf));
  let here: Position = { slide: 1, step: 0 };
  // Only now: where this script does not arrive, all slides follow one another.
  root.classList.add('running');

  const go = ({ slide, step }: Position) => {
    const slides = all();
    const at = clamp(slide, 1, slides.length);
    here = { slide: at, step: clamp(step, 0, stepsIn(at)) };
    slides.forEach((one, i) => {
      const slot = one.closest('.slot');
      slot?.classList.toggle('current', i + 1 === here.slide);
      slot?.classList.toggle('following', i === here.slide);
    });
    for (const part of stepped(slides[here.slide - 1])) {
      if (part instanceof HTMLDetailsElement) part.open = !small.matches && stepOf(part) <= here.step;
      else part.classList.toggle('unbuilt', !small.matches && stepOf(part) > here.step);
    }
    for (const blank of slides[here.slide - 1]?.querySelectorAll<HTMLElement>('[data-until]') ?? [])
      blank.hidden = small.matches || Number(blank.dataset.until) <= here.step;
    changed(here);
  };
  return {
    get slides() {
      return all();
    },
    at: () => here,
    go,
    jump: (slide) => go({ slide, step: 0 }),
    forward() {
      if (here.step < stepsIn(here.slide)) go({ ...here, step: here.step + 1 });
      else if (here.slide < all().length) go({ slide: here.slide + 1, step: 0 });
    },
    back() {
      if (here.step > 0) go({ ...here, step: here.step - 1 });
      else if (here.slide > 1) go({ slide: here.slide - 1, step: stepsIn(here.slide - 1) });
    },
  };
}

const stepped = (slide: HTMLElement | undefined) => [
  ...(slide?.querySelectorAll<HTMLElement | SVGElement>('[data-step]') ?? []),
];
const stepOf = (part: HTMLElement | SVGElement) => Number(part.dataset.step);
const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** The place that the address names, `#trang-5` or `#trang-5-2` with two steps built; the first slide without one. */
export function placeInAddress(): Position {
  const [, slide = '1', step = '0'] = /^#trang-(\d+)(?:-(\d+))?$/u.exec(location.hash) ?? [];
  return { slide: Number(slide), step: Number(step) };
}

/** Keeps the place in the address, so that it is the same when one goes away and comes back. */
export const keepPlace = ({ slide, step }: Position): void =>
  keepAddress(null, `${location.search}#trang-${slide}${step > 0 ? `-${step}` : ''}`);
