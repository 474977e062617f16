/** Storage that is missing, breaks or fills up, and copies that stay half: the site goes on from the network and says so. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { writeOffline } from '../../scripts/build/offline/offline.ts';
import { bundleReader } from '../../scripts/build/one-file/pages.ts';
import { type SiteServer, serveSite } from '../../scripts/server.ts';
import { siteConfig } from '../../src/site/site.config.ts';
import { DOC } from './support/addresses.ts';
import { DIST } from './support/built-pages.ts';
import { useBrowser } from './support/session.ts';

const session = useBrowser();
const BASE = siteConfig.basePath;
const parent = mkdtempSync(join(tmpdir(), 'offline-faults-'));
const folder = join(parent, 'site');
const worker = join(folder, 'sw.js');
let server: SiteServer | null = null;
let sound = '';

beforeAll(async () => {
  cpSync(DIST, folder, {
    recursive: true,
    filter: (file) =>
      !/\/(?:co-quan|trinh-chieu|chu-de|tinh-huong|so-do)\/./u.test(file.replaceAll('\\', '/')),
  });
  await writeOffline({
    dist: folder,
    base: BASE,
    docs: [DOC],
    bundles: bundleReader(folder, BASE),
    date: '2026-01-31',
  });
  sound = readFileSync(worker, 'utf8');
});
const cutOff = async () => {
  await server?.close();
  server = null;
};
afterEach(async () => {
  await cutOff();
  writeFileSync(worker, sound);
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const line = (page: Page) => page.locator('[data-offline]');
const says = (page: Page, words: string) =>
  line(page).filter({ hasText: words }).waitFor({ timeout: 60_000 });

/** Visits the site with a worker before whose code something is broken. */
async function visit(broken = '') {
  writeFileSync(worker, broken + sound);
  server = await serveSite({ folder, base: BASE, port: 0 });
  const { address } = server;
  const page = await session.blank({ serviceWorkers: 'allow' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  return { page, errors, go: (path: string) => page.goto(new URL(path, address).href) };
}
const heading = (page: Page) => page.locator('h1').textContent();
const NOT_KEPT = 'Trang này không có trong bản lưu';

const refusing = (what: string, name = 'UnknownError') =>
  `${what}=()=>Promise.reject(new DOMException('planted','${name}'));`;
const FULL_LATER = `{let left=20;const{put}=Cache.prototype;Cache.prototype.put=function(...all){return left-->0?put.apply(this,all):Promise.reject(new DOMException('planted','QuotaExceededError'))}}`;

describe('in the worker', () => {
  test.each([
    ['no caches', 'delete WorkerGlobalScope.prototype.caches;delete self.caches;', 'Chưa lưu xong'],
    ['caches that do not open', refusing('caches.open'), 'Chưa lưu xong'],
    ['caches that do not list', refusing('caches.keys'), 'Chưa lưu xong'],
    ['a cache that takes nothing', refusing('Cache.prototype.put'), 'Chưa lưu xong'],
    ['a cache that gives nothing', refusing('Cache.prototype.match'), 'Chưa lưu xong'],
    ['a disk that is full in the middle', FULL_LATER, 'Máy không đủ chỗ để lưu'],
  ])('%s: the site goes on from the network, and says so', async (_, broken, words) => {
    const { page, errors, go } = await visit(broken);
    await says(page, `${words}; trang vẫn đọc được qua mạng.`);
    for (const path of ['dieu-5/', 'dieu-7/', 'toan-van/']) {
      await go(`${DOC}/${path}`);
      expect(await heading(page)).not.toBe(NOT_KEPT);
      expect(await page.locator('[data-law]').count()).toBeGreaterThan(0);
    }
    expect(errors).toEqual([]);
    await cutOff();
    await go(`${DOC}/dieu-6/`);
    expect(await heading(page)).toBe(NOT_KEPT);
  });

  test('without a fault it says that it is kept, and gives what it keeps', async () => {
    const { page, go } = await visit();
    await says(page, 'bản lưu ngày 31/01/2026');
    await cutOff();
    await go(`${DOC}/dieu-6/`);
    expect(await heading(page)).toContain('Điều 6');
  });
});

test('nothing of a copy that stayed half is served; what it holds is not fetched again', async () => {
  const broken = join(folder, DOC, 'dieu-9', 'index.html');
  const whole = readFileSync(broken);
  writeFileSync(broken, 'Đăng nhập Wi-Fi');
  const { page, go } = await visit();
  await says(page, 'Chưa lưu xong');
  const held = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  });
  const [kept = ''] = held.filter((path) => /\/dieu-\d+\/$/u.test(path));
  expect(kept).not.toBe('');
  const port = Number(new URL(page.url()).port);
  await cutOff();
  await go(kept);
  expect(await heading(page)).toBe(NOT_KEPT);
  writeFileSync(broken, whole);
  server = await serveSite({ folder, base: BASE, port });
  const asked: string[] = [];
  page.context().on('request', (one) => one.serviceWorker() && asked.push(new URL(one.url()).pathname));
  await go('');
  await says(page, 'bản lưu ngày 31/01/2026');
  expect(asked).toContain(`${BASE}${DOC}/dieu-9/`);
  expect(asked.filter((path) => /\/dieu-\d+\/$/u.test(path) && held.includes(path))).toEqual([]);
});
