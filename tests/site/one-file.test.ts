/** The one-file edition, opened from a disk without a network. */
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { DOC } from './support/addresses.ts';
import { DIST } from './support/built-pages.ts';
import { useBrowser } from './support/session.ts';
import { SOURCE } from './support/source-text.ts';
import { PAGES, QUERIES } from './support/walk.ts';

const FILE = join(DIST, DOC, 'du-lieu', `${DOC}.html`);
const session = useBrowser();
const folder = await mkdtemp(join(tmpdir(), 'one-file-'));
afterAll(() => rm(folder, { recursive: true }));

/** Opens the file (or another) as a double click does; gives what went wrong and what was asked of a network. */
async function opened(path = '', file = FILE): Promise<{ page: Page; faults: string[] }> {
  const page = await session.blank({ offline: true });
  const faults: string[] = [];
  const watch = (one: Page) => {
    one.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    one.on('pageerror', (error) => faults.push(error.message));
    one.on('request', (request) => /^(?:file|data|blob):/u.test(request.url()) || faults.push(request.url()));
  };
  watch(page);
  page.context().on('page', watch);
  await page.goto(pathToFileURL(file).href + (path ? `#/${path}` : ''));
  return { page, faults };
}

const bare = (text: string) =>
  text
    .replace(/[#*\\]/gu, '')
    .replace(/^[^\S\n]*- (?=[^\n]*\S)/gmu, '')
    .replace(/\s/gu, '');
const lawOf = (page: Page) =>
  page.locator('[data-law]').evaluateAll((parts) => parts.map((part) => part.textContent).join('\n'));

describe('the one-file edition', () => {
  test('weighs 3 MB at most, and states a policy that lets nothing in', () => {
    const html = readFileSync(FILE, 'utf8');
    expect(Buffer.byteLength(html)).toBeLessThan(3_000_000);
    const policy = /http-equiv="content-security-policy" content="([^"]+)"/u.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:/u);
  });

  test('holds the words of the source when it opens, without scripts too', async () => {
    const { page, faults } = await opened();
    expect(bare(await lawOf(page))).toBe(bare(SOURCE));
    expect(faults).toEqual([]);
    const plain = await session.blank({ offline: true, javaScriptEnabled: false });
    await plain.goto(pathToFileURL(FILE).href);
    expect(await plain.locator('[data-law]').first().isVisible()).toBe(true);
  });

  test('searches as one types, and its results lead to the provision in the file', async () => {
    const { page, faults } = await opened();
    await page.fill('input[name=q]', 'tham dinh de an');
    const found = page.locator('[data-result] a[href]').first();
    await found.waitFor();
    expect(await found.getAttribute('href')).toMatch(new RegExp(`^#/${DOC}/dieu-\\d+/`, 'u'));
    await found.click();
    await page.locator('.is-target[data-provision]').waitFor();
    await page.goBack();
    await page.locator('[data-result]').first().waitFor();
    expect(await page.inputValue('input[name=q]')).toBe('tham dinh de an');
    expect(faults).toEqual([]);
  });

  test('is walked: pages of every kind, queries of every kind, drawings, the quiz', async () => {
    const { page, faults } = await opened();
    const go = (path: string) =>
      page.evaluate((to) => {
        location.hash = `#/${to}`;
      }, path);
    for (const path of PAGES) {
      await go(path);
      await expect.poll(() => page.locator('main:visible h1').count(), { message: path }).toBeGreaterThan(0);
    }
    for (const [path, mark] of [
      ['co-quan/ban-dan-van-huyen-uy/', '[data-diagram="organ"] svg:visible'],
      [`${DOC}/so-do/mang-luoi/`, '[data-diagram="overview"] svg:visible'],
      [`${DOC}/so-do/ma-tran/`, '[data-diagram="matrix"]:visible'],
      [`${DOC}/trinh-chieu/on-tap/?seed=7`, '[data-slide]:visible'],
    ] as const) {
      await go(path);
      await page.locator(mark).first().waitFor();
    }
    await page.keyboard.press('ArrowRight');
    for (const query of QUERIES) {
      await go(`tim-kiem/?q=${encodeURIComponent(query)}`);
      await expect.poll(() => page.inputValue('main input[name=q]')).toBe(query);
      await page.locator('[data-search-results][data-state="done"] [data-result]:visible').first().waitFor();
    }
    expect(faults).toEqual([]);
    await page.evaluate(() => console.error('planted'));
    await expect.poll(() => faults).toEqual(['planted']);
  });

  test('every link within the file leads to a page of it', async () => {
    const { page } = await opened();
    const lost = await page.evaluate(() => {
      const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
      return links.filter((href) => !/^(?:#|https:)/u.test(href));
    });
    expect(lost).toEqual([]);
  });

  test("leads a deck from the speaker's window, and the other way", async () => {
    const { page, faults } = await opened(`${DOC}/trinh-chieu/tong-quan/`);
    const place = (of: Page) => of.locator('[data-where]').first();
    await place(page).waitFor();
    const [speaker] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('[data-presenter]').click(),
    ]);
    await place(speaker).waitFor();
    await speaker.locator('[data-go="forward"]').first().click();
    await expect.poll(async () => (await place(page).textContent()) !== null).toBe(true);
    await page.bringToFront();
    await page.keyboard.press('End');
    const end = (await place(page).textContent()) ?? '';
    expect(end).toMatch(/^(\d+)\/\1$/u);
    await expect.poll(() => place(speaker).textContent()).toBe(end);
    await speaker.keyboard.press('Home');
    await expect.poll(() => place(page).textContent()).toMatch(/^1\//u);
    expect(faults).toEqual([]);
  });

  test('a script that was changed after the build does not run, and is told', async () => {
    const changed = join(folder, 'changed.html');
    writeFileSync(changed, readFileSync(FILE, 'utf8').replace('oneFile.start(', 'oneFile.start ('));
    const { faults } = await opened('', changed);
    expect(faults.join()).toMatch(/content security policy/iu);
  });
});
