import { describe, expect, test } from 'vitest';
import { siteConfig } from '../../src/site/site.config.ts';
import {
  addressesIn,
  attribute,
  type BuiltPage,
  builtPages,
  isBuilt,
  readPage,
} from './support/built-pages.ts';

const ORIGIN = 'https://site.invalid';
const PAGES = builtPages();
const idsOf = ({ elements }: BuiltPage): string[] =>
  elements.flatMap((element) => attribute(element, 'id') ?? []);
const IDS = new Map(PAGES.map((page) => [page.path, idsOf(page)]));

interface Link {
  readonly from: string;
  readonly to: URL;
}

const linksOf = ({ path, elements }: BuiltPage): Link[] =>
  elements
    .flatMap(addressesIn)
    .map((address) => ({ from: path, to: new URL(address, ORIGIN + path) }))
    .filter(({ to }) => to.origin === ORIGIN);
const LINKS = PAGES.flatMap(linksOf);

const leadsNowhere = ({ to }: Link): boolean => !isBuilt(to.pathname);
const lacksAnchor = ({ to }: Link): boolean => {
  const ids = IDS.get(to.pathname);
  return to.hash !== '' && ids !== undefined && !ids.includes(decodeURIComponent(to.hash.slice(1)));
};
const twice = (page: BuiltPage): string[] =>
  idsOf(page)
    .filter((id, place, ids) => ids.indexOf(id) !== place)
    .map((id) => `${page.path} has #${id} twice`);

/** One line for each address, with how many pages lead to it and the first of them. */
function shown(links: readonly Link[]): string[] {
  const pages = new Map<string, string[]>();
  for (const { from, to } of links) {
    const address = to.pathname + to.hash;
    pages.set(address, [...(pages.get(address) ?? []), from]);
  }
  return [...pages].map(([address, from]) => `${address} from ${from[0]} (${from.length} links)`);
}

describe('links', () => {
  test('there are some', () => {
    expect(LINKS.length).toBeGreaterThan(1000);
  });

  test('every link within the site leads to a page or a file', () => {
    expect(shown(LINKS.filter(leadsNowhere))).toEqual([]);
  });

  test('every anchor exists', () => {
    expect(shown(LINKS.filter(lacksAnchor))).toEqual([]);
  });

  test('no id is twice on a page', () => {
    expect(PAGES.flatMap(twice)).toEqual([]);
  });

  test('a link, an anchor and an id that are wrong are found', () => {
    const home = siteConfig.basePath;
    const planted = readPage(
      home,
      `<p id="a"></p><p id="a"></p><a href="khong-co/">1</a><a href="${home}#khong-co">2</a>`,
    );
    const links = linksOf(planted);
    expect(shown(links.filter(leadsNowhere))).toEqual([`${home}khong-co/ from ${home} (1 links)`]);
    expect(shown(links.filter(lacksAnchor))).toEqual([`${home}#khong-co from ${home} (1 links)`]);
    expect(twice(planted)).toEqual([`${home} has #a twice`]);
  });
});
