import { expect, test } from 'vitest';
import { attribute, type BuiltPage, builtPages, type Element, readPage } from './support/built-pages.ts';

const PAGES = builtPages();

const named = (page: BuiltPage, name: string): Element[] =>
  page.elements.filter((one) => one.tagName === name);
const meta = (page: BuiltPage, key: string): string =>
  named(page, 'meta')
    .filter((one) => [attribute(one, 'name'), attribute(one, 'property')].includes(key))
    .map((one) => attribute(one, 'content') ?? '')
    .join();

const title = (page: BuiltPage): string => {
  const words = named(page, 'title')[0]?.childNodes[0];
  return words && 'value' in words ? words.value : '';
};

/** What is true of every single page. */
const RULES: readonly (readonly [rule: string, holds: (page: BuiltPage) => boolean])[] = [
  ['is in Vietnamese', (page) => attribute(named(page, 'html')[0] as Element, 'lang') === 'vi'],
  [
    'bears the status strip, marked as ours',
    ({ elements }) =>
      elements.some(
        (one) =>
          attribute(one, 'data-status') !== undefined && attribute(one, 'data-editorial') !== undefined,
      ),
  ],
  ['has one main heading', (page) => named(page, 'h1').length === 1],
  ['has a title', (page) => title(page) !== ''],
  ...['description', 'og:title', 'og:description', 'og:url', 'og:image', 'og:locale'].map(
    (key) => [`says its ${key}`, (page: BuiltPage) => meta(page, key) !== ''] as const,
  ),
  [
    'offers search',
    (page) =>
      named(page, 'form').some((one) => attribute(one, 'action')?.endsWith('/tim-kiem/')) ||
      named(page, 'a').some((one) => /\/tim-kiem\/$/u.test(attribute(one, 'href') ?? '')),
  ],
  [
    'offers a way to report an error',
    (page) =>
      named(page, 'a').some((one) =>
        one.childNodes.some((node) => 'value' in node && /Báo lỗi/u.test(node.value)),
      ),
  ],
];

test.each(RULES)('every page %s, and one that does not is found', (_, holds) => {
  expect(PAGES.filter((page) => !holds(page)).map(({ path }) => path)).toEqual([]);
  expect(holds(readPage('/planted/', '<html lang="en"><h1>A</h1><h1>B</h1>'))).toBe(false);
});

test('every page has a title of its own', () => {
  const alike = Map.groupBy(PAGES, title);
  expect([...alike].filter(([, pages]) => pages.length > 1).map(([words]) => words)).toEqual([]);
  expect(PAGES.length).toBeGreaterThan(100);
});

test('what is known of the status is told on the text’s own page alone, where the line of all others leads', () => {
  const facts = PAGES.filter(({ elements }) => elements.some((one) => attribute(one, 'id') === 'hieu-luc'));
  expect(facts.map(({ path }) => path)).toEqual(['/05-qc-hu/']);
  const leads = ({ elements }: BuiltPage) =>
    elements.some((one) => attribute(one, 'href')?.endsWith('/05-qc-hu/#hieu-luc'));
  expect(PAGES.filter((page) => !leads(page)).map(({ path }) => path)).toEqual(['/05-qc-hu/']);
});
