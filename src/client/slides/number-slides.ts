/** What a page says to its running deck when other slides are in it. */
export const SLIDES_CHANGED = 'slides-changed';

/** Numbers the slides of a deck anew, after others have been put in. */
export function numberSlides(root: HTMLElement): void {
  const slides = root.querySelectorAll<HTMLElement>('.deck [data-slide]');
  slides.forEach((slide, i) => {
    slide.dataset.slide = `${i + 1}`;
    slide.id = `trang-${i + 1}`;
    const label = slide.getAttribute('aria-label') ?? '';
    slide.setAttribute('aria-label', label.replace(/^Trang \d+/u, `Trang ${i + 1}`));
    const place = slide.querySelector('[data-number]');
    if (place) place.textContent = `${i + 1}/${slides.length}`;
  });
  const steps = [...slides].map((slide) =>
    Math.max(
      0,
      ...[...slide.querySelectorAll<HTMLElement>('[data-step]')].map(({ dataset }) => Number(dataset.step)),
    ),
  );
  root.dataset.steps = `${slides.length - 1 + steps.reduce((all, one) => all + one, 0)}`;
}
