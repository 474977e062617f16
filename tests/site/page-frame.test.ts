import { describe, expect, test } from 'vitest';
import { attribute, type BuiltPage, builtPages, type Element } from './support/built-pages.ts';

const PAGES = builtPages();

const named = (page: BuiltPage, name: string): Element[] =>
  page.elements.filter((one) => one.tagName === name);
const meta = (page: BuiltPage, key: string): string =>
  named(page, 'meta')
    .filter((one) => [attribute(one, 'name'), attribute(one, 'property')].includes(key))
    .map((one) => attribute(one, 'content') ?? '')
    .join();

/** The addresses of the pages for which something does not hold. */
const without = (holds: (page: BuiltPage) => boolean): string[] =>
  PAGES.filter((page) => !holds(page)).map(({ path }) => path);

describe('every page', () => {
  test('is in Vietnamese', () => {
    expect(without((page) => attribute(named(page, 'html')[0] as Element, 'lang') === 'vi')).toEqual([]);
  });

  test('bears the status strip, marked as ours', () => {
    expect(
      without(({ elements }) =>
        elements.some(
          (one) =>
            attribute(one, 'data-status') !== undefined && attribute(one, 'data-editorial') !== undefined,
        ),
      ),
    ).toEqual([]);
  });

  test('has one main heading', () => {
    expect(without((page) => named(page, 'h1').length === 1)).toEqual([]);
  });

  test('describes itself to readers and to other sites', () => {
    for (const key of ['description', 'og:title', 'og:description', 'og:url', 'og:image', 'og:locale']) {
      expect([key, without((page) => meta(page, key) !== '')]).toEqual([key, []]);
    }
  });

  test('has a title of its own', () => {
    const titles = PAGES.map((page) => {
      const words = named(page, 'title')[0]?.childNodes[0];
      return words && 'value' in words ? words.value : '';
    });
    expect(titles.filter((title, place) => title === '' || titles.indexOf(title) !== place)).toEqual([]);
  });

  test('offers search and a way to report an error', () => {
    expect(
      without(
        (page) =>
          named(page, 'form').some((one) => attribute(one, 'action')?.endsWith('/tim-kiem/')) ||
          named(page, 'a').some((one) => /\/tim-kiem\/$/u.test(attribute(one, 'href') ?? '')),
      ),
    ).toEqual([]);
    expect(
      without((page) =>
        named(page, 'a').some((one) =>
          one.childNodes.some((node) => 'value' in node && /Báo lỗi/u.test(node.value)),
        ),
      ),
    ).toEqual([]);
  });
});
