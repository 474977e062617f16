/** What the site fetches on demand may fail, stall or be nonsense: the reader is told there, and a second try works. */
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { addressOf, useBrowser } from './support/session.ts';

const session = useBrowser();

/** Each kind is met by some case below. */
const FAULTS = {
  offline: (route: Route) => route.abort('internetdisconnected'),
  refused: (route: Route) => route.fulfill({ status: 503, body: '' }),
  nonsense: (route: Route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Đăng nhập Wi-Fi</title>' }),
};

interface Case {
  readonly what: string;
  readonly page: string;
  /** The files that do not arrive. */
  readonly files: RegExp;
  readonly fault: keyof typeof FAULTS;
  readonly act: (page: Page) => Promise<void>;
  readonly told: RegExp;
  /** What a second try leads to. */
  readonly works: (page: Page) => Promise<unknown>;
}

const pressed = (name: string) => (page: Page) => page.getByRole('button', { name }).first().click();
const downloads = (page: Page) => page.waitForEvent('download');

const CASES: readonly Case[] = [
  {
    what: 'the code of Word files',
    page: `${DOC}/dieu-5/`,
    files: /word-download/u,
    fault: 'offline',
    act: pressed('Tải Điều 5 về'),
    told: /^Chưa tải được phần tạo tệp Word/u,
    works: downloads,
  },
  {
    what: 'the data of Word files',
    page: `${DOC}/dieu-5/`,
    files: /regulation\.json/u,
    fault: 'nonsense',
    act: pressed('Tải Điều 5 về'),
    told: /^Chưa tải được dữ liệu để tạo tệp Word/u,
    works: downloads,
  },
  {
    what: 'the code of a provision’s card',
    page: `${DOC}/dieu-5/`,
    files: /provision-tools/u,
    fault: 'refused',
    act: (page) => page.locator('details[data-cite] > summary').first().click(),
    told: /^Chưa tải được các nút sao chép/u,
    works: (page) => page.getByRole('button', { name: 'Chỉ chép tên điều khoản' }).first().waitFor(),
  },
];

describe.each(CASES)('where $what does not arrive', ({ page: path, files, fault, act, told, works }) => {
  test('the reader is told and can try again', async () => {
    const page = await session.open(path);
    await page.route(files, FAULTS[fault]);
    await act(page);
    const status = page.getByRole('status').filter({ hasText: told });
    await status.waitFor();
    await page.unroute(files);
    await Promise.all([works(page), status.getByRole('button', { name: 'Thử lại' }).click()]);
    expect(await page.getByRole('status').filter({ hasText: told }).count()).toBe(0);
  });

  test('because the network stalls, the reader is told', async () => {
    const page = await session.blank();
    await page.clock.install();
    await page.goto(addressOf(path));
    const held = Promise.withResolvers<void>();
    await page.route(files, (route) => held.promise.then(() => route.continue()));
    await act(page);
    await page.clock.fastForward(10_000);
    await page
      .getByRole('status')
      .filter({ hasText: /^Mạng chậm, vẫn đang tải/u })
      .waitFor();
    await Promise.all([works(page), held.resolve()]);
  });
});
