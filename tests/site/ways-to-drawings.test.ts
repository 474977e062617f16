/** From what a drawing is of there is a way to it, and from every drawing to itself presented. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { attribute, type BuiltPage, builtPages, DIST, readPage } from './support/built-pages.ts';

interface Duty {
  readonly actor: string;
  readonly article: number;
  readonly topic: string | null;
}
const { duties } = JSON.parse(readFileSync(join(DIST, DOC, 'du-lieu/duties.json'), 'utf8')) as {
  duties: readonly Duty[];
};
const PAGES = new Map(builtPages().map((page) => [page.path, page]));
const pageAt = (path: string): BuiltPage => PAGES.get(path) ?? { path, elements: [] };

const figuresOf = ({ elements }: BuiltPage) =>
  elements
    .filter((one) => attribute(one, 'data-picture') !== undefined)
    .map((one) => attribute(one, 'data-of'));
const leadsTo = ({ elements }: BuiltPage, address: string) =>
  elements.some((one) => one.tagName === 'a' && attribute(one, 'href') === address);

/** A page from its own content on, for the menu above leads to drawings from everywhere. */
const mainOf = ({ path, elements }: BuiltPage): BuiltPage => ({
  path,
  elements: elements.slice(elements.findIndex(({ tagName }) => tagName === 'h1')),
});

/** Figures without a link that presents them. */
const unpresented = (page: BuiltPage): number => {
  const ways = page.elements.filter(
    (one) => attribute(one, 'data-present') !== undefined && attribute(one, 'href')?.startsWith('?chieu='),
  );
  return figuresOf(page).length - ways.length;
};

describe('a drawing', () => {
  const ids = (all: readonly (string | null)[]) => [...new Set(all)].filter((id) => id !== null);

  test.each(ids(duties.map(({ actor }) => actor)))('is on the page of the organ %s', (id) => {
    expect(figuresOf(pageAt(`/co-quan/${id}/`))).toContain(id);
  });

  test.each(ids(duties.map(({ article }) => `dieu-${article}`)))('is on the page of %s', (id) => {
    expect(figuresOf(pageAt(`/${DOC}/${id}/`))).toContain(id);
  });

  test.each(ids(duties.map(({ topic }) => topic)))(
    'is on the page of the field %s, and named above',
    (id) => {
      const page = pageAt(`/${DOC}/chu-de/${id}/`);
      expect(figuresOf(page)).toContain(id);
      expect(leadsTo(page, '#so-do')).toBe(true);
    },
  );

  test('is led to from every chapter and section', () => {
    const divisions = [...PAGES.keys()].filter((path) => path.startsWith(`/${DOC}/chuong-`));
    expect(divisions.length).toBeGreaterThan(6);
    expect(divisions.filter((path) => !leadsTo(mainOf(pageAt(path)), `/${DOC}/so-do/`))).toEqual([]);
  });

  test('can be presented, wherever it is', () => {
    const drawn = [...PAGES.values()].filter((page) => figuresOf(page).length > 0);
    expect(drawn.length).toBeGreaterThan(80);
    expect(drawn.filter((page) => unpresented(page) !== 0).map(({ path }) => path)).toEqual([]);
  });
});

test('a drawing that nothing presents, and a way that is missing, are found', () => {
  const page = readPage('/x/', '<figure data-picture data-of="a"></figure><a href="#b">b</a>');
  expect(unpresented(page)).toBe(1);
  expect(figuresOf(page)).toEqual(['a']);
  expect(leadsTo(page, '#so-do')).toBe(false);
});
