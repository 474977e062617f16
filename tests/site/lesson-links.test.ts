/** From whatever a lesson shows one gets to the lesson: diagrams, organs, fields of work, articles, sections. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { attribute, type BuiltPage, builtPages, DIST } from './support/built-pages.ts';

const DIAGRAM = new RegExp(`^/${DOC}/so-do/(?:[a-z-]+/)+$`, 'u');
const SECTION = new RegExp(`^/${DOC}/chuong-\\d+/(?:muc-\\d+/)?$`, 'u');
const TOPIC = new RegExp(`^/${DOC}/chu-de/[a-z-]+/$`, 'u');
const ARTICLE = new RegExp(`^/${DOC}/dieu-\\d+/$`, 'u');
const ORGAN = /^\/co-quan\/[a-z-]+\/$/u;
const LESSON = new RegExp(`^/${DOC}/trinh-chieu/[a-z0-9-]+/`, 'u');

const has = ({ elements }: BuiltPage, mark: string) =>
  elements.some((element) => attribute(element, mark) !== undefined);
const pages = builtPages();
/** An article or organ with fewer than three duties, and the first chapter, have none. */
const owed = pages.filter(
  (page) =>
    DIAGRAM.test(page.path) ||
    TOPIC.test(page.path) ||
    (SECTION.test(page.path) && !page.path.includes('chuong-1/')) ||
    ((ARTICLE.test(page.path) || ORGAN.test(page.path)) && dutiesOn(page) >= 3),
);

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

interface Duty {
  readonly actor: string;
  readonly partners: readonly { readonly organ: string }[];
  readonly article: number;
  readonly provision: string;
}
const duties: readonly Duty[] = JSON.parse(
  readFileSync(join(DIST, DOC, 'du-lieu/duties.json'), 'utf8'),
).duties;

/** The provisions of an organ's duties and of those toward it. */
const sidesOf = (organ: string): { count: number; provisions: string[] } => {
  const both = duties.filter(
    ({ actor, partners }) => actor === organ || partners.some((partner) => partner.organ === organ),
  );
  return {
    count: both.length,
    provisions: [...new Set(both.map(({ article, provision }) => `dieu-${article}#${provision}`))],
  };
};

/** What is amiss with the deck of an organ and the way to it. */
function deckFaults(organ: string, all: readonly BuiltPage[]): string[] {
  const address = `/${DOC}/trinh-chieu/co-quan-${organ}/`;
  const page = all.find(({ path }) => path === `/co-quan/${organ}/`);
  const deck = all.find(({ path }) => path === address);
  const isLinked = page?.elements.some((one) => attribute(one, 'href') === address);
  const cited = new Set(deck?.elements.flatMap((one) => attribute(one, 'href') ?? []));
  return [
    ...(isLinked ? [] : [`${organ}: no link`]),
    ...sidesOf(organ)
      .provisions.filter((place) => !cited.has(`/${DOC}/${place.replace('#', '/#')}`))
      .map((place) => `${organ}: ${place}`),
  ];
}

test('each organ with three duties, its own or toward it, has a deck of both sides, a press from its page', () => {
  const organs = [
    ...new Set(duties.flatMap(({ actor, partners }) => [actor, ...partners.map(({ organ }) => organ)])),
  ].filter((organ) => sidesOf(organ).count >= 3);
  const silentSide = organs.filter((organ) => !duties.some(({ actor }) => actor === organ));
  expect(silentSide).toContain('ban-chap-hanh-dang-bo-huyen');
  expect(silentSide).toContain('co-quan-nha-nuoc');
  expect(organs.flatMap((organ) => deckFaults(organ, pages))).toEqual([]);
  const planted = pages.filter(({ path }) => !path.includes(`/co-quan-${silentSide[0]}/`));
  expect(deckFaults(silentSide[0] ?? '', planted).length).toBe(
    sidesOf(silentSide[0] ?? '').provisions.length,
  );
});

test('no deck without its first slide, its presses and what it covers', () => {
  const decks = pages.filter(
    ({ path }) => /\/trinh-chieu\/muc-\d/u.test(path) && !/(?:in|thuyet-trinh)\/$/u.test(path),
  );
  expect(decks.length).toBe(3);
  for (const mark of ['data-steps', 'data-provisions', 'data-slide'])
    expect(decks.filter((page) => !has(page, mark)).map(({ path }) => path)).toEqual([]);
});
