/**
 * A site in which one organ has duties by more regulations than one page can show, and where there are more organs than one
 * page can name: no page grows with their number, and nothing is lost on the way.
 */
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { plainRegulation } from '../../scripts/bench/scale-content.ts';
import { type SiteServer, serveSite } from '../../scripts/server.ts';
import { RESERVED } from '../../src/model/reserved.ts';
import { madeUpOrgan } from '../support/made-up.ts';
import { PHONE, useBrowser } from './support/session.ts';

const REGULATIONS = 35;
const ORGANS = 300;
const idOf = (number: number) => `qd-${number}`;
const folder = mkdtempSync(join(tmpdir(), 'quy-che-organs-'));
const dist = join(folder, 'dist');
const session = useBrowser();
let server: SiteServer;
const at = (path: string) => new URL(path, server.address).href;

/** Regulations that each give the market board one duty, with another organ in each, and organs that none names. */
function writeContent(content: string): void {
  mkdirSync(content, { recursive: true });
  const organ = (id: string, name: string, rank: number) => {
    const { belongsTo: _, ...written } = madeUpOrgan({ id, name, rank, group: 'other' });
    return written;
  };
  const organs = Array.from({ length: ORGANS }, (_, i) => organ(`to-${i + 1}`, `Tổ ${i + 1}`, i + 2));
  const board = organ('ban-quan-ly-cho', 'Ban Quản lý chợ', 1);
  writeFileSync(join(content, 'organs.yaml'), stringify({ organs: [board, ...organs] }));
  writeFileSync(join(content, 'glossary.yaml'), stringify({ abbreviations: [], terms: [], everyday: [] }));
  for (let number = 1; number <= REGULATIONS; number++) {
    const here = join(content, 'regulations', idOf(number));
    mkdirSync(join(here, 'readings'), { recursive: true });
    const words = `Ban Quản lý chợ phối hợp với Tổ ${number} giữ trật tự ở chợ số ${number}`;
    writeFileSync(
      join(here, 'text.md'),
      `QUY ĐỊNH\n\nQuản lý chợ số ${number}\n\nĐiều 1. Trật tự\n\n${words}.\n`,
    );
    const about = plainRegulation(idOf(number), `Quản lý chợ số ${number}`);
    writeFileSync(join(here, 'regulation.yaml'), stringify(about));
    const duty = {
      actor: board.id,
      role: 'coordinate',
      partners: [{ organ: `to-${number}`, relation: 'with' }],
      quote: words,
    };
    const provisions = [{ provision: 'doan-1', duties: [duty] }];
    writeFileSync(join(here, 'readings/01.yaml'), stringify({ article: 1, provisions }));
  }
}

beforeAll(async () => {
  writeContent(join(folder, 'content'));
  execFileSync(process.execPath, ['scripts/build.ts'], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { ...process.env, CONTENT_DIR: join(folder, 'content'), OUT_DIR: dist },
    stdio: 'pipe',
  });
  server = await serveSite({ folder: dist, base: '/', port: 0 });
}, 180_000);
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const hrefs = async (path: string, selector: string) =>
  (await session.open(at(path), { javaScriptEnabled: false }))
    .locator(selector)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

test('an organ bound by many regulations lists them, and each page quotes what one of them says', async () => {
  const listed = [
    ...(await hrefs('co-quan/ban-quan-ly-cho/', '.entries.texts a')),
    ...(await hrefs('co-quan/ban-quan-ly-cho/trang-2/', '.entries.texts a')),
  ];
  const wanted = Array.from({ length: REGULATIONS }, (_, i) => `/co-quan/ban-quan-ly-cho/${idOf(i + 1)}/`);
  expect(listed.sort()).toEqual(wanted.sort());

  const page = await session.open(at(`co-quan/ban-quan-ly-cho/${idOf(7)}/`));
  expect(await page.locator('[data-card] mark').allTextContents()).toEqual([
    'Ban Quản lý chợ phối hợp với Tổ 7 giữ trật tự ở chợ số 7.',
  ]);
  expect(await page.locator('figure[data-diagram="organ"]').count()).toBe(1);
  expect(await page.locator('.wayfinder a').last().getAttribute('href')).toBe('/co-quan/ban-quan-ly-cho/');
});

test('the diagrams of a regulation lead to what it says of the organ', async () => {
  expect(await hrefs(`${idOf(7)}/so-do/`, 'section[aria-labelledby="theo-co-quan"] a')).toEqual([
    `/co-quan/ban-quan-ly-cho/${idOf(7)}/#so-do`,
  ]);
});

test('every organ can be reached from the list, which names only some', async () => {
  const first = await hrefs('co-quan/', '[data-organ] a');
  expect(first).toHaveLength(30);
  const [rest] = await hrefs('co-quan/', '[data-rest]');
  const all = [
    ...(await hrefs(rest ?? '', '[data-organ] a')),
    ...(await hrefs(`${rest}trang-2/`, '[data-organ] a')),
  ];
  expect(new Set(all).size).toBe(ORGANS + 1);
});

test('no page grows with the number of regulations or organs', () => {
  // The one-file edition of a regulation is its whole site.
  const pages = globSync('**/*.html', { cwd: dist }).filter((page) => !/du-lieu.qd-\d+\.html$/u.test(page));
  const sizes = pages.map((page) => [statSync(join(dist, page)).size, page] as const);
  expect(sizes.filter(([size]) => size > 60_000)).toEqual([]);
});

test('every folder at the top of the site is a regulation or kept from being one', () => {
  const folders = readdirSync(dist, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).filter((name) => /^[a-z0-9-]+$/u.test(name));
  const held = Array.from({ length: REGULATIONS }, (_, i) => idOf(i + 1));
  expect(names.filter((name) => !held.includes(name) && !RESERVED.regulation.test(name))).toEqual([]);
});

test.each([
  'co-quan/ban-quan-ly-cho/',
  `co-quan/ban-quan-ly-cho/${idOf(7)}/`,
  'co-quan/',
  'co-quan/nhom/other/',
])('axe on a phone: /%s', async (path) => {
  const page = await session.open(at(path), { viewport: PHONE, reducedMotion: 'reduce' });
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
});
