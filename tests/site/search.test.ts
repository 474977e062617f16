import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { addressOf, useBrowser } from './support/session.ts';

const session = useBrowser();

/** What readers type and a provision whose words answer it. */
const QUESTIONS = [
  { query: 'dân vận khéo', answer: 'dieu-17' },
  { query: 'dan van kheo', answer: 'dieu-17' },
  { query: 'cải cách hành chính', answer: 'dieu-9' },
  { query: 'cai cach hanh chinh', answer: 'dieu-9' },
  { query: 'thiên tai dịch bệnh', answer: 'dieu-22' },
  { query: 'doi thoai', answer: 'dieu-7' },
  { query: 'đối thoại', answer: 'dieu-7' },
];

async function search(query: string): Promise<Page> {
  const page = await session.open(`tim-kiem/?q=${encodeURIComponent(query)}`);
  await page.locator('[data-search-results][data-state="done"]').waitFor({ state: 'attached' });
  return page;
}

const addresses = (page: Page): Promise<string[]> =>
  page
    .locator('[data-result]')
    .evaluateAll((results) => results.map((one) => one.querySelector('a')?.getAttribute('href') ?? ''));

/** Bytes of the index over the wire, with gzip, from the opening of the search page to the first results. */
const INDEX_BYTES = { plain: 20_500, any: 25_000 };

async function bytesOf(query: string, encoding = 'gzip'): Promise<{ index: number; results: number }> {
  const page = await session.blank({ extraHTTPHeaders: { 'accept-encoding': encoding } });
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  const pieces = new Set<string>();
  let index = 0;
  network.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.url.includes('/pagefind/')) pieces.add(requestId);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (pieces.has(requestId)) index += encodedDataLength;
  });
  await page.goto(addressOf('tim-kiem/'), { waitUntil: 'networkidle' });
  await page.locator('main input[name="q"]').fill(query);
  const results = page.locator('[data-search-results][data-state="done"] [data-result]');
  await results.first().waitFor();
  await page.waitForLoadState('networkidle');
  return { index, results: await results.count() };
}

describe('the first query', () => {
  test.each(['dân vận khéo', 'boi thuong thiet hai', 'ban dan van'])('«%s» fetches little', async (query) => {
    const { index, results } = await bytesOf(query);
    expect(results).toBeGreaterThan(0);
    expect(index).toBeGreaterThan(10_000);
    expect(index).toBeLessThanOrEqual(INDEX_BYTES.plain);
  });

  test.each([
    'làm tốt thì được gì',
    'ai thẩm định đề án',
    'Bao lâu Ban Dân vận giao ban một lần?',
    'Mặt trận Tổ quốc phối hợp với ai',
    'ai phai thuc hien quy che',
  ])(
    '«%s» fetches the words of questions too, and duties where they may answer, and no more',
    async (query) => {
      const { index } = await bytesOf(query);
      expect(index).toBeGreaterThan(INDEX_BYTES.plain);
      expect(index).toBeLessThanOrEqual(INDEX_BYTES.any);
    },
  );

  test('without gzip it is found to be too much', async () => {
    const { index } = await bytesOf('dân vận khéo', 'identity');
    expect(index).toBeGreaterThan(INDEX_BYTES.any);
  });
});

describe('search', () => {
  test.each(QUESTIONS)('«$query» finds $answer', async ({ query, answer }) => {
    const found = await addresses(await search(query));
    expect(found.some((address) => address.includes(`/${DOC}/${answer}/`))).toBe(true);
  });

  test('results lead to the provision itself', async () => {
    const page = await search('dân vận khéo');
    for (const address of await addresses(page)) {
      const { hash } = new URL(address, page.url());
      expect([address, hash]).toEqual([address, expect.stringMatching(/^#./u)]);
    }
    await page.locator('[data-result] a').first().click();
    const { hash, pathname } = new URL(page.url());
    expect(pathname).toContain(`/${DOC}/dieu-`);
    expect(await page.locator(`[id="${hash.slice(1)}"]`).isVisible()).toBe(true);
  });

  test('the page says what was asked and how much was found', async () => {
    const page = await search('  Đối thoại ');
    const box = page.locator('[data-search-results]');
    expect(await box.getAttribute('data-query')).toBe('  Đối thoại ');
    expect(Number(await box.getAttribute('data-count'))).toBeGreaterThanOrEqual(
      await page.locator('[data-result]').count(),
    );
  });

  test('words shown of the law are quotes', async () => {
    const page = await search('đối thoại');
    expect(await page.locator('[data-result] [data-quote]').count()).toBeGreaterThan(0);
    expect(await page.locator('[data-law]').count()).toBe(0);
  });

  test('nothing is found for nonsense, and the page says so', async () => {
    const page = await search('xyzzyqwv');
    const sure = await page.locator('[data-result]:not([data-weak])').count();
    expect(sure).toBe(0);
    expect(await page.locator('[data-search-status]').innerText()).toContain('Không tìm thấy');
  });

  test('without a question the page waits', async () => {
    const page = await session.open('tim-kiem/');
    expect(await page.locator('[data-search-results]').getAttribute('data-state')).toBe('idle');
  });

  test('the index is not fetched before anyone searches', async () => {
    const page = await session.blank();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(new URL(`${DOC}/dieu-5/`, (await session.open('')).url()).href, {
      waitUntil: 'networkidle',
    });
    expect(asked.filter((url) => /pagefind/u.test(url))).toEqual([]);
  });
});
