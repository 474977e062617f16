/** Of many regulations the frame is kept without being asked for, and each regulation by a press of its button. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type SiteServer, serveSite } from '../../scripts/server.ts';
import { DOC } from './support/addresses.ts';
import { SECOND, writeManyContent } from './support/many-content.ts';
import { useBrowser } from './support/session.ts';

const BASE = '/quy-che/';
const folder = mkdtempSync(join(tmpdir(), 'offline-many-'));
const dist = join(folder, 'dist');
const session = useBrowser();
let server: SiteServer | null = null;

beforeAll(() => {
  writeManyContent(join(folder, 'content'));
  execFileSync(process.execPath, ['scripts/build.ts'], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: {
      ...process.env,
      // Vitest says 'test', where the offline code begins only in production.
      NODE_ENV: 'production',
      CONTENT_DIR: join(folder, 'content'),
      OUT_DIR: dist,
      BASE_PATH: BASE,
    },
    stdio: 'pipe',
  });
}, 180_000);
const cutOff = async () => {
  await server?.close();
  server = null;
};
afterEach(cutOff);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A page of the site, in a browser that keeps copies; gives how to go to others. */
async function visit(path: string, change?: () => void) {
  server = await serveSite({ folder: dist, base: BASE, port: 0 });
  const { address } = server;
  const page = await session.blank({ serviceWorkers: 'allow' });
  if (change) await page.addInitScript(change);
  const go = (to: string) => page.goto(new URL(to, address).href);
  await go(path);
  return { page, go };
}
const line = (page: Page) => page.locator('[data-offline]');
const button = (page: Page) => line(page).getByRole('button', { name: /^Lưu để đọc khi không có mạng/u });
/** The button comes when the part that is kept unasked has been made. */
async function press(page: Page): Promise<void> {
  await button(page).waitFor({ timeout: 60_000 });
  await button(page).click();
}
const isKept = (page: Page) =>
  line(page).filter({ hasText: 'Đọc được khi không có mạng: bản lưu ngày' }).waitFor({ timeout: 60_000 });
const spares = () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
const megabytes = async (page: Page) =>
  Number(/\((\d+,\d) MB\)/u.exec((await button(page).textContent()) ?? '')?.[1]?.replace(',', '.'));

type Go = (to: string) => Promise<unknown>;
/** What is kept opens and is whole: its words, its styles. */
async function reads(page: Page, go: Go, doc: string, path: string): Promise<void> {
  await go(`${doc}/${path}`);
  expect([path, await page.locator('main h1').count()]).toEqual([path, 1]);
  expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
}
async function isNotKept(page: Page, go: Go, path: string): Promise<void> {
  await go(path);
  expect([path, await page.locator('h1').textContent()]).toEqual([path, 'Trang này không có trong bản lưu']);
}

test('one regulation is kept by its button; others are not, and say so', { timeout: 180_000 }, async () => {
  const { page, go } = await visit('');
  await isKept(page);
  await go(`${SECOND}/`);
  await press(page);
  await isKept(page);
  await cutOff();
  for (const path of ['', 'dieu-3/', 'toan-van/', 'quyet-dinh/dieu-2/']) await reads(page, go, SECOND, path);
  await go('tim-kiem/?q=khoi dan van xa mau');
  await page.locator('[data-result]').first().waitFor();
  const found = page.locator(`[data-result] a[href*="/${SECOND}/"]`).first();
  await found.click();
  await page.locator('[data-law]').first().waitFor();
  for (const path of ['dieu-5/', 'toan-van/', 'so-do/mang-luoi/'])
    await isNotKept(page, go, `${DOC}/${path}`);
  await go('');
  expect(await page.locator('[data-texts-list] a').count()).toBe(2);
});

test('a device that spares data keeps a regulation with all that its pages need, and is told the bytes of both', async () => {
  const { page, go } = await visit(`${SECOND}/dieu-3/`, spares);
  await button(page).waitFor();
  const both = await megabytes(page);
  await go('');
  await button(page).waitFor();
  expect(both).toBeGreaterThan(await megabytes(page));
  await go(`${SECOND}/dieu-3/`);
  await press(page);
  await isKept(page);
  await cutOff();
  await reads(page, go, SECOND, 'dieu-4/');
  await page.locator('header input[name="q"]').pressSequentially('dan van');
  await page.locator('.suggestions li').first().waitFor();
});

test('without what every page needs nothing of a regulation is served', async () => {
  const { page, go } = await visit(`${SECOND}/dieu-3/`, spares);
  await press(page);
  await isKept(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) if (name.endsWith(' trang')) await caches.delete(name);
  });
  await go(`${SECOND}/dieu-3/`);
  await button(page).waitFor();
  await cutOff();
  await isNotKept(page, go, `${SECOND}/dieu-4/`);
});

test('a regulation whose list does not arrive is not kept, and says so; what was kept stays', {
  timeout: 180_000,
}, async () => {
  const worker = join(dist, 'sw.js');
  const whole = readFileSync(worker, 'utf8');
  const list = new RegExp(`("name":"${DOC}","list":"${BASE}ban-luu/)\\w+`, 'u');
  expect(whole).toMatch(list);
  writeFileSync(worker, whole.replace(list, '$1gone'));
  try {
    const { page, go } = await visit(`${DOC}/`);
    await press(page);
    await line(page).filter({ hasText: 'Chưa lưu xong' }).waitFor({ timeout: 60_000 });
    await go('');
    await isKept(page);
    await cutOff();
    await isNotKept(page, go, `${DOC}/dieu-5/`);
    await go('co-quan/');
    expect(await page.locator('[data-organ]').count()).toBeGreaterThan(0);
  } finally {
    writeFileSync(worker, whole);
  }
});
