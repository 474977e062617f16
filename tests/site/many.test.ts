/**
 * A site that holds two regulations, built at a base path of its own: the first text, and a made-up one that was made
 * after it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SiteServer, serveSite } from '../../scripts/server.ts';
import { DOC } from './support/addresses.ts';
import { attribute, builtPages, isBuilt } from './support/built-pages.ts';
import { SECOND, writeManyContent } from './support/many-content.ts';
import { PHONE, useBrowser } from './support/session.ts';

const BASE = '/quy-che/';
const folder = mkdtempSync(join(tmpdir(), 'quy-che-many-'));
const dist = join(folder, 'dist');
const session = useBrowser();
let server: SiteServer;
const at = (path: string) => new URL(path, server.address).href;

beforeAll(async () => {
  writeManyContent(join(folder, 'content'));
  execFileSync(process.execPath, ['scripts/build.ts'], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { ...process.env, CONTENT_DIR: join(folder, 'content'), OUT_DIR: dist, BASE_PATH: BASE },
    stdio: 'pipe',
  });
  server = await serveSite({ folder: dist, base: BASE, port: 0 });
}, 180_000);
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the front page', () => {
  test('lists both without scripts', async () => {
    const page = await session.open(at(''), { javaScriptEnabled: false });
    const addresses = await page
      .locator('[data-texts-list] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses).toEqual([`${BASE}${SECOND}/`, `${BASE}${DOC}/`]);
    expect(await page.locator('.facets').isVisible()).toBe(false);
  });

  test('narrows them by year, and keeps the choice in the address', async () => {
    const page = await session.open(at(''));
    await page.getByText('Lọc danh sách').click();
    await page.getByLabel('Năm ban hành').selectOption('2023');
    await page.getByText('Còn 1 trong 2 văn bản').waitFor();
    expect(await page.locator('[data-texts-list] a').allTextContents()).toEqual(['Quy chế 01-QC/ĐU-MẪU']);
    expect(new URL(page.url()).search).toBe('?nam=2023');

    await page.reload();
    await page.getByText('Còn 1 trong 2 văn bản').waitFor();
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.getByText('Quy chế 05-QC/HU').first().waitFor();
    expect(await page.locator('[data-texts-list] a').count()).toBe(2);
    expect(new URL(page.url()).search).toBe('');
  });
});

test('an organ that both name has its duties from both, by regulation', async () => {
  const page = await session.open(at('co-quan/ban-dan-van-huyen-uy/'));
  const meets = page.locator('section[aria-labelledby="lien-quan"]');
  expect(await meets.locator('h3').allTextContents()).toEqual([
    expect.stringContaining('Quy chế 01-QC/ĐU-MẪU'),
    expect.stringContaining('Quy chế 05-QC/HU'),
  ]);
  expect(await meets.locator(`a[href="${BASE}${SECOND}/dieu-4/#khoan-2"]`).count()).toBeGreaterThan(0);
});

const linksOn = async (path: string) =>
  (await session.open(at(path)))
    .locator('[data-law] a[data-reference]')
    .evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute('href')]));

describe('references', () => {
  test('to the other text lead into it', async () => {
    expect(await linksOn(`${SECOND}/dieu-1/`)).toEqual([
      ['Điều 25 Quy chế số 05-QC/HU', `${BASE}${DOC}/dieu-25/`],
    ]);
  });

  test('to provisions of the text itself lead to them', async () => {
    const own = `${BASE}${SECOND}/dieu-3/`;
    expect(await linksOn(`${SECOND}/dieu-3/`)).toEqual([
      ['khoản 5 Điều 7 Quy chế số 05-QC/HU', `${BASE}${DOC}/dieu-7/#khoan-5`],
      ['khoản 1', `${own}#khoan-1`],
      ['2', `${own}#khoan-2`],
      ['3 Điều này', `${own}#khoan-3`],
    ]);
  });

  test('on the page of the whole text lead to places of that page, and bases to the text they name', async () => {
    const links = await linksOn(`${SECOND}/toan-van/`);
    expect(links).toContainEqual(['Quy chế số 05-QC/HU', `${BASE}${DOC}/`]);
    expect(links).toContainEqual(['3 Điều này', '#dieu-3-khoan-3']);
    expect(links).toContainEqual(['Điều 3 Quy chế này', '#dieu-3']);
    const page = await session.open(at(`${SECOND}/toan-van/`));
    const missing = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[data-reference]')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => href.startsWith('#') && !document.getElementById(href.slice(1))),
    );
    expect(missing).toEqual([]);
  });

  test('to nothing bear no link', async () => {
    expect((await linksOn(`${SECOND}/dieu-8/`)).map(([words]) => words)).toEqual(['điều 3', '4', '5']);
  });
});

describe('another instrument of the same file', () => {
  test('has its own pages, reached from the regulation', async () => {
    const page = await session.open(at(`${SECOND}/`));
    await page.getByRole('link', { name: 'Quyết định', exact: true }).click();
    await page.waitForURL(at(`${SECOND}/quyet-dinh/`));
    const main = page.locator('main');
    expect(await main.locator('[data-law]').first().textContent()).toBe('ĐẢNG ỦY XÃ MẪU');
    await main.getByRole('link', { name: 'Điều 2' }).click();
    await page.waitForURL(at(`${SECOND}/quyet-dinh/dieu-2/`));
    const words = await page.locator('[data-law]').allTextContents();
    expect(words.map((line) => line.trim())).toEqual([
      'Điều 2.',
      'Khối Dân vận xã Mẫu chịu trách nhiệm thi hành Điều 1 Quyết định này và Điều 3 Quy chế này.',
    ]);
  });

  test('is found by search, and told from the main one', async () => {
    const page = await session.open(at('tim-kiem/?q=khoi+dan+van+xa+mau+chiu+trach+nhiem+thi+hanh'));
    await page.locator('[data-search-results][data-state="done"]').waitFor();
    const first = page.locator('[data-result]').first();
    expect(await first.locator('a').first().getAttribute('href')).toContain(
      `${BASE}${SECOND}/quyet-dinh/dieu-2/`,
    );
    expect(await first.textContent()).toContain('Quyết định cùng tệp với Quy chế 01-QC/ĐU-MẪU');
  });

  test('is in regulation.json', () => {
    const file = JSON.parse(readFileSync(join(dist, SECOND, 'du-lieu/regulation.json'), 'utf8'));
    const [decision] = file.others as {
      segment: string;
      precedes: boolean;
      divisions: { number: string }[];
    }[];
    expect(decision).toMatchObject({ segment: 'quyet-dinh', precedes: true });
    expect(decision?.divisions.map(({ number }) => number)).toEqual(['1', '2']);
  });

  test('refers to its own articles, and to those of the regulation it issues', async () => {
    expect(await linksOn(`${SECOND}/quyet-dinh/dieu-2/`)).toEqual([
      ['Điều 1 Quyết định này', `${BASE}${SECOND}/quyet-dinh/dieu-1/`],
      ['Điều 3 Quy chế này', `${BASE}${SECOND}/dieu-3/`],
    ]);
  });
});

describe('lược đồ', () => {
  test.each([
    [SECOND, DOC, 'Văn bản được cụ thể hóa'],
    [DOC, SECOND, 'Văn bản cụ thể hóa văn bản này'],
  ])('of %s leads to %s and to the two side by side', async (of, to, title) => {
    const page = await session.open(at(`${of}/`));
    const group = page.locator('.document-map .group').filter({ hasText: title });
    const addresses = await group
      .locator('li > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses).toEqual([`${BASE}${to}/`, `${BASE}${SECOND}/doi-chieu/${DOC}/`]);
  });
});

test('side by side: counterparts, what is added and left out, by words and by duties', async () => {
  const page = await session.open(at(`${SECOND}/doi-chieu/${DOC}/`), { javaScriptEnabled: false });
  const pairs = await page
    .locator('[data-pair]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-pair')));
  expect(pairs).toEqual([
    'dieu-2 dieu-1',
    'dieu-3 dieu-2',
    'dieu-7 dieu-3',
    'dieu-5 dieu-4',
    'dieu-9 dieu-5',
    'dieu-27 dieu-7',
  ]);
  const third = page.locator('[data-pair="dieu-9 dieu-5"]');
  expect(await third.locator('.lower ins').allTextContents()).toContain(
    '2. Ủy ban nhân dân xã Mẫu phân công một công chức trực tiếp theo dõi việc nêu tại khoản 1 Điều này.',
  );
  expect(await third.locator('[data-compared="kept"] q').count()).toBe(2);
  expect(await page.locator('#them ~ ul > li').first().getAttribute('data-only')).toBe('dieu-6');
});

test('every link leads somewhere, and no page of one kind names the other base', () => {
  const pages = builtPages(dist, BASE);
  const ids = new Map(
    pages.map(({ path, elements }) => [path, new Set(elements.flatMap((one) => attribute(one, 'id') ?? []))]),
  );
  const broken = pages.flatMap(({ path, elements }) =>
    elements
      .flatMap((element) => (element.tagName === 'a' ? (attribute(element, 'href') ?? []) : []))
      .map((address) => new URL(address, `https://site.invalid${path}`))
      .filter(({ origin }) => origin === 'https://site.invalid')
      .filter(
        ({ pathname, hash }) =>
          !isBuilt(pathname, dist, BASE) ||
          (hash !== '' && ids.has(pathname) && !ids.get(pathname)?.has(decodeURIComponent(hash.slice(1)))),
      )
      .map(({ pathname, hash }) => `${pathname}${hash} from ${path}`),
  );
  expect([...new Set(broken)]).toEqual([]);
});

describe.each([
  ['phone, dark', { viewport: PHONE, colorScheme: 'dark' as const }],
  ['desktop, light', { colorScheme: 'light' as const }],
])('axe, %s', (_, look) => {
  test.each([
    '?nam=2023',
    `${SECOND}/`,
    `${SECOND}/da-doc/`,
    `${SECOND}/quyet-dinh/`,
    `${SECOND}/quyet-dinh/dieu-2/`,
    `${SECOND}/doi-chieu/${DOC}/`,
    'co-quan/ban-dan-van-huyen-uy/',
  ])('/%s', async (path) => {
    const page = await session.open(at(path), { ...look, reducedMotion: 'reduce' });
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
