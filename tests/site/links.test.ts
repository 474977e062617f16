import { describe, expect, test } from 'vitest';
import { addressesIn, attribute, builtPages, isBuilt } from './support/built-pages.ts';

const ORIGIN = 'https://site.invalid';
const PAGES = builtPages();
const IDS = new Map(
  PAGES.map(({ path, elements }) => [path, elements.flatMap((element) => attribute(element, 'id') ?? [])]),
);

interface Link {
  readonly from: string;
  readonly to: URL;
}

const LINKS: Link[] = PAGES.flatMap(({ path, elements }) =>
  elements.flatMap((element) =>
    addressesIn(element).map((address) => ({ from: path, to: new URL(address, ORIGIN + path) })),
  ),
).filter(({ to }) => to.origin === ORIGIN);

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
    expect(shown(LINKS.filter(({ to }) => !isBuilt(to.pathname)))).toEqual([]);
  });

  test('every anchor exists', () => {
    const broken = LINKS.filter(({ to }) => {
      const ids = IDS.get(to.pathname);
      return to.hash !== '' && ids !== undefined && !ids.includes(decodeURIComponent(to.hash.slice(1)));
    });
    expect(shown(broken)).toEqual([]);
  });

  test('no id stands twice on a page', () => {
    const twice = [...IDS].flatMap(([path, ids]) =>
      ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${path} has #${id} twice`),
    );
    expect(twice).toEqual([]);
  });
});
