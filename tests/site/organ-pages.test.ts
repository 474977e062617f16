/** What every organ's page owes: words of the law, and the end of a body where the status names it. */
import { expect, test } from 'vitest';
import { attribute, type BuiltPage, builtPages } from './support/built-pages.ts';

const pages = builtPages().filter(({ elements }) =>
  elements.some((element) => attribute(element, 'data-organ-page')),
);
const having = (mark: string, all: readonly BuiltPage[] = pages) =>
  all
    .filter(({ elements }) => {
      const main = elements.findIndex(({ tagName }) => tagName === 'main');
      return elements.slice(main).some((element) => attribute(element, mark) !== undefined);
    })
    .map(({ path }) => path);

test('each quotes the law, also of bodies without a duty', () => {
  expect(pages.length).toBeGreaterThan(90);
  expect(having('data-quote')).toEqual(pages.map(({ path }) => path));
  const planted = pages.map(({ path, elements }, i) => ({
    path,
    elements: i > 0 ? elements : elements.filter((element) => attribute(element, 'data-quote') === undefined),
  }));
  expect(having('data-quote', planted)).toHaveLength(pages.length - 1);
});

test('the bodies that ended say so, no Party body does', () => {
  expect(having('data-ended').sort()).toEqual([
    '/co-quan/hoi-dong-nhan-dan-huyen/',
    '/co-quan/thuong-truc-hoi-dong-nhan-dan-huyen/',
    '/co-quan/uy-ban-nhan-dan-huyen/',
  ]);
});

test('each body with duties leads to the fields of work of its duties', () => {
  const page = pages.find(({ path }) => path === '/co-quan/ban-dan-van-huyen-uy/');
  const links = page?.elements.flatMap((element) => attribute(element, 'href') ?? []) ?? [];
  expect(links.filter((href) => /\/chu-de\/[a-z-]+\//u.test(href)).length).toBeGreaterThanOrEqual(5);
});
