import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC, KINDS_OF_PAGES } from './support/addresses.ts';
import { addressOf, SITE, useBrowser } from './support/session.ts';

const session = useBrowser();

/** Opens a page: what it asks of other hosts, and what goes wrong. */
async function visit(page: Page, path: string): Promise<{ elsewhere: string[]; errors: string[] }> {
  const elsewhere: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(SITE).origin) elsewhere.push(request.url());
  });
  page.on('requestfailed', (request) => errors.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(addressOf(path), { waitUntil: 'networkidle' });
  return { elsewhere, errors };
}

describe('a visit', () => {
  test.each(KINDS_OF_PAGES)('/%s asks no other origin and reports no error', async (path) => {
    expect(await visit(await session.blank(), path)).toEqual({ elsewhere: [], errors: [] });
  });

  test('a picture of another host and a script that fails are found', async () => {
    const page = await session.blank({ bypassCSP: true });
    await page.route('**/khac.invalid/**', (route) => route.abort());
    await page.route('**/dieu-5/', async (route) => {
      const response = await route.fetch();
      const planted =
        '<img src="https://khac.invalid/a.png" alt=""><script>throw new Error("planted")</script>';
      await route.fulfill({
        response,
        body: (await response.text()).replace('</main>', `${planted}</main>`),
      });
    });
    const { elsewhere, errors } = await visit(page, `${DOC}/dieu-5/`);
    expect(elsewhere).toEqual(['https://khac.invalid/a.png']);
    expect(errors).toContain('planted');
  });
});
