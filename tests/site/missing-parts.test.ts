/** What a browser may lack or refuse: the page works without it, or offers another way. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { addressOf, useBrowser } from './support/session.ts';

const session = useBrowser();

const WAYS = ['is not there', 'is refused', 'throws when it is used'] as const;

/** Objects are refused, what one calls throws, and what unpacks is there or not. */
const WAYS_OF: readonly (readonly [parts: RegExp, ways: readonly string[]])[] = [
  [/^window\.(?:localStorage|caches)|clipboard|serviceWorker/u, WAYS.slice(0, 2)],
  [/DecompressionStream|highlights/u, WAYS.slice(0, 1)],
  [/./u, ['is not there', 'throws when it is used']],
];

/** Spoils a part of the browser before the page's own scripts run, `Navigator.prototype.share` or `window.caches`. */
function spoil([part, way]: readonly [part: string, way: (typeof WAYS)[number]]): void {
  const names = part.split('.');
  const name = names.pop() ?? '';
  const holder = names.reduce<object>((at, key) => Reflect.get(at, key) as object, globalThis);
  const refuse = () => {
    throw new DOMException('No.', way === 'is refused' ? 'SecurityError' : 'NotAllowedError');
  };
  if (way === 'is not there') {
    for (let at: object | null = holder; at; at = Reflect.getPrototypeOf(at))
      Reflect.deleteProperty(at, name);
  } else if (way === 'is refused') Object.defineProperty(holder, name, { configurable: true, get: refuse });
  else {
    const value = new Proxy(class {}, { get: () => refuse, construct: refuse, apply: refuse });
    Object.defineProperty(holder, name, { configurable: true, value });
  }
}

const ARTICLE = `${DOC}/dieu-5/`;
const DECK = `${DOC}/trinh-chieu/tong-quan/`;
const seen = (part: string) => (page: Page) => page.locator(part).first().waitFor();
const copies = async (page: Page) => {
  await page.locator('details[data-cite] > summary').first().click();
  await page.getByRole('button', { name: 'Chỉ chép tên điều khoản' }).first().click();
  await page.locator('.to-select, button:has-text("Đã chép")').first().waitFor();
};
const sendsOn = async (page: Page) => {
  await page.locator('details[data-cite] > summary').first().click();
  const share = page.getByRole('button', { name: 'Chia sẻ' });
  await page.getByRole('button', { name: 'Chỉ chép tên điều khoản' }).first().waitFor();
  if ((await share.count()) === 0) return;
  await share.first().click();
  await page.locator('.to-select').first().waitFor();
};
const steps = async (page: Page) => {
  await page.keyboard.press('End');
  await page.keyboard.press('f');
  await page.waitForURL(/#trang-\d\d/u);
};
const leads = async (page: Page) => {
  const [speaker] = await Promise.all([
    page.context().waitForEvent('page'),
    page.locator('[data-presenter]').click(),
  ]);
  await speaker.locator('[data-where]').first().waitFor();
  await page.bringToFront();
  await page.keyboard.press('End');
  const end = (await page.locator('[data-where]').first().textContent()) ?? '';
  await expect.poll(() => speaker.locator('[data-where]').first().textContent()).toBe(end);
};
const presents = async (page: Page) => {
  await page.locator('[data-present]').first().click();
  await page.locator('.presented svg').waitFor();
  await page.keyboard.press('f');
  await page.keyboard.press('Escape');
  await page.locator('.presented').waitFor({ state: 'detached' });
};
const picks = async (page: Page) => {
  await page.locator('[data-pick-organ] input').pressSequentially('dan van');
  await page.locator('[data-pick-organ] [data-offers] a').first().click();
  await page.locator('[data-my-brief] h2').waitFor();
};
const changes = async (page: Page) => {
  await page.locator('[data-settings] > summary').click();
  await page.locator('[data-settings] input[value="dark"]').check({ force: true });
  await page.locator('html[data-theme="dark"]').waitFor();
};
const finds = seen('[data-search-results][data-state="done"] [data-result]');
const QUERY = 'tim-kiem/?q=giám sát';

/** Which part of which object, on what page, and what has to work all the same. */
const CASES: readonly (readonly [part: string, page: string, works: (page: Page) => Promise<unknown>])[] = [
  ['window.localStorage', '', picks],
  ['window.localStorage', ARTICLE, changes],
  ['Storage.prototype.setItem', '', picks],
  ['Storage.prototype.getItem', ARTICLE, changes],
  ['Navigator.prototype.clipboard', ARTICLE, copies],
  ['Clipboard.prototype.writeText', ARTICLE, copies],
  ['Navigator.prototype.share', ARTICLE, sendsOn],
  ['Navigator.prototype.serviceWorker', ARTICLE, changes],
  ['window.caches', ARTICLE, changes],
  ['window.IntersectionObserver', ARTICLE, changes],
  ['window.BroadcastChannel', DECK, leads],
  ['window.BroadcastChannel', `${DOC}/trinh-chieu/on-tap/?seed=7`, steps],
  ['History.prototype.replaceState', QUERY, finds],
  ['Element.prototype.requestFullscreen', DECK, steps],
  ['Element.prototype.requestFullscreen', `${DOC}/so-do/mang-luoi/`, presents],
  ['window.DecompressionStream', QUERY, finds],
  ['CSS.highlights', `${ARTICLE}?to=Chủ trì`, seen('[data-law]')],
];

async function opened(part: string, way: (typeof WAYS)[number], path: string) {
  const page = await session.blank();
  const errors: string[] = [];
  page.context().on('weberror', (error) => errors.push(error.error().message));
  await page.context().addInitScript(spoil, [part, way] as const);
  await page.goto(addressOf(path), { waitUntil: 'load' });
  return { page, errors };
}

describe.each(WAYS)('what a browser has: it %s', (way) => {
  const fitting = CASES.filter(([part]) => WAYS_OF.find(([parts]) => parts.test(part))?.[1].includes(way));
  test.each(fitting)('%s, on /%s', async (part, path, works) => {
    const { page, errors } = await opened(part, way, path);
    await works(page);
    expect(errors).toEqual([]);
  });
});

test('a page that relied on it would be seen', async () => {
  const { page, errors } = await opened('window.localStorage', 'is refused', ARTICLE);
  await page.evaluate(() => void setTimeout(() => localStorage.getItem('a')));
  await expect.poll(() => errors).toHaveLength(1);
});

/** What a page begins by itself begins within so many milliseconds. */
const SOON = 300;

test('storage that holds nonsense is as good as empty', async () => {
  for (const nonsense of ['5', '{', '[null,null]']) {
    const page = await session.blank();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript((words) => {
      for (const key of ['my-organ', 'read', 'theme', 'size', 'offline', 'single-keys'])
        localStorage[key] = words;
    }, nonsense);
    for (const path of ['', `${DOC}/toan-van/`]) {
      await page.goto(addressOf(path));
      await page.mouse.move(5, 5);
      await page.waitForTimeout(SOON);
    }
    expect([nonsense, errors]).toEqual([nonsense, []]);
  }
});
