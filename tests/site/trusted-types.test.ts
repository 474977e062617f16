/** No page, and nothing that is made on one, writes markup or addresses of scripts past the site's one policy. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC, KINDS_OF_PAGES } from './support/addresses.ts';
import { DIST } from './support/built-pages.ts';
import { addressOf, useBrowser } from './support/session.ts';

const session = useBrowser();
const FILE = join(DIST, DOC, 'du-lieu', `${DOC}.html`);

/** A page that hears every violation of its policy. */
async function watched(
  serviceWorkers: 'allow' | 'block' = 'block',
): Promise<{ page: Page; broken: string[] }> {
  const page = await session.blank({ serviceWorkers });
  const broken: string[] = [];
  await page.exposeFunction('heard', (words: string) => broken.push(words));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, sample, sourceFile }) =>
      Reflect.get(globalThis, 'heard')(`${violatedDirective} ${sample} ${sourceFile}`),
    );
  });
  return { page, broken };
}
const settled = async (page: Page) => {
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  await page.waitForLoadState('networkidle');
};

describe('trusted types', () => {
  test('are asked for by every kind of page, and kept to', async () => {
    const { page, broken } = await watched();
    for (const path of KINDS_OF_PAGES) {
      await page.goto(addressOf(path), { waitUntil: 'load' });
      await settled(page);
    }
    expect(broken).toEqual([]);
  });

  const ACTS: Record<string, readonly [path: string, act: (page: Page) => Promise<unknown>]> = {
    Word: [
      `${DOC}/dieu-5/`,
      (page) =>
        Promise.all([
          page.waitForEvent('download'),
          page
            .getByRole('button', { name: /Tải Điều 5 về/u })
            .first()
            .click(),
        ]),
    ],
    ...Object.fromEntries(
      ['pptx', 'handout'].map((kind) => [
        kind,
        [
          `${DOC}/trinh-chieu/muc-1-co-quan-dang/`,
          async (page: Page) => {
            await page.locator('.more-acts summary').click();
            await Promise.all([
              page.waitForEvent('download'),
              page.locator(`[data-download="${kind}"]`).click(),
            ]);
          },
        ],
      ]),
    ),
    'a presented drawing': [
      `${DOC}/so-do/mang-luoi/`,
      async (page) => {
        await page.locator('[data-present]').first().click();
        await page.locator('.presented svg').waitFor();
      },
    ],
    'an organ’s drawing': [
      `${DOC}/so-do/mang-luoi/?co-quan=ban-dan-van-huyen-uy`,
      (page) => page.locator('[data-organ-drawing] figure svg').first().waitFor(),
    ],
    'a drawing as PNG': [
      `${DOC}/so-do/mang-luoi/`,
      async (page) => {
        await page.locator('[data-picture-files] > summary').first().click();
        await Promise.all([
          page.waitForEvent('download'),
          page.locator('[data-download="png"]').first().click(),
        ]);
      },
    ],
    search: [
      'tim-kiem/?q=giám sát',
      (page) => page.locator('[data-search-results][data-state="done"] [data-result]').first().waitFor(),
    ],
  };
  test.each(Object.entries(ACTS))('are kept to by %s', async (_, [path, act]) => {
    const { page, broken } = await watched();
    await page.goto(addressOf(path), { waitUntil: 'load' });
    await act(page);
    await settled(page);
    expect(broken).toEqual([]);
  });

  test('let the worker of the copy for reading offline begin', async () => {
    const { page, broken } = await watched('allow');
    await page.goto(addressOf(''), { waitUntil: 'load' });
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), {
        timeout: 20_000,
      })
      .toBe(1);
    expect(broken).toEqual([]);
  });

  test('are kept to within the one-file edition, which has a policy of its own', async () => {
    const { page, broken } = await watched();
    const file = pathToFileURL(FILE).href;
    for (const path of [
      `${DOC}/`,
      `${DOC}/dieu-5/`,
      `${DOC}/trinh-chieu/tong-quan/`,
      'tim-kiem/?q=giám sát',
    ]) {
      await page.goto('about:blank');
      await page.goto(`${file}#/${path}`);
      await page.locator('main h1, main [data-slide]').first().waitFor();
      await page.mouse.move(5, 5);
    }
    await page.locator('[data-result]').first().waitFor();
    expect(readFileSync(FILE, 'utf8')).toContain("require-trusted-types-for 'script'");
    expect(broken).toEqual([]);
  });

  test('stop markup that is written past the policy, on the site and in the file', async () => {
    for (const address of [addressOf(`${DOC}/dieu-5/`), pathToFileURL(FILE).href]) {
      const { page, broken } = await watched();
      await page.goto(address);
      const stopped = await page.evaluate(() => {
        try {
          document.body.innerHTML = '<p>planted</p>';
          return null;
        } catch (error) {
          return (error as Error).name;
        }
      });
      expect(stopped).toBe('TypeError');
      await expect.poll(() => broken.join('\n')).toContain('require-trusted-types-for');
      expect(
        await page.evaluate(() => {
          try {
            Reflect.get(globalThis, 'trustedTypes').createPolicy('other', {});
            return 'made';
          } catch {
            return 'refused';
          }
        }),
      ).toBe('refused');
    }
  });
});
