import type { Page } from 'playwright-core';
import { DOC } from './addresses.ts';

/** Something that is fetched on demand, and what a reader does, hears and reaches. */
export interface FetchCase {
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
export const downloads = (page: Page) => page.waitForEvent('download');

export const ARTICLE = `${DOC}/dieu-5/`;
const ORGAN = 'co-quan/ban-dan-van-huyen-uy/';
const NETWORK = `${DOC}/so-do/mang-luoi/`;
const DECK = `${DOC}/trinh-chieu/muc-1-co-quan-dang/`;
const COMPARED = 'co-quan/so-sanh/?a=ban-thuong-vu-huyen-uy&b=ban-dan-van-huyen-uy';
const calendar = async (page: Page) => {
  await page.locator('[data-calendar] [name="ngay"]').selectOption('5');
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

export const FETCH_CASES: readonly FetchCase[] = [
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
    act: async (page) => {
      await page.locator('.organ-tools summary').click();
      await typed('[data-duty-filter] input', 'g')(page);
    },
    told: /^Chưa tải được phần lọc/u,
    works: seen('[data-duty-filter] [role="status"]:not(:empty)'),
  },
  {
    what: 'the order of cards',
    page: ORGAN,
    files: /card-order/u,
    act: async (page) => {
      await page.locator('.organ-tools summary').click();
      await page.locator('[data-card-order]').selectOption('role');
    },
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
