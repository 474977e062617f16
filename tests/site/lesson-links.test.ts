/** From whatever a lesson shows one gets to the lesson: diagrams, organs, fields of work, articles, sections. */
import { expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { attribute, type BuiltPage, builtPages } from './support/built-pages.ts';

const DIAGRAM = new RegExp(`^/${DOC}/so-do/(?:[a-z-]+/)+$`, 'u');
const SECTION = new RegExp(`^/${DOC}/chuong-\\d+/(?:muc-\\d+/)?$`, 'u');
const TOPIC = new RegExp(`^/${DOC}/chu-de/[a-z-]+/$`, 'u');
const ARTICLE = new RegExp(`^/${DOC}/dieu-\\d+/$`, 'u');
const ORGAN = /^\/co-quan\/[a-z-]+\/$/u;
const LESSON = new RegExp(`^/${DOC}/trinh-chieu/[a-z0-9-]+/`, 'u');

const has = ({ elements }: BuiltPage, mark: string) =>
  elements.some((element) => attribute(element, mark) !== undefined);
const pages = builtPages();
/** An article or organ with fewer than three duties, a body that only others act toward, and the first chapter have none. */
const owed = pages.filter(
  (page) =>
    DIAGRAM.test(page.path) ||
    TOPIC.test(page.path) ||
    (SECTION.test(page.path) && !page.path.includes('chuong-1/')) ||
    ((ARTICLE.test(page.path) || (ORGAN.test(page.path) && isBound(page.path))) && dutiesOn(page) >= 3),
);

function isBound(path: string): boolean {
  return pages.some((page) => page.path === `${path}tu-kiem-tra/`);
}

function dutiesOn({ elements }: BuiltPage): number {
  const figure = elements.filter((element) => attribute(element, 'data-diagram') !== undefined);
  const marks = elements.flatMap((element) => attribute(element, 'data-duties')?.split(' ') ?? []);
  return figure.length > 0 ? new Set(marks).size : 0;
}
const silent = (some: readonly BuiltPage[]) =>
  some
    .filter(({ elements }) => !elements.some((one) => LESSON.test(attribute(one, 'href') ?? '')))
    .map(({ path }) => path);

test('each leads to slides', () => {
  for (const kind of [DIAGRAM, SECTION, TOPIC, ARTICLE, ORGAN])
    expect([kind.source, owed.filter(({ path }) => kind.test(path)).length > 2]).toEqual([kind.source, true]);
  expect(silent(owed)).toEqual([]);
  const planted = owed.map((page, i) => (i === 0 ? { ...page, elements: [] } : page));
  expect(silent(planted)).toEqual([owed[0]?.path]);
});

test('no deck without its first slide, its presses and what it covers', () => {
  const decks = pages.filter(
    ({ path }) => /\/trinh-chieu\/muc-\d/u.test(path) && !/(?:in|thuyet-trinh)\/$/u.test(path),
  );
  expect(decks.length).toBe(3);
  for (const mark of ['data-steps', 'data-provisions', 'data-slide'])
    expect(decks.filter((page) => !has(page, mark)).map(({ path }) => path)).toEqual([]);
});
