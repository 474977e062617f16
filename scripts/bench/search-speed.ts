/**
 * How soon results are after the last key, cold (first query of a new visit) and warm (a later one), and the bytes that
 * a first query fetches, in a browser of this machine.
 */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../server.ts';

/** One kind of site: where its search is, its field, and when its results are. */
export interface SearchLook {
  /** Behind the base path. */
  readonly page: string;
  /** What opens the field, where it is not there at once. */
  readonly opener: string | null;
  readonly field: string;
  /** Holds the results; it changes when they come. */
  readonly region: string;
  /** A selector within the document that fits once the results of this query stand. */
  readonly done: (query: string) => string;
  /** Where the page tells which query is answered only in words, the element that tells it. */
  readonly message: string | null;
}

export const HERE: SearchLook = {
  page: 'tim-kiem/',
  opener: null,
  field: 'main input[name="q"]',
  region: '[data-search-results]',
  done: (query) => `[data-search-results][data-state="done"][data-query="${query}"] [data-result]`,
  message: null,
};

export const STARLIGHT: SearchLook = {
  page: 'van-ban-1/dieu-1/',
  opener: 'button[data-open-modal]',
  field: '.pagefind-ui__search-input',
  region: '#starlight__search',
  done: () => '.pagefind-ui__result-link',
  message: '.pagefind-ui__message',
};

/** A built site to measure. */
export interface SearchedSite {
  readonly name: string;
  readonly folder: string;
  readonly base: string;
  readonly look: SearchLook;
  readonly queries: readonly string[];
}

/** Medians in milliseconds, and bytes of the index and its reader, from the opening of the page to the first results. */
interface SearchSpeed {
  readonly name: string;
  readonly cold: number;
  readonly warm: number;
  readonly bytes: number;
}

/** Visits each site in turn, so that what else the machine does falls on all: a visit asks one query cold, the others, and it again. */
export async function searchSpeeds(sites: readonly SearchedSite[]): Promise<SearchSpeed[]> {
  const served = await Promise.all(sites.map(({ folder, base }) => serveSite({ folder, base, port: 0 })));
  const started = await launchBrowser();
  const browser = await chromium.connect(started.wsEndpoint());
  const visits = sites.map((): Visit[] => []);
  try {
    for (const round of [0, 1, 2, 3, 4]) {
      for (const [i, site] of sites.entries()) {
        // The browser itself is cold on its first visit to anything; that one does not count.
        if (round === 0) await visit(browser, served[i]?.address ?? '', site, round);
        visits[i]?.push(await visit(browser, served[i]?.address ?? '', site, round));
      }
    }
  } finally {
    await browser.close();
    await started.close();
    await Promise.all(served.map((site) => site.close()));
  }
  return sites.map(({ name }, i) => ({
    name,
    cold: median((visits[i] ?? []).map(({ cold }) => cold)),
    warm: median((visits[i] ?? []).flatMap(({ warm }) => warm)),
    bytes: median((visits[i] ?? []).map(({ bytes }) => bytes)),
  }));
}

interface Visit {
  readonly cold: number;
  readonly warm: readonly number[];
  readonly bytes: number;
}

async function visit(
  browser: Browser,
  address: string,
  { look, queries }: SearchedSite,
  round: number,
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'vi-VN' });
  const page = await context.newPage();
  const fetched = countBytes(context);
  await page.goto(`${address}${look.page}`, { waitUntil: 'networkidle' });
  if (look.opener) await page.locator(look.opener).first().click();
  await page.locator(look.field).waitFor();
  const first = queries[round % queries.length] ?? '';
  const cold = await timeToResults(page, look, first);
  await page.waitForLoadState('networkidle');
  const bytes = await fetched();
  const warm: number[] = [];
  for (const other of queries.filter((one) => one !== first)) {
    await timeToResults(page, look, other);
    warm.push(await timeToResults(page, look, first));
  }
  await context.close();
  return { cold, warm, bytes };
}

/** Bytes of the search's own files that came over the wire so far, heads and compressed bodies, workers' too. */
function countBytes(context: BrowserContext): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  context.on('requestfinished', (request) => {
    if (!request.url().includes('/pagefind/')) return;
    const size = request.sizes().then(
      ({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize,
      () => 0,
    );
    sizes.push(size);
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** From the last key to the frame that shows the results. */
const timeToResults = (page: Page, look: SearchLook, query: string): Promise<number> =>
  page.evaluate(
    ({ field, region, done, message, query }) =>
      new Promise<number>((settle, fail) => {
        const input = document.querySelector<HTMLInputElement>(field);
        const results = document.querySelector(region);
        if (!input || !results) throw new Error(`no ${field} or ${region} on ${location.href}`);
        const stands = () =>
          document.querySelector(done) !== null &&
          (message === null || document.querySelector(message)?.textContent?.includes(query) === true);
        const watch = new MutationObserver(() => {
          if (!stands()) return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => settle(performance.now() - start)));
        });
        watch.observe(results, { childList: true, subtree: true, attributes: true, characterData: true });
        setTimeout(() => fail(new Error(`no results for ${query}`)), 10_000);
        input.focus();
        input.value = query;
        const start = performance.now();
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    { ...look, done: look.done(query), query },
  );

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
