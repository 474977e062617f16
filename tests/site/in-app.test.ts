/**
 * A browser within an app may drop downloads, printing, sharing, copying and new windows without a word to the page:
 * wherever the site offers one of them, another way is on the screen afterwards.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { addressOf, useBrowser } from './support/session.ts';

const session = useBrowser();

/** Files that a page makes go nowhere; printing, sharing, copying and windows are missing or refused. */
const enclose = () => {
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) click.call(this);
  };
  const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
  Object.defineProperty(navigator, 'share', { value: refuse });
  window.print = () => undefined;
  window.open = () => null;
};

const taken = (kind: string) => async (page: Page) => {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details:has([data-download])'))
      part.setAttribute('open', '');
  });
  await page.locator(`[data-download="${kind}"]`).first().click();
};
const pressed = (part: string) => (page: Page) => page.locator(part).first().click();
const inCard = (name: string) => async (page: Page) => {
  await page.locator('details[data-cite] > summary').first().click();
  await page.getByRole('button', { name, exact: true }).first().click();
};

/** The line that names another browser and holds the page's address. */
const elsewhere = async (page: Page) => {
  const line = page.locator('.elsewhere').first();
  await line.waitFor({ timeout: 30_000 });
  expect(await line.textContent()).toMatch(/hãy mở trang này bằng Chrome, Safari hoặc Firefox/u);
  await line.getByRole('button', { name: 'Chép địa chỉ trang' }).click();
  const field = line.locator('textarea.to-select');
  expect(await field.inputValue()).toBe(page.url());
};
const selectable = async (page: Page) =>
  expect(await page.locator('textarea.to-select').first().inputValue()).not.toBe('');
const isOn = (part: string) => async (page: Page) => {
  await page.locator(part).first().waitFor();
};

const ARTICLE = `${DOC}/dieu-5/`;
const ORGAN = 'co-quan/ban-dan-van-huyen-uy/';
const NETWORK = `${DOC}/so-do/mang-luoi/`;
const DECK = `${DOC}/trinh-chieu/muc-1-co-quan-dang/`;

interface Control {
  readonly what: string;
  readonly page: string;
  readonly act: (page: Page) => Promise<unknown>;
  readonly other: (page: Page) => Promise<unknown>;
}
const CONTROLS: readonly Control[] = [
  { what: 'Word of an article', page: ARTICLE, act: pressed('[data-word]'), other: elsewhere },
  {
    what: 'Word of the whole text',
    page: `${DOC}/toan-van/`,
    act: pressed('[data-word="text"]'),
    other: elsewhere,
  },
  { what: 'Word of an organ', page: ORGAN, act: pressed('[data-word="organ"]'), other: elsewhere },
  ...['svg', 'a4', 'png', 'json'].map((kind) => ({
    what: `a drawing’s ${kind}`,
    page: NETWORK,
    act: taken(kind),
    other: elsewhere,
  })),
  ...['pptx', 'handout'].map((kind) => ({
    what: `a deck’s ${kind}`,
    page: DECK,
    act: taken(kind),
    other: elsewhere,
  })),
  {
    what: 'the calendar',
    page: `${DOC}/so-do/nhip-cong-tac/`,
    act: async (page) => {
      await page.locator('[data-calendar] [name="ngay"]').selectOption('5');
      await page.locator('[data-calendar] button').click();
    },
    other: elsewhere,
  },
  ...[ARTICLE, `${DOC}/toan-van/`, ORGAN, `${DECK}in/`].map((page) => ({
    what: `printing /${page}`,
    page,
    act: pressed('[data-print]'),
    other: elsewhere,
  })),
  { what: 'copying words', page: ARTICLE, act: inCard('Sao chép lời văn và trích dẫn'), other: selectable },
  { what: 'copying a citation', page: ARTICLE, act: inCard('Chỉ chép tên điều khoản'), other: selectable },
  { what: 'sharing', page: ARTICLE, act: inCard('Chia sẻ'), other: selectable },
  // A link and no script's window: where no second window is, it opens in the place of the deck.
  {
    what: 'the speaker’s window',
    page: DECK,
    act: async () => undefined,
    other: isOn('a[data-presenter][href$="thuyet-trinh/"]'),
  },
  // The tables as files are links, and their page names another browser.
  {
    what: 'tables',
    page: 'du-lieu/',
    act: async () => undefined,
    other: isOn('text=hãy mở trang này bằng Chrome, Safari hoặc Firefox'),
  },
];

async function meet({ page: path, act, other }: Control): Promise<void> {
  const page = await session.blank();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(enclose);
  await page.goto(addressOf(path), { waitUntil: 'load' });
  await act(page);
  await other(page);
  expect(faults).toEqual([]);
}

describe('in a browser within an app', () => {
  test.each(CONTROLS)('$what has another way', (one) => meet(one));

  test('a control without another way would be seen', async () => {
    const page = await session.blank();
    await page.goto(addressOf(ARTICLE));
    page.context().setDefaultTimeout(500);
    await expect(selectable(page)).rejects.toThrow(/Timeout/u);
  });

  test('a browser that prints is not spoken of', async () => {
    const page = await session.open(ARTICLE);
    await page.evaluate(() => {
      window.print = () => void dispatchEvent(new Event('beforeprint'));
    });
    await page.locator('[data-print]').first().click();
    await page.waitForTimeout(1_500);
    expect(await page.locator('.elsewhere').count()).toBe(0);
  });
});
