import type { Duty } from '../model/duty.ts';
import type { LessonSlide, Slide } from './slide.ts';

/** The places of which a slide shows every duty, or the whole words. */
export function coveredBy(slide: Slide, duties: readonly Duty[]): string[] {
  if (slide.kind !== 'lesson' || slide.shape === 'recall') return [];
  const shown = shownDuties(slide);
  const places = new Set(slide.parts.flatMap(({ tasks }) => tasks.map(({ place }) => place)));
  const quoted = slide.shape === 'words' ? slide.sources : [];
  for (const { article, provision } of quoted) places.add(`${article.id}#${provision.id}`);
  return [...places].filter((place) =>
    duties
      .filter((duty) => `${duty.article}#${duty.provision}` === place)
      .every((duty) => slide.shape === 'words' || shown.has(duty.id)),
  );
}

const shownDuties = ({ parts }: LessonSlide): ReadonlySet<string> =>
  new Set(
    parts.flatMap(({ tasks }) =>
      tasks.flatMap(({ items }) => items.flatMap((item) => item.duties.map(({ id }) => id))),
    ),
  );

/** How often one presses from the first slide, as it opens, to the last with all its steps. */
export const pressesOf = (slides: readonly Slide[]): number =>
  slides.reduce((all, { steps }) => all + steps, slides.length - 1);
