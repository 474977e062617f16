import { describe, expect, test } from 'vitest';
import { securityPolicy } from '../../src/site/security-policy.ts';
import { attribute, type BuiltPage, builtPages, type Element } from './support/built-pages.ts';
import { addressOf } from './support/session.ts';

const PAGES = builtPages();

/** `/dieu-5/: <p style=…>` for each element that breaks a rule. */
const breaking = (rule: (element: Element, page: BuiltPage) => boolean): string[] =>
  PAGES.flatMap((page) =>
    page.elements
      .filter((element) => rule(element, page))
      .map(({ tagName, attrs }) => `${page.path}: <${tagName} ${attrs.map((one) => one.name).join(' ')}>`),
  );

describe('content security policy', () => {
  test('no script stands in a page, only data for search engines', () => {
    const data = 'application/ld+json';
    expect(
      breaking(
        (one) =>
          one.tagName === 'script' && attribute(one, 'src') === undefined && attribute(one, 'type') !== data,
      ),
    ).toEqual([]);
  });

  test('no style stands in a page', () => {
    expect(breaking((one) => one.tagName === 'style' || attribute(one, 'style') !== undefined)).toEqual([]);
  });

  test('no attribute holds a script', () => {
    expect(
      breaking((one) =>
        one.attrs.some(({ name, value }) => /^on/u.test(name) || /^\s*javascript:/iu.test(value)),
      ),
    ).toEqual([]);
  });

  test('every page states the policy, the server states it too and forbids framing', async () => {
    const stated = (page: BuiltPage): string | undefined =>
      page.elements.flatMap((one) =>
        attribute(one, 'http-equiv')?.toLowerCase() === 'content-security-policy'
          ? (attribute(one, 'content') ?? [])
          : [],
      )[0];
    expect(PAGES.filter((page) => stated(page) !== securityPolicy).map(({ path }) => path)).toEqual([]);

    const header = (await fetch(addressOf(''))).headers.get('content-security-policy') ?? '';
    const parts = (policy: string): string[] => policy.split(/;\s*/u).sort();
    expect(parts(header)).toEqual(parts(`${securityPolicy}; frame-ancestors 'none'`));
  });
});
