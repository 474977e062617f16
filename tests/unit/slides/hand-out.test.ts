/** What a class fills in: real gaps, in the order of the text. */
import { expect, test } from 'vitest';
import { provisionAt } from '../../../src/model/places.ts';
import { readLibrary } from '../../../src/site/library.ts';
import { fillTasks, lettersIn } from '../../../src/slides/hand-out.ts';
import { EMPTY_PART, lessonSlide } from '../../../src/slides/lesson-slide.ts';
import type { Deck } from '../../../src/slides/slide.ts';
import { provisionTasks } from '../../../src/slides/task-items.ts';

const library = readLibrary('content');
const regulation = library.regulations.find(({ id }) => id === '05-qc-hu');
if (!regulation) throw new Error('05-qc-hu is not held');
const parts = [
  ...Map.groupBy(regulation.duties, ({ article, provision }) => `${article}#${provision}`).values(),
]
  .reverse()
  .flatMap((duties) =>
    duties[0]
      ? {
          ...EMPTY_PART,
          tasks: [provisionTasks(provisionAt(regulation, duties[0]), duties, library.organs.nameOf)],
        }
      : [],
  );
const deckOf = (some: typeof parts): Deck => ({
  id: 'bai',
  title: 'Bài',
  summary: '',
  of: 'regulation',
  leftOut: [],
  slides: some.map((part) => lessonSlide('Trang', 'list', [part])),
});
const articles = regulation.articles.map(({ id }) => id);

test('each line has a gap and does not say the verb that belongs there', () => {
  const tasks = fillTasks(deckOf(parts), articles);
  expect(tasks.length).toBeGreaterThan(60);
  const said = tasks.flatMap(({ source, lines }) => {
    const part = parts.find(({ tasks: [own] }) => own?.source.provision === source.provision);
    const verbs = part?.tasks.flatMap(({ lines: own }) =>
      own.flatMap(({ pieces }) => pieces.flatMap(({ words, isVerb }) => (isVerb ? words.trim() : []))),
    );
    return lines.filter(({ pieces }) =>
      pieces.every((words) => words !== null && verbs?.includes(words.trim())),
    );
  });
  expect(said).toEqual([]);
  expect(tasks.every(({ lines }) => lines.every(({ pieces }) => pieces.includes(null)))).toBe(true);
});

test('provisions come once, in the order of the text; what is around a verb stays', () => {
  const tasks = fillTasks(deckOf([...parts, ...parts]), articles);
  const places = tasks.map(({ source }) => articles.indexOf(source.article.id));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(new Set(tasks.map(({ source }) => source.provision)).size).toBe(tasks.length);
  const line = { isQuoted: true, cutBefore: false, cutAfter: false, items: [] };
  const first = parts[0]?.tasks[0];
  if (!first) throw new Error('no task');
  const pieces = [
    { words: 'Định kỳ', isVerb: false },
    { words: ', làm việc với ', isVerb: true },
    { words: 'Mặt trận', isVerb: false },
  ];
  const own = { ...first, lines: [{ ...line, pieces }], short: new Set<never>() };
  const made = fillTasks(deckOf([{ ...EMPTY_PART, tasks: [own] }]), articles);
  expect(made[0]?.lines[0]?.pieces).toEqual(['Định kỳ', ', ', null, ' ', 'Mặt trận']);
  expect(lettersIn(made)).toBeGreaterThan(40);
  const noVerb = { ...first, lines: [{ ...line, pieces: pieces.slice(0, 1) }], short: new Set<never>() };
  expect(fillTasks(deckOf([{ ...EMPTY_PART, tasks: [noVerb] }]), articles)).toEqual([]);
});
