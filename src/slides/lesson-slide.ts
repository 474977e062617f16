import { fitted } from './fit-lines.ts';
import type { LessonSlide, Part, ProvisionTasks, Shape, TaskItem, TaskLine } from './slide.ts';

/** A part with nothing in it yet. */
export const EMPTY_PART: Part = {
  title: null,
  organ: null,
  slot: null,
  link: null,
  linkQuoted: false,
  tasks: [],
  blocks: [],
  quotes: [],
  places: [],
  arrow: null,
  step: 0,
  isStepped: false,
  isHeadFirst: false,
};

/** A slide of parts, set as large as it fits. */
export function lessonSlide(
  title: string,
  shape: Shape,
  given: readonly Part[],
  countdown: number | null = null,
): LessonSlide {
  const parts = shape === 'year' ? given.flatMap(byRhythm) : given;
  const sources = parts.flatMap(({ tasks, places }) => [...tasks.map(({ source }) => source), ...places]);
  const seen = new Map(sources.map((source) => [`${source.article.id}#${source.provision.id}`, source]));
  return {
    kind: 'lesson',
    title,
    shape,
    ...fitted(shape, parts, title),
    countdown,
    situation: null,
    sources: [...seen.values()],
    note: null,
    steps: shape === 'recall' ? parts.length : Math.max(0, ...parts.map(lastStep)),
  };
}

/** The step at which all of a part is shown. */
export const lastStep = ({ step, tasks, isStepped }: Part): number =>
  isStepped
    ? step +
      Math.max(
        0,
        tasks.reduce((all, { lines }) => all + lines.length, -1),
      )
    : step;

/** What a slide of tasks takes, in minutes. */
export const TASK_MINUTES = 2;

/** The slide with a note of so many minutes for the speaker. */
export const withNote = (slide: LessonSlide, minutes: number, text: string): LessonSlide => ({
  ...slide,
  note: { minutes, blocks: [{ kind: 'paragraph', runs: [{ text }] }] },
});

/** In a year each task has a row and bars of its own, and what has no rhythm has none. */
function byRhythm(part: Part): Part[] {
  const rows = part.tasks.flatMap((tasks) =>
    tasks.items
      .filter((item) => item.duties.some(({ cycles }) => cycles.length > 0))
      .map((item) => ({ ...tasks, items: [item], lines: linesOf(tasks, item) })),
  );
  return rows.map((tasks, i) => ({
    ...part,
    ...(i > 0 ? { title: null, organ: null } : {}),
    tasks: [tasks],
  }));
}

const linesOf = ({ lines }: ProvisionTasks, item: TaskItem): TaskLine[] =>
  lines
    .filter(({ items }) => items.some(({ task }) => task === item.task))
    .slice(0, 1)
    .map((line) => ({ ...line, items: [item] }));
