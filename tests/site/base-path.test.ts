/** The site built for another place on its host: every address in it is behind that base path, and search works. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../scripts/run.ts';
import { type SiteServer, serveSite } from '../../scripts/server.ts';
import { DOC } from './support/addresses.ts';
import { addressesIn, type BuiltPage, builtPages, isBuilt, readPage } from './support/built-pages.ts';
import { useBrowser } from './support/session.ts';

const BASE = '/mot/noi-khac/';
const ORIGIN = 'https://site.invalid';
const session = useBrowser();
let folder: string;
let server: SiteServer;

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'base-path-')), 'dist');
  const built = await run('node', ['scripts/build.ts'], { BASE_PATH: BASE, OUT_DIR: folder });
  if (built !== 0) throw new Error('the site was not built');
  server = await serveSite({ folder, base: BASE, port: 0 });
}, 180_000);
afterAll(async () => {
  await server?.close();
  if (folder) rmSync(join(folder, '..'), { recursive: true });
});

/** Addresses within the site that lead to no page and no file behind the base path. */
const broken = ({ path, elements }: BuiltPage): string[] =>
  elements
    .flatMap(addressesIn)
    .map((address) => new URL(address, ORIGIN + path))
    .filter(({ origin, pathname }) => origin === ORIGIN && !isBuilt(pathname, folder, BASE))
    .map(({ pathname }) => `${pathname} from ${path}`);

describe('behind another base path', () => {
  test('every address within the site leads to a page or a file', () => {
    expect(builtPages(folder, BASE).flatMap(broken)).toEqual([]);
  });

  test('an address that forgets the base path is found', () => {
    const planted = readPage(BASE, `<a href="/${DOC}/">1</a><a href="${BASE}${DOC}/">2</a>`);
    expect(broken(planted)).toEqual([`/${DOC}/ from ${BASE}`]);
  });

  test('the server leads to it, and to a page named without its closing slash', async () => {
    const root = new URL('/', server.address);
    expect((await fetch(root)).url).toBe(server.address);
    expect((await fetch(`${server.address}${DOC}/dieu-5`)).url).toBe(`${server.address}${DOC}/dieu-5/`);
  });

  test('search finds, and its results lead into the site', async () => {
    const page = await session.blank();
    await page.goto(`${server.address}tim-kiem/?q=d9k6`);
    await page.locator('[data-search-results][data-state="done"]').waitFor();
    await page.locator('[data-result] a').first().click();
    await page.waitForURL(/#khoan-6$/u);
    expect(new URL(page.url()).pathname).toBe(`${BASE}${DOC}/dieu-9/`);
  });
});
