/**
 * What the site fetches on demand may fail, be another page, or stall: a message appears at the control, with a
 * second try and another way, and the second try works.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { DIST } from './support/built-pages.ts';
import { addressOf, useBrowser } from './support/session.ts';

const session = useBrowser();

const FAULTS = {
  'is not there': (route: Route) => route.fulfill({ status: 404, body: '' }),
  'is another page': (route: Route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Đăng nhập Wi-Fi</title>' }),
  'is not reached': (route: Route) => route.abort('internetdisconnected'),
};

interface Case {
  readonly what: string;
  readonly page: string;
  /** The files that do not arrive. */
  readonly files: RegExp;
  /** What asks for them; without it the page does so itself. */
  readonly act?: (page: Page) => Promise<unknown>;
  readonly told: RegExp;
  /** What a second try leads to. */
  readonly works: (page: Page) => Promise<unknown>;
}

const pressed = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const taken = (kind: string) => async (page: Page) => {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details:has([data-download])'))
      part.setAttribute('open', '');
  });
  await page.locator(`[data-download="${kind}"]`).first().click();
};
const typed = (field: string, words: string) => (page: Page) =>
  page.locator(field).first().pressSequentially(words);
const seen = (part: string) => (page: Page) => page.locator(part).first().waitFor();
const downloads = (page: Page) => page.waitForEvent('download');

const ARTICLE = `${DOC}/dieu-5/`;
const ORGAN = 'co-quan/ban-dan-van-huyen-uy/';
const NETWORK = `${DOC}/so-do/mang-luoi/`;
const DECK = `${DOC}/trinh-chieu/muc-1-co-quan-dang/`;
const COMPARED = 'co-quan/so-sanh/?a=ban-thuong-vu-huyen-uy&b=ban-dan-van-huyen-uy';
const calendar = async (page: Page) => {
  await page.locator('[data-calendar] input[type="date"]').fill('2026-01-05');
  await page.locator('[data-calendar] button').click();
};
const word = { act: pressed(/Tải Điều 5 về/u), works: downloads };
const suggestions = {
  page: ARTICLE,
  act: typed('header input[name="q"]', 'giám sát'),
  told: /^Chưa tải được phần gợi ý/u,
  works: seen('.suggestions li'),
};
const finds = seen('[data-search-results][data-state="done"] [data-result]');

const CASES: readonly Case[] = [
  {
    what: 'the code of the page',
    page: ARTICLE,
    files: /touched\./u,
    act: pressed(/Tải Điều 5 về/u),
    told: /^Chưa tải được phần điều khiển của trang/u,
    works: downloads,
  },
  {
    what: 'the code of Word files',
    page: ARTICLE,
    files: /word-download/u,
    ...word,
    told: /^Chưa tải được phần tạo tệp Word/u,
  },
  ...['docx-file', 'regulation-word', 'regulation\\.json'].map((file) => ({
    what: `the part ${file} of Word files`,
    page: ARTICLE,
    files: new RegExp(file, 'u'),
    ...word,
    told: /^Chưa tải được dữ liệu để tạo tệp Word/u,
  })),
  {
    what: 'the code of a provision’s card',
    page: ARTICLE,
    files: /provision-tools/u,
    act: (page) => page.locator('details[data-cite] > summary').first().click(),
    told: /^Chưa tải được các nút sao chép/u,
    works: (page) => page.getByRole('button', { name: 'Chỉ chép tên điều khoản' }).first().waitFor(),
  },
  { what: 'the code of suggestions', files: /suggestions/u, ...suggestions },
  { what: 'the index of suggestions', files: /search\.json/u, ...suggestions },
  {
    what: 'the filter of duties',
    page: ORGAN,
    files: /duty-filter/u,
    act: typed('[data-duty-filter] input', 'g'),
    told: /^Chưa tải được phần lọc/u,
    works: seen('[data-duty-filter] [role="status"]:not(:empty)'),
  },
  {
    what: 'the order of cards',
    page: ORGAN,
    files: /card-order/u,
    act: (page) => page.locator('[data-card-order]').selectOption('role'),
    told: /^Chưa tải được phần xếp lại/u,
    works: seen('.order-head'),
  },
  {
    what: 'the calendar',
    page: `${DOC}/so-do/nhip-cong-tac/`,
    files: /\/ics\./u,
    act: calendar,
    told: /^Chưa tải được phần tạo tệp lịch/u,
    works: downloads,
  },
  {
    what: 'the duties of two organs',
    page: COMPARED,
    files: /duties\.json/u,
    told: /^Chưa tải được nhiệm vụ của hai cơ quan/u,
    works: seen('.compare-columns'),
  },
  {
    what: 'the names of organs at home',
    page: '',
    files: /\/names\.json/u,
    act: typed('[data-pick-organ] input', 'dan van'),
    told: /^Chưa tải được danh sách cơ quan/u,
    works: seen('[data-pick-organ] [data-offers] a'),
  },
  {
    what: 'the names of organs in their list',
    page: 'co-quan/',
    files: /\/names\.json/u,
    act: typed('[data-organ-filter] input', 'dan van'),
    told: /^Chưa tải được danh sách tên gọi/u,
    works: seen('[data-found]:not(:empty)'),
  },
  ...['brief\\.json', 'brief\\.[\\w-]+\\.js'].map((file) => ({
    what: `the part ${file} of the reader’s own organ`,
    page: '',
    files: new RegExp(file, 'u'),
    act: async (page: Page) => {
      await typed('[data-pick-organ] input', 'dan van')(page);
      await page.locator('[data-pick-organ] [data-offers] a').first().click();
    },
    told: /^Chưa tải được phần trả lời về cơ quan/u,
    works: seen('[data-my-brief] h2'),
  })),
  {
    what: 'an organ’s drawing',
    page: NETWORK,
    files: /\/co-quan\/[\w-]+\/$/u,
    act: async (page) => {
      await page.locator('[data-organ-choice] input').fill('Ban Dân vận Huyện ủy');
      await page.locator('[data-organ-choice] form button').first().click();
    },
    told: /^Chưa tải được hình của cơ quan/u,
    works: seen('[data-organ-drawing] figure'),
  },
  ...(
    [
      ['svg', /picture-files/u],
      ['png', /svg-picture/u],
      ['json', /duties\.json/u],
    ] as const
  ).map(([kind, files]) => ({
    what: `what makes a drawing’s ${kind}`,
    page: NETWORK,
    files,
    act: taken(kind),
    told: /^Chưa tải được phần tạo tệp sơ đồ/u,
    works: downloads,
  })),
  ...[/\/present\./u, /\.json$/u].map((files) => ({
    what: `the part ${files} of presenting`,
    page: NETWORK,
    files,
    act: (page: Page) => page.locator('[data-present]').first().click(),
    told: /^Chưa tải được sơ đồ để trình chiếu/u,
    works: seen('.presented svg'),
  })),
  ...(
    [
      ['pptx', /\/pptx\./u],
      ['pptx', /\/thuyet-trinh\/$/u],
      ['handout', /\/handout\./u],
      ['handout', /\/in\/$/u],
      ['handout', /\.woff2$/u],
    ] as const
  ).map(([kind, files]) => ({
    what: `the part ${files} of a deck’s ${kind}`,
    page: DECK,
    files,
    act: taken(kind),
    told: /^Chưa tải được những gì cần để tạo tệp/u,
    works: downloads,
  })),
  {
    what: 'the index of the search page',
    page: 'tim-kiem/?q=giám sát',
    files: /search\.json/u,
    told: /^Không tải được dữ liệu tìm kiếm/u,
    works: finds,
  },
];

const told = (page: Page, words: RegExp) =>
  page.locator('[role="status"], [data-texts-count]').filter({ hasText: words }).first();
const again = (page: Page) => page.getByRole('button', { name: 'Thử lại' }).first();

/** Goes through all faults in turn, each met by the second try after the one before, and ends with a try that works. */
async function meet({ page: path, files, act, told: words, works }: Case, wait = 8_000): Promise<void> {
  const page = await session.blank();
  page.context().setDefaultTimeout(wait);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.clock.install();
  let isFirst = true;
  for (const [fault, answer] of Object.entries(FAULTS)) {
    await page.unroute(files).catch(() => undefined);
    await page.route(files, answer);
    if (isFirst) {
      await page.goto(addressOf(path), { waitUntil: 'load' });
      await act?.(page);
    } else await again(page).click();
    isFirst = false;
    await told(page, words)
      .waitFor()
      .catch((error) => Promise.reject(new Error(`where it ${fault} nothing is said`, { cause: error })));
  }
  await page.unroute(files);
  const [held, asked] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await page.route(files, async (route) => {
    asked.resolve();
    await held.promise;
    await route.continue();
  });
  await again(page).click();
  // The clock jumps only once what is asked for has been asked for.
  await asked.promise;
  await page.clock.runFor(9_000);
  await told(page, /^Mạng chậm, vẫn đang tải/u).waitFor();
  await Promise.all([works(page), held.resolve()]);
  expect(await told(page, words).count()).toBe(0);
  expect(errors).toEqual([]);
}

describe('what does not arrive', () => {
  test.each(CASES)('$what: the reader is told of each fault, and a second try works', (one) => meet(one));

  test('code that is asked for again is a file that says itself what it gives', () => {
    const mapped = (code: string) =>
      [...code.matchAll(/import\([`"]\.\/([\w-]+)\.[\w-]+\.js[`"]\)\.then\(/gu)].map(([, name]) => name);
    expect(mapped('import(`./a.B1-c_.js`).then(e=>e.n)')).toEqual(['a']);
    const scripts = globSync('_astro/*.js', { cwd: DIST }).map((file) =>
      readFileSync(join(DIST, file), 'utf8'),
    );
    // What a library asks for only outside browsers.
    expect(scripts.flatMap(mapped).filter((name) => name !== '__vite-browser-external')).toEqual([]);
  });

  test('what is silent would be seen', async () => {
    const silent: Case = {
      what: 'planted',
      page: ARTICLE,
      files: /planted/u,
      act: (page) => page.evaluate(() => fetch('/planted').catch(() => null)),
      told: /^Chưa tải được/u,
      works: downloads,
    };
    await expect(meet(silent, 500)).rejects.toThrow('nothing is said');
  });
});
