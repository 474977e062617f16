import { fitted } from './fit-lines.ts';
import { lessonSlide } from './lesson-slide.ts';
import type { LessonSlide, Part } from './slide.ts';

/** The smallest letters, and the most parts, of a page that nobody has laid out by hand. */
const LEAST_SIZE = 28;
const MOST_PARTS = 6;

/**
 * Parts on as few slides as they need, in order. `titleOf` names a page after what is on it; where `stepped`, each part
 * appears at a step of its own.
 */
export function taskPages(
  parts: readonly Part[],
  titleOf: (page: readonly Part[]) => string,
  stepped: boolean,
): LessonSlide[] {
  const pages: Part[][] = [];
  for (const part of parts) {
    const page = pages.at(-1);
    const longer = [...(page ?? []), part];
    if (page && longer.length <= MOST_PARTS && fitted('list', longer, titleOf(longer)).size >= LEAST_SIZE)
      page.push(part);
    else pages.push([part]);
  }
  return pages.map((page) => {
    const steps = page.map((part, i) => ({ ...part, step: stepped ? i : 0 }));
    return lessonSlide(titleOf(page), 'list', steps);
  });
}

/** The law's verbs on a page, each once: what its headline says. */
export function verbsOn(parts: readonly Part[], most = 4): string {
  const verbs = parts.flatMap(({ tasks }) =>
    tasks.flatMap(({ items }) => items.flatMap((item) => item.verbs)),
  );
  return [...new Set(verbs)].slice(0, most).join(' · ');
}
