import { type Browser, chromium, type Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../server.ts';

/** A query as people type it, of words that many articles have. */
const QUERY = 'bồi thường thiệt hại';

/** How to ask on one kind of site: up to the moment when the results are. */
type Asking = (page: Page, address: string) => Promise<{ ask: () => Promise<void> }>;

/** Our search page. */
export const askHere: Asking = async (page, address) => {
  await page.goto(`${address}tim-kiem/`, { waitUntil: 'networkidle' });
  return {
    ask: async () => {
      await page.locator('main input[name="q"]').fill(QUERY);
      await page.locator('[data-search-results][data-state="done"]').waitFor();
    },
  };
};

/** The window that Starlight opens over any page. */
export const askStarlight: Asking = async (page, address) => {
  await page.goto(`${address}van-ban-1/dieu-1/`, { waitUntil: 'networkidle' });
  return {
    ask: async () => {
      await page.locator('button[data-open-modal]').first().click();
      await page.locator('dialog[open] input').fill(QUERY);
      await page.locator('.pagefind-ui__result-title').first().waitFor();
    },
  };
};

/** The bytes that come over the wire, compressed, from the first letter typed to the results of one query, in a new visit. */
export async function queryBytes(folder: string, asking: Asking): Promise<number> {
  const site = await serveSite({ folder, base: '/', port: 0 });
  const started = await launchBrowser();
  const browser: Browser = await chromium.connect(started.wsEndpoint());
  try {
    const context = await browser.newContext({ locale: 'vi-VN' });
    const page = await context.newPage();
    const { ask } = await asking(page, site.address);
    const sizes: Promise<number>[] = [];
    context.on('requestfinished', (request) => {
      sizes.push(
        request.sizes().then(
          ({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize,
          () => 0,
        ),
      );
    });
    await ask();
    await page.waitForLoadState('networkidle');
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  } finally {
    await browser.close();
    await started.close();
    await site.close();
  }
}
