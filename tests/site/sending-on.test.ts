/** A khoản is sent on as words, citation and link, with whatever the browser has for it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { addressOf, DESKTOP, PHONE, useBrowser } from './support/session.ts';
import { ARTICLES, bare } from './support/source-text.ts';

const session = useBrowser();

/** Opens the card of khoản 1 of Điều 5 in a browser that has, lacks or refuses things. */
async function card(change: () => void) {
  const page = await session.blank();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(change);
  await page.goto(addressOf(`${DOC}/dieu-5/`));
  await page.locator('#khoan-1 .provision-more > summary').click();
  await page.locator('#khoan-1 .tools button').first().waitFor();
  return { page, faults };
}
const isWhole = (text: string) =>
  text.includes('Chủ trì nghiên cứu, tham mưu') &&
  /khoản 1 Điều 5.*Quy chế/u.test(text) &&
  text.endsWith(`/${DOC}/dieu-5/#khoan-1`);
const shown = (page: Page) => page.locator('#khoan-1 textarea').inputValue();

const lack = () => {
  for (const name of ['share', 'clipboard']) {
    Object.defineProperty(navigator, name, { value: undefined, configurable: true });
  }
  Object.defineProperty(window, 'localStorage', { value: undefined, configurable: true });
};
const refuse = () => {
  const no = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  Object.defineProperty(navigator, 'share', { value: no, configurable: true });
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: no }, configurable: true });
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('no', 'SecurityError');
    },
  });
};

test.each([
  ['lacks', lack],
  ['refuses', refuse],
])(
  'where the browser %s sharing, copying and keeping, the text stands there to be selected',
  async (_, change) => {
    const { page, faults } = await card(change);
    for (const button of await page.locator('#khoan-1 .tools button').all()) await button.click();
    await page.getByRole('button', { name: 'Sao chép lời văn và trích dẫn' }).first().click();
    expect(isWhole(await shown(page))).toBe(true);
    expect(faults).toEqual([]);
  },
);

test('where it can share, the system is given the same words', async () => {
  const { page } = await card(() => {
    const share = (data: ShareData) => {
      Object.assign(window, { shared: data.text });
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  });
  await page.locator('#khoan-1 .tools button').last().click();
  expect(isWhole(await page.evaluate(() => (window as unknown as { shared: string }).shared))).toBe(true);
});

test('a text without its link or citation is found', () => {
  expect(
    isWhole('1. Chủ trì nghiên cứu, tham mưu giúp\n(khoản 1 Điều 5)\nhttps://x/05-qc-hu/dieu-5/#khoan-1'),
  ).toBe(false);
  expect(isWhole('1. Chủ trì nghiên cứu, tham mưu giúp\n(khoản 1 Điều 5 Quy chế 05-QC/HU)')).toBe(false);
});

/** What a reader copies who selects an article's law by hand. */
const selectedByHand = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const laws = document.querySelectorAll('main [data-law]');
    const range = document.createRange();
    range.setStartBefore(laws[0] as Element);
    range.setEndAfter(laws[laws.length - 1] as Element);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return getSelection()?.toString() ?? '';
  });

test.each([
  ['a phone', PHONE],
  ['a desk', DESKTOP],
])('law selected by hand on %s is copied with its numbers and nothing else', async (_, viewport) => {
  const page = await session.open(`${DOC}/dieu-5/`, { viewport });
  const expected = ARTICLES.find(({ id }) => id === 'dieu-5')?.text ?? '';
  expect(bare(await selectedByHand(page))).toBe(bare(expected));

  await page.evaluate(() => document.querySelector('main [data-law]')?.append('Sao chép'));
  expect(bare(await selectedByHand(page))).not.toBe(bare(expected));
});
