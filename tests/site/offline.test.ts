/** After one visit the site works without a network; a new release is offered; failures are reported. */
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { writeOffline } from '../../scripts/build/offline/offline.ts';
import { bundleReader } from '../../scripts/build/one-file/pages.ts';
import { type SiteServer, serveSite } from '../../scripts/server.ts';
import { LARGEST_UNASKED_COPY } from '../../src/client/offline/offline.ts';
import { siteConfig } from '../../src/site/site.config.ts';
import { DOC } from './support/addresses.ts';
import { DIST } from './support/built-pages.ts';
import { useBrowser } from './support/session.ts';
import { PAGES, QUERIES } from './support/walk.ts';

const session = useBrowser();
const BASE = siteConfig.basePath;
const parent = mkdtempSync(join(tmpdir(), 'offline-'));
const folder = join(parent, 'site');
/** The same with fewer pages, where their number is of no matter. */
const small = join(parent, 'small');
const DATE = '2026-01-31';
const write = (dist: string, date = DATE) =>
  writeOffline({ dist, base: BASE, docs: [DOC], bundles: bundleReader(dist, BASE), date });
let server: SiteServer | null = null;

/** The site as it is built, of a day that is known. */
async function serveCopy(of = small): Promise<string> {
  server = await serveSite({ folder: of, base: BASE, port: 0 });
  return server.address;
}
const cutOff = async () => {
  await server?.close();
  server = null;
};
beforeAll(async () => {
  cpSync(DIST, folder, { recursive: true });
  cpSync(DIST, small, {
    recursive: true,
    filter: (file) => !/\/(?:co-quan|trinh-chieu|chu-de|tinh-huong)\/./u.test(file.replaceAll('\\', '/')),
  });
  await Promise.all([write(folder), write(small)]);
});
afterEach(cutOff);
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const line = (page: Page) => page.locator('[data-offline]');
const isKept = (page: Page, day = '31/01/2026') =>
  line(page)
    .filter({ hasText: `bản lưu ngày ${day}` })
    .waitFor({ timeout: 100_000 });
async function visit(site: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await session.blank({ serviceWorkers: 'allow', ...options });
  await page.goto(site);
  return page;
}

describe('the first visit', () => {
  test('costs at most 5 kB more, and the copy at most 3 MB', async () => {
    const [part] = await write(folder);
    const packed = (file: string) => gzipSync(readFileSync(join(folder, file))).length;
    const asked = JSON.parse(readFileSync(join(folder, part?.list.slice(BASE.length) ?? ''), 'utf8')).map(
      ([path]: [string]) => path,
    );
    const page = asked.find((path: string) => /^_astro\/offline\..*\.js$/u.test(path));
    expect(packed('sw.js') + packed(page)).toBeLessThan(5_000);
    expect((part?.bytes ?? LARGEST_UNASKED_COPY) + packed(part?.list.slice(BASE.length) ?? '')).toBeLessThan(
      LARGEST_UNASKED_COPY,
    );
    expect(asked.filter((path: string) => /\/in\/$|pptx|docx|\.csv$|og\.png/u.test(path))).toEqual([]);
  });
});

// A machine that is busy with other things packs five hundred files slowly.
describe('after one visit, without a network', { timeout: 180_000 }, () => {
  test('pages never opened, search, a deck with its speaker’s window and the quiz work', async () => {
    const site = await serveCopy(folder);
    const page = await visit(site);
    await isKept(page);
    await cutOff();
    const at = (path: string) => new URL(path, site).href;
    for (const path of PAGES) {
      await page.goto(at(path));
      expect([path, await page.locator('main h1, main [data-slide]').count()]).not.toEqual([path, 0]);
      expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    }
    await page.goto(at('tim-kiem/'));
    for (const query of QUERIES) {
      await page.fill('main input[name=q]', query);
      await page.waitForURL(
        new RegExp(`q=${encodeURIComponent(query).replace(/%20/gu, '(?:%20|\\+)')}`, 'u'),
      );
      await page.locator('[data-result]').first().waitFor();
    }
    await page.goto(at(`${DOC}/trinh-chieu/tong-quan/`));
    const place = (of: Page) => of.locator('[data-where]').first();
    const [speaker] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('[data-presenter]').click(),
    ]);
    await place(speaker).waitFor();
    await page.bringToFront();
    await page.keyboard.press('End');
    const end = (await place(page).textContent()) ?? '';
    await expect.poll(() => place(speaker).textContent()).toBe(end);
    await page.goto(at(`${DOC}/trinh-chieu/on-tap/?seed=7`));
    await page.locator('[data-slide]').first().waitFor();
    await page.goto(at(`${DOC}/dieu-5`));
    expect(new URL(page.url()).pathname).toBe(`${BASE}${DOC}/dieu-5/`);
    await page.goto(at(`${DOC}/trinh-chieu/tong-quan/in/`)).catch(() => null);
    expect(await page.locator('h1').textContent()).toBe('Trang này không có trong bản lưu');
  });
});

describe('a new release', () => {
  test('is offered and taken in one tap; tabs that are open find all that they ask for', async () => {
    const site = await serveCopy();
    const page = await visit(site);
    await isKept(page);
    const other = await page.context().newPage();
    await other.goto(new URL(`${DOC}/dieu-5/`, site).href);
    const renamed = await nextRelease();
    const missing: string[] = [];
    page.context().on('response', (one) => one.status() === 404 && missing.push(one.url()));
    await page.reload();
    expect(await page.title()).not.toContain('bản hai');
    await page.getByRole('button', { name: 'Dùng bản mới' }).waitFor({ timeout: 40_000 });
    expect(await page.title()).not.toContain('bản hai');
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: 'Dùng bản mới' }).click(),
    ]);
    expect(await page.title()).toContain('bản hai');
    await isKept(page, '01/02/2026');
    // What only the release before has, asked for by a tab of it.
    expect(await other.evaluate(async (path) => (await fetch(path)).status, BASE + renamed)).toBe(200);
    expect(missing).toEqual([]);
    await cutOff();
    await page.goto(new URL(`${DOC}/dieu-6/`, site).href);
    expect(await page.locator('h1').count()).toBe(1);
    rmSync(small, { recursive: true });
    renameSync(join(parent, 'old'), small);
  });
});

describe('what goes wrong', () => {
  test('a file that is another than the list says is not kept; a second try goes on', async () => {
    const broken = join(small, DOC, 'dieu-9', 'index.html');
    const whole = readFileSync(broken);
    writeFileSync(broken, 'Đăng nhập Wi-Fi');
    const page = await visit(await serveCopy());
    await line(page).filter({ hasText: 'Chưa lưu xong' }).waitFor({ timeout: 40_000 });
    writeFileSync(broken, whole);
    await page.reload();
    await isKept(page);
  });

  test('a copy that lost files, or whose cache is broken, is none: pages come from the network', async () => {
    const site = await serveCopy();
    const page = await visit(site);
    await isKept(page);
    await page.evaluate(async (path) => {
      const [name] = await caches.keys();
      await (await caches.open(name as string)).delete(path);
    }, `${BASE}${DOC}/dieu-7/`);
    await page.goto(new URL(`${DOC}/dieu-7/`, site).href);
    expect(await page.locator('h1').textContent()).toContain('Điều 7');
    await isKept(page);
  });

  test('a full disk is told, and nothing of the half copy stays', async () => {
    const page = await session.blank({ serviceWorkers: 'allow' });
    const site = await serveCopy();
    const { hostname, port } = new URL(site);
    const tools = await page.context().newCDPSession(page);
    await tools.send('Storage.overrideQuotaForOrigin', {
      origin: `http://${hostname}:${port}`,
      quotaSize: 200_000,
    });
    await page.goto(site);
    await line(page).filter({ hasText: 'không đủ chỗ' }).waitFor({ timeout: 40_000 });
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });

  test('“Dừng” stops, and is remembered; one tap begins again', async () => {
    const site = await serveCopy();
    const page = await visit(site);
    // Pressed as soon as it is there: on a fast line the copy is made within seconds.
    await line(page)
      .getByRole('button', { name: 'Dừng' })
      .evaluate((button: HTMLButtonElement) => button.click());
    const begin = line(page).getByRole('button', { name: /^Lưu để đọc khi không có mạng \(\d,\d MB\)/u });
    await begin.waitFor();
    await page.reload();
    await begin.click();
    await isKept(page);
  });

  test('a device that asks to spare data is asked first', async () => {
    const page = await session.blank({ serviceWorkers: 'allow' });
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto(await serveCopy());
    await line(page)
      .getByRole('button', { name: /^Lưu để đọc/u })
      .waitFor();
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });
});

/** Another release in the same place: other words, one of its scripts under another name. Gives the name it had. */
async function nextRelease(): Promise<string> {
  const next = join(parent, 'next');
  cpSync(small, next, { recursive: true });
  const front = join(next, 'index.html');
  writeFileSync(front, readFileSync(front, 'utf8').replace('<title>', '<title>bản hai '));
  const script = globSync('_astro/provision-tools*.js', { cwd: next })[0] as string;
  renameSync(join(next, script), join(next, script.replace(/\.js$/u, '2.js')));
  await write(next, '2026-02-01');
  renameSync(small, join(parent, 'old'));
  renameSync(next, small);
  return script;
}
