import { describe, expect, test } from 'vitest';
import { KINDS_OF_PAGES } from './support/addresses.ts';
import { addressOf, SITE, useBrowser } from './support/session.ts';

const session = useBrowser();

describe('a visit', () => {
  test.each(KINDS_OF_PAGES)('/%s asks no other origin and reports no error', async (path) => {
    const page = await session.blank();
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
    expect({ elsewhere, errors }).toEqual({ elsewhere: [], errors: [] });
  });
});
