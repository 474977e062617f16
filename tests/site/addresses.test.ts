import { describe, expect, test } from 'vitest';
import { DOC, KINDS_OF_PAGES } from './support/addresses.ts';
import { attribute, type BuiltPage, builtPages } from './support/built-pages.ts';
import { addressOf } from './support/session.ts';
import { ARTICLES } from './support/source-text.ts';

const PAGES = builtPages();

function idsOf(path: string): Set<string> {
  const page = pageAt(path);
  return new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []));
}

function pageAt(path: string): BuiltPage {
  const page = PAGES.find((one) => one.path === new URL(addressOf(path)).pathname);
  if (!page) throw new Error(`dist/ has no page at ${path}`);
  return page;
}

const DIVISIONS = [1, 2, 3, 4].map((n) => `chuong-${n}`).concat([1, 2, 3].map((n) => `chuong-2/muc-${n}`));

describe('addresses', () => {
  test.each([
    ...KINDS_OF_PAGES,
    ...DIVISIONS.map((path) => `${DOC}/${path}/`),
    ...ARTICLES.map(({ id }) => `${DOC}/${id}/`),
    ...['regulation.json', 'duties.json', 'organs.json', 'duties.csv'].map(
      (file) => `${DOC}/du-lieu/${file}`,
    ),
  ])('/%s answers', async (path) => {
    const response = await fetch(addressOf(path));
    expect(response.status).toBe(200);
  });

  test('an unknown address gets the page for it, which helps', async () => {
    const response = await fetch(addressOf('khong-co/'));
    const page = await response.text();
    expect(response.status).toBe(404);
    expect(page).toContain('lang="vi"');
    expect(page).toContain('tim-kiem/');
  });

  test('every organ has its page', async () => {
    const { organs } = (await (await fetch(addressOf(`${DOC}/du-lieu/organs.json`))).json()) as {
      organs: { id: string }[];
    };
    expect(organs.length).toBeGreaterThan(20);
    for (const { id } of organs) pageAt(`co-quan/${id}/`);
  });
});

describe('anchors', () => {
  test.each(ARTICLES)('$id bears its provisions, on its page and in the whole text', ({ id, anchors }) => {
    const own = idsOf(`${DOC}/${id}/`);
    const whole = idsOf(`${DOC}/toan-van/`);
    expect(anchors.filter((anchor) => !own.has(anchor))).toEqual([]);
    expect(anchors.filter((anchor) => !whole.has(`${id}-${anchor}`))).toEqual([]);

    const provisions = pageAt(`${DOC}/${id}/`).elements.flatMap(
      (one) => attribute(one, 'data-provision') ?? [],
    );
    const expected = anchors.filter((anchor) => !/^khoan.*-doan-/u.test(anchor));
    expect([...new Set(provisions)]).toEqual(expected);
  });

  test('a sub-clause is within its clause', () => {
    const clause = pageAt(`${DOC}/dieu-6/`).elements.find((one) => attribute(one, 'id') === 'khoan-2');
    expect(JSON.stringify(clause, (key, value) => (key === 'parentNode' ? undefined : value))).toContain(
      'khoan-2-4',
    );
  });

  test('the whole text has anchors for articles, divisions and bases', () => {
    const ids = idsOf(`${DOC}/toan-van/`);
    const expected = [
      ...ARTICLES.map(({ id }) => id),
      ...DIVISIONS.map((path) => path.replace('/', '-')),
      ...[1, 2, 3, 4, 5, 6].map((n) => `can-cu-${n}`),
    ];
    expect(expected.filter((id) => !ids.has(id))).toEqual([]);
  });
});
