/** Scripts and styles stay within what the oldest browsers know that the README names: Chrome 100, Safari 15.4, Firefox 104. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { transformSync } from 'rolldown/utils';
import { describe, expect, test } from 'vitest';
import { OLDEST_BROWSERS } from '../../src/site/browsers.ts';
import { DOC } from './support/addresses.ts';
import { DIST } from './support/built-pages.ts';
import { addressOf, useBrowser } from './support/session.ts';

const session = useBrowser();
const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');
/** What makes Office files is other people's code and asks for Safari 16.4; where it fails the reader sees a message (`failing-network`). */
const SCRIPTS = globSync('{_astro/*.js,theme.js,sw.js}', { cwd: DIST }).filter(
  (file) => !/docx-file|pptx/u.test(file),
);
const STYLES = globSync('_astro/*.css', { cwd: DIST });

/** What a compiler for these browsers would write in another way, or nothing can rewrite. */
function newerSyntax(code: string): string[] {
  const written = (target: string[]) => transformSync('script.js', code, { target }).code;
  const regexps = /\(\?<[=!]|\(\?[ims]+(?:-[ims]+)?:/gu;
  return [
    ...(written(['esnext']) === written(OLDEST_BROWSERS) ? [] : ['syntax']),
    ...(code.match(regexps) ?? []),
  ];
}

/** Built-in functions that these browsers have not, by names that mean nothing else; asked for with `?.` they may be missing. */
const NEWER =
  /\b(?:Object\.groupBy|Array\.fromAsync|Promise\.(?:withResolvers|try)|URL\.(?:canParse|parse)|AbortSignal\.(?:any|timeout)|Iterator\.from|RegExp\.escape|toReversed|isWellFormed|startViewTransition|isSubsetOf|symmetricDifference|moveBefore)\b(?!\?\.)/gu;
/** Media ranges, functions and rules that these browsers do not parse: a whole rule is lost with them. */
const NEWER_STYLES =
  /\((?:min-|max-)?(?:width|height|aspect-ratio)\s*[<>]|light-dark\(|color-mix\(|@container|@scope|@starting-style|\banchor\(/gu;

describe('the oldest browsers', () => {
  test.each(SCRIPTS)('can read %s', (file) => {
    expect(newerSyntax(read(file))).toEqual([]);
    expect(read(file).match(NEWER) ?? []).toEqual([]);
  });

  test('can read the style sheets', () => {
    expect(STYLES.map((file) => [file, ...(read(file).match(NEWER_STYLES) ?? [])])).toEqual(
      STYLES.map((file) => [file]),
    );
  });

  test('newer syntax, functions and styles would be seen', () => {
    for (const code of [
      'a(/(?<=x)y/u)',
      'a(/[a--b]/v)',
      'class A{static{f()}}',
      'a(/(?i:x)/)',
      'using a = b()',
    ]) {
      expect([code, newerSyntax(code)]).not.toEqual([code, []]);
    }
    expect('await Promise.withResolvers()').toMatch(NEWER);
    expect('AbortSignal.timeout(5)').toMatch(NEWER);
    expect('AbortSignal.timeout?.(5)').not.toMatch(NEWER);
    expect('@media (width>=48rem){a{}}').toMatch(NEWER_STYLES);
  });
});

/** Takes away what browsers after the oldest have brought. */
const age = () => {
  const lost: [object, string][] = [
    [Map, 'groupBy'],
    [Object, 'groupBy'],
    [Promise, 'withResolvers'],
    [Array.prototype, 'toSorted'],
    [Array.prototype, 'toReversed'],
    [Array.prototype, 'toSpliced'],
    [Array.prototype, 'with'],
    [Element.prototype, 'checkVisibility'],
    [HTMLElement.prototype, 'showPopover'],
    [HTMLElement.prototype, 'hidePopover'],
    [Document.prototype, 'startViewTransition'],
    [window, 'DecompressionStream'],
    [window, 'CompressionStream'],
    [window, 'requestIdleCallback'],
    [window, 'Highlight'],
    [CSS, 'highlights'],
  ];
  for (const [of, name] of lost) delete (of as Record<string, unknown>)[name];
};

/** A browser within a chat: no worker, storage, sharing, clipboard, windows or files. */
const enclose = () => {
  const none = (of: object, name: string) =>
    Object.defineProperty(of, name, { value: undefined, configurable: true });
  for (const name of ['serviceWorker', 'share', 'clipboard', 'storage']) none(navigator, name);
  for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  }
  window.open = () => null;
  none(window, 'BroadcastChannel');
};

describe.each([
  ['an old browser', age],
  ['a browser within an app', enclose],
])('in %s', (_, change) => {
  async function opened(path: string): Promise<{ page: Page; faults: string[] }> {
    const page = await session.blank();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(change);
    await page.goto(addressOf(path));
    return { page, faults };
  }

  test('one reads, searches, sees and answers', async () => {
    const { page, faults } = await opened(`${DOC}/dieu-5/`);
    expect(await page.locator('[data-law]').first().isVisible()).toBe(true);
    await page.goto(addressOf('tim-kiem/'));
    await page.fill('main input[name=q]', 'tham dinh de an');
    await page.locator('[data-result]').first().waitFor();
    await page.fill('main input[name=q]', 'ai báo cáo Ban Dân vận');
    await page.locator('[data-result]').first().waitFor();
    await page.goto(addressOf(`${DOC}/so-do/mang-luoi/`));
    await page.locator('figure svg:visible').first().waitFor();
    await page.goto(addressOf('co-quan/ban-dan-van-huyen-uy/'));
    await page.locator('figure svg:visible').first().waitFor();
    await page.goto(addressOf(`${DOC}/trinh-chieu/on-tap/?seed=7`));
    await page.locator('[data-slide]:visible').first().waitFor();
    await page.keyboard.press('ArrowRight');
    await page.goto(addressOf(`${DOC}/trinh-chieu/tong-quan/`));
    await page.keyboard.press('End');
    await expect.poll(() => page.locator('[data-where]').first().textContent()).toMatch(/^(\d+)\/\1$/u);
    expect(faults).toEqual([]);
  });
});

test('search goes on where the browser lets the address be changed no more, and keeps it later', async () => {
  const page = await session.blank();
  await page.addInitScript(() => {
    const { replaceState } = history;
    const begun = Date.now();
    history.replaceState = function (...change) {
      if (Date.now() - begun < 5_000) throw new DOMException('too often', 'SecurityError');
      replaceState.apply(this, change);
    };
  });
  await page.goto(addressOf('tim-kiem/'));
  await page.fill('main input[name=q]', 'tham dinh');
  await page.locator('[data-result]').first().waitFor();
  await page.waitForURL(/q=tham/u);
});
