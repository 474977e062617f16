import { describe, expect, test } from 'vitest';
import { securityPolicy } from '../../src/site/security-policy.ts';
import { attribute, type BuiltPage, builtPages, type Element, readPage } from './support/built-pages.ts';
import { addressOf } from './support/session.ts';

const PAGES = builtPages();

/** `/dieu-5/: <p style=…>` for each element that breaks a rule. */
const breaking = (rule: (element: Element) => boolean, pages: readonly BuiltPage[] = PAGES): string[] =>
  pages.flatMap((page) =>
    page.elements
      .filter(rule)
      .map(({ tagName, attrs }) => `${page.path}: <${tagName} ${attrs.map((one) => one.name).join(' ')}>`),
  );

/** A script within a page that is no data for search engines. */
const isScript = (one: Element): boolean =>
  one.tagName === 'script' &&
  attribute(one, 'src') === undefined &&
  attribute(one, 'type') !== 'application/ld+json';
const isStyle = (one: Element): boolean => one.tagName === 'style' || attribute(one, 'style') !== undefined;
const holdsScript = (one: Element): boolean =>
  one.attrs.some(({ name, value }) => /^on/u.test(name) || /^\s*javascript:/iu.test(value));

/** The pages that do not state the policy. */
const silent = (pages: readonly BuiltPage[]): string[] =>
  pages
    .filter(
      ({ elements }) =>
        !elements.some(
          (one) =>
            attribute(one, 'http-equiv')?.toLowerCase() === 'content-security-policy' &&
            attribute(one, 'content') === securityPolicy,
        ),
    )
    .map(({ path }) => path);

describe('content security policy', () => {
  test.each([
    ['script', isScript, '<script>go()</script>'],
    ['style', isStyle, '<p style="top: 0">'],
    ['style sheet', isStyle, '<style>p { top: 0 }</style>'],
    ['attribute with a script', holdsScript, '<a href=" javascript:go()">'],
    ['handler of events', holdsScript, '<a onclick="go()">'],
  ])('no %s stands in a page, and one that is planted is found', (_, rule, fault) => {
    expect(breaking(rule)).toEqual([]);
    expect(breaking(rule, [readPage('/planted/', `<h1>Quy chế</h1>${fault}`)])).toHaveLength(1);
  });

  test('every page states the policy, the server states it too and forbids framing', async () => {
    expect(silent(PAGES)).toEqual([]);
    const weaker = `<meta http-equiv="content-security-policy" content="${securityPolicy} 'unsafe-inline'">`;
    expect(silent([readPage('/planted/', weaker)])).toEqual(['/planted/']);

    const header = (await fetch(addressOf(''))).headers.get('content-security-policy') ?? '';
    const parts = (policy: string): string[] => policy.split(/;\s*/u).sort();
    expect(parts(header)).toEqual(parts(`${securityPolicy}; frame-ancestors 'none'`));
  });
});
