/** Where a show stands: the slide, from 1, and how many of its steps are built. */
export interface Position {
  readonly slide: number;
  readonly step: number;
}

/** The slides of a page, shown one at a time and built up step by step. */
export interface Show {
  readonly slides: readonly HTMLElement[];
  at(): Position;
  /** Shows a slide with so many of its steps built. */
  go(position: Position): void;
  forward(): void;
  back(): void;
  /** To another slide, not built up. */
  jump(slide: number): void;
}

/** Where `slides.css` sets slides as text. */
const SMALL = '(max-width: 47.99rem), (max-height: 24rem)';

/** Takes the page's slides in hand; `changed` is told of every move. */
export function showOf(root: HTMLElement, changed: (position: Position) => void): Show {
  const slides = [...root.querySelectorAll<HTMLElement>('[data-slide]')];
  // On phones, where slides are set as text, nothing is built up: a reader wants the words at once.
  const small = matchMedia(SMALL);
  const stepsIn = (slide: number) =>
    small.matches ? 0 : Math.max(0, ...stepped(slides[slide - 1]).map(stepOf));
  let here: Position = { slide: 1, step: 0 };

  const go = ({ slide, step }: Position) => {
    here = { slide: clamp(slide, 1, slides.length), step: Math.max(0, step) };
    slides.forEach((one, i) => {
      const slot = one.closest('.slot');
      slot?.classList.toggle('current', i + 1 === here.slide);
      slot?.classList.toggle('following', i === here.slide);
    });
    for (const part of stepped(slides[here.slide - 1])) {
      if (part instanceof HTMLDetailsElement) part.open = !small.matches && stepOf(part) <= here.step;
      else part.classList.toggle('unbuilt', !small.matches && stepOf(part) > here.step);
    }
    changed(here);
  };
  return {
    slides,
    at: () => here,
    go,
    jump: (slide) => go({ slide, step: 0 }),
    forward() {
      if (here.step < stepsIn(here.slide)) go({ ...here, step: here.step + 1 });
      else if (here.slide < slides.length) go({ slide: here.slide + 1, step: 0 });
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

/** The slide that the address names, `#trang-5`; the first where it names none. */
export const slideInAddress = (): number => Number(/^#trang-(\d+)$/u.exec(location.hash)?.[1] ?? 1);
