import { SIZES, settingOf } from './letter-size.ts';
import type { LessonSlide, Part, Shape, TaskLine } from './slide.ts';
import { lineLength } from './task-items.ts';

/** Letters are not made smaller than this for the sake of the law's whole clauses. */
const LEAST = 28;

/**
 * Parts with the law's own clauses as far as there is room for them: the longest are shown by the names of their tasks
 * where letters would become too small. To recall a verb one needs its clause.
 */
export function fitted(
  shape: Shape,
  parts: readonly Part[],
  title: string,
): Pick<LessonSlide, 'parts' | 'size' | 'inColumns'> {
  // Beside its rhythm a task needs no more than its name.
  if (shape === 'year' && parts.some(hasOpenLines)) return fitted(shape, parts.map(allShort), title);
  const { size, inColumns } = settingOf(shape, parts, title);
  if (size !== null && (size >= LEAST || shape === 'recall')) return { parts, size, inColumns };
  const long = longest(parts);
  if (!long || shape === 'recall') return { parts, size: size ?? SIZES.at(-1) ?? LEAST, inColumns };
  return fitted(shape, shortened(parts, long), title);
}

const hasOpenLines = ({ tasks }: Part) => tasks.some(({ lines, short }) => short.size < lines.length);

const allShort = (part: Part): Part => ({
  ...part,
  tasks: part.tasks.map((tasks) => ({ ...tasks, short: new Set(tasks.lines) })),
});

/** The line that would save most. */
function longest(parts: readonly Part[]): TaskLine | null {
  const open = parts.flatMap(({ tasks }) =>
    tasks.flatMap(({ lines, short }) => lines.filter((line) => line.isQuoted && !short.has(line))),
  );
  const saving = (line: TaskLine) => lineLength(line, false) - lineLength(line, true);
  const [first] = open.filter((line) => saving(line) > 0).sort((a, b) => saving(b) - saving(a));
  return first ?? null;
}

const shortened = (parts: readonly Part[], line: TaskLine): Part[] =>
  parts.map((part) => ({
    ...part,
    tasks: part.tasks.map((tasks) =>
      tasks.lines.includes(line) ? { ...tasks, short: new Set([...tasks.short, line]) } : tasks,
    ),
  }));
